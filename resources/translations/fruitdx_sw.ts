<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Before you treat anything, ask your adviser or plant clinic.</source>
        <translation>Kabla ya kutibu chochote, muulize afisa ugani wako au kliniki ya mimea.</translation>
    </message>
    <message>
        <source>If it is a fruit I should know, take it closer and in daylight. If it is a new one, teach it to me with “This is wrong”.</source>
        <translation>Kama ni tunda ambalo ningepaswa kulijua, lipige picha kwa karibu zaidi, mchana kwenye mwanga. Kama ni jipya, nifundishe kwa kubonyeza “Si sahihi”.</translation>
    </message>
    <message>
        <source>If it is a new fruit, teach it to me with “This is wrong”.</source>
        <translation>Kama ni tunda jipya, nifundishe kwa kubonyeza “Si sahihi”.</translation>
    </message>
    <message>
        <source>Look at a few more fruits of the same tree. Show them to your adviser or plant clinic before you treat anything.</source>
        <translation>Angalia matunda mengine machache ya mti huohuo. Mwonyeshe afisa ugani wako, au yapeleke kwenye kliniki ya mimea, kabla ya kutibu chochote.</translation>
    </message>
    <message>
        <source>Nothing to do. Look again if it changes.</source>
        <translation>Hakuna la kufanya. Angalia tena likibadilika.</translation>
    </message>
    <message>
        <source>Take another photo: closer, in daylight, one fruit, the spot in the middle.</source>
        <translation>Piga picha nyingine: kwa karibu zaidi, mchana kwenye mwanga, tunda moja, doa likiwa katikati.</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>Bado hakuna mwongozo kuhusu hili.</translation>
    </message>
    <message>
        <source>We found no source to rely on. Ask your adviser or plant clinic.</source>
        <translation>Hatukupata chanzo cha kutegemewa. Muulize afisa ugani wako au kliniki ya mimea.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Siwezi kujua</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Haisomeki</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Nina uhakika kiasi</translation>
    </message>
    <message>
        <source>I can&apos;t tell from this photo</source>
        <translation>Siwezi kujua kutokana na picha hii</translation>
    </message>
    <message>
        <source>It looks unlike everything I have learned</source>
        <translation>Haifanani na chochote nilichojifunza</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>Sikitambui</translation>
    </message>
    <message>
        <source>Not sure enough to name it ({share} for my best guess)</source>
        <translation>Sina uhakika wa kutosha kulitaja ({share} kwa dhana yangu bora)</translation>
    </message>
    <message>
        <source>Not very sure</source>
        <translation>Sina uhakika sana</translation>
    </message>
    <message>
        <source>Perhaps {what}</source>
        <translation>Huenda ni: {what}</translation>
    </message>
    <message>
        <source>Probably {what}</source>
        <translation>Inaelekea ni: {what}</translation>
    </message>
    <message>
        <source>So I name no disease: among those of {hint} it would be a guess</source>
        <translation>Kwa hiyo sitaji ugonjwa: kati ya magonjwa ya {hint} ingekuwa kubahatisha</translation>
    </message>
    <message>
        <source>This is not a fruit I know</source>
        <translation>Hili si tunda ninalolijua</translation>
    </message>
    <message>
        <source>This is {fruit}, but I can&apos;t tell what it has</source>
        <translation>Tunda ninalijua ({fruit}), lakini siwezi kusema lina tatizo gani</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Picha hii haisomeki</translation>
    </message>
    <message>
        <source>This {fruit} is perhaps healthy</source>
        <translation>Huenda tunda hili lina afya ({fruit})</translation>
    </message>
    <message>
        <source>This {fruit} looks healthy</source>
        <translation>Tunda hili linaonekana lenye afya ({fruit})</translation>
    </message>
    <message>
        <source>Very likely {what}</source>
        <translation>Uwezekano mkubwa: {what}</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Nina uhakika mkubwa</translation>
    </message>
    <message>
        <source>You said {hint}, but this looks like {fruit}</source>
        <translation>Ulisema {hint}, lakini hili linaonekana kama {fruit}</translation>
    </message>
    <message>
        <source>{fruit}?</source>
        <translation>{fruit}?</translation>
    </message>
    <message>
        <source>{words} ({share})</source>
        <translation>{words} ({share})</translation>
    </message>
    <message>
        <source>{words}: right in about {right} of 100 such answers</source>
        <translation>{words}: kati ya majibu 100 kama hili, takriban {right} ni sahihi</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>One fruit, close, in daylight. Hold still.</source>
        <translation>Tunda moja, kwa karibu, mchana kwenye mwanga. Usitikisike.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Piga picha</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Piga picha</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system&apos;s privacy settings do not allow it. Close that program or allow it, then try again.</source>
        <translation>Kamera haitoi picha. Huenda programu nyingine inaitumia, au mipangilio ya faragha ya mfumo hairuhusu. Funga programu hiyo au iruhusu kamera, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The camera is not there any more. Plug it in again, then try again.</source>
        <translation>Kamera haipo tena. Ichomeke tena, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kamera inawaka…</translation>
    </message>
    <message>
        <source>This computer does not let FruitDx use the camera. Allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>Kompyuta hii hairuhusu FruitDx kutumia kamera. Iruhusu kwenye mipangilio ya faragha ya mfumo, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Kile ambacho kamera inaona</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>La kufanya</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Kamera ipi</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Alternaria rot</source>
        <translation>uozo wa Alternaria</translation>
    </message>
    <message>
        <source>Cercospora spot</source>
        <translation>madoa ya Cercospora</translation>
    </message>
    <message>
        <source>anthracnose</source>
        <translation>chule (anthracnose)</translation>
    </message>
    <message>
        <source>bacterial blight</source>
        <translation>baka la bakteria</translation>
    </message>
    <message>
        <source>black mould rot (Aspergillus)</source>
        <translation>uozo mweusi (Aspergillus)</translation>
    </message>
    <message>
        <source>blotch</source>
        <translation>mabaka (blotch)</translation>
    </message>
    <message>
        <source>fruit fly damage</source>
        <translation>uharibifu wa nzi wa matunda</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>lenye afya</translation>
    </message>
    <message>
        <source>rot</source>
        <translation>uozo</translation>
    </message>
    <message>
        <source>scab</source>
        <translation>upele (scab)</translation>
    </message>
    <message>
        <source>stem-end rot (Lasiodiplodia)</source>
        <translation>uozo wa kikonyo (Lasiodiplodia)</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>A new kind is learned once there are {least} photos of it.</source>
        <translation>Aina mpya hujifunzwa punde tu kunapokuwa na picha {least} zake.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Choose the right answer…</source>
        <translation>Chagua jibu sahihi…</translation>
    </message>
    <message>
        <source>Fruit, for example lemon</source>
        <translation>Tunda, kwa mfano limau</translation>
    </message>
    <message>
        <source>Its disease; empty if healthy</source>
        <translation>Ugonjwa wake; acha wazi kama lina afya</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>Si tunda</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Mojawapo ya haya</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Kumbuka hili</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Kitu kipya</translation>
    </message>
    <message>
        <source>The photo is kept on this computer, and the next retraining learns from it.</source>
        <translation>Picha inahifadhiwa kwenye kompyuta hii, na itatumika katika mafunzo yajayo.</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Jibu sahihi</translation>
    </message>
    <message>
        <source>What is it really?</source>
        <translation>Ni nini hasa?</translation>
    </message>
    <message>
        <source>not a fruit</source>
        <translation>si tunda</translation>
    </message>
</context>
<context>
    <name>Diagnose</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>Picha %Ln</numerusform>
            <numerusform>Picha %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A fruit under a lens</source>
        <translation>Tunda chini ya lenzi</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Majibu yote</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Any fruit</source>
        <translation>Tunda lolote</translation>
    </message>
    <message>
        <source>Ask again for any fruit</source>
        <translation>Tunda lolote: rudia</translation>
    </message>
    <message numerus="yes">
        <source>Ask again for any fruit (%Ln)</source>
        <extracomment>One: Ask again for any fruit</extracomment>
        <translation>
            <numerusform>Tunda lolote: rudia</numerusform>
            <numerusform>Tunda lolote: rudia %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Bright within the line: spoke for the answer. Dark: hardly counted.</source>
        <translation>Angavu ndani ya mstari: ilichangia jibu. Giza: ilichangia kidogo sana.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Chagua picha</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ondoa zote</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Tambua</translation>
    </message>
    <message>
        <source>Disease or damage</source>
        <translation>Ugonjwa au uharibifu</translation>
    </message>
    <message>
        <source>Drop photos of fruit here</source>
        <translation>Dondosha picha za matunda hapa</translation>
    </message>
    <message>
        <source>Export these answers…</source>
        <translation>Hamisha majibu haya…</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Faili: {path}</translation>
    </message>
    <message>
        <source>File: {path}
Model: {model}
Unlikeness: {novelty} (above 1 is unknown)
Time: {time} ms</source>
        <translation>Faili: {path}
Modeli: {model}
Utofauti: {novelty} (zaidi ya 1 haijulikani)
Muda: ms {time}</translation>
    </message>
    <message>
        <source>Folders and pictures from a browser work too; {keys} pastes a screenshot.</source>
        <translation>Folda na picha kutoka kwenye kivinjari zinafaa pia; {keys} hubandika picha ya skrini.</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>Tunda kwenye picha</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Lenye afya</translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation>Ngapi zimekamilika</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kiasi cha uhakika</translation>
    </message>
    <message>
        <source>How to keep it healthy</source>
        <translation>Jinsi ya kulitunza liwe na afya</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer. For the next photos.</source>
        <translation>Kama unapiga picha za aina moja tu, kuisema hufanya majibu yawe ya uhakika zaidi. Hutumika kwa picha zinazofuata.</translation>
    </message>
    <message>
        <source>It is too far from every photo that I learned from.</source>
        <translation>Iko mbali mno na kila picha niliyojifunza.</translation>
    </message>
    <message>
        <source>It shows another fruit than the one that you chose for these photos.</source>
        <translation>Inaonyesha tunda tofauti na ulilochagua kwa picha hizi.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Aina ya jibu</translation>
    </message>
    <message>
        <source>Looking at this photo…</source>
        <translation>Ninaangalia picha hii…</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Inatafuta picha…</translation>
    </message>
    <message>
        <source>Makes single photos of it again</source>
        <translation>Huzirudisha kuwa picha moja moja</translation>
    </message>
    <message>
        <source>No known fruit</source>
        <translation>Tunda lisilojulikana</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sina uhakika</translation>
    </message>
    <message>
        <source>One fruit a photo, close and in daylight.</source>
        <translation>Tunda moja kwa kila picha, kwa karibu na mchana kwenye mwanga.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Subiri kidogo</translation>
    </message>
    <message>
        <source>One plant</source>
        <translation>Mmea mmoja</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>Ni {fruit} tu</translation>
    </message>
    <message>
        <source>Photo tips</source>
        <translation>Vidokezo vya picha</translation>
    </message>
    <message>
        <source>Photos ({endings})</source>
        <translation>Picha ({endings})</translation>
    </message>
    <message>
        <source>Photos and answers</source>
        <translation>Picha na majibu</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>Picha na majibu yake</translation>
    </message>
    <message>
        <source>Photos asked about</source>
        <translation>Picha zilizoulizwa</translation>
    </message>
    <message>
        <source>Press “Where I looked” below the photo to see what spoke for this answer.</source>
        <translation>Bonyeza “Nilipoangalia” chini ya picha uone kilichochangia jibu hili.</translation>
    </message>
    <message>
        <source>Puts these photos together into one answer</source>
        <translation>Huunganisha picha hizi kuwa jibu moja</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Soma kwa sauti</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Soma zaidi</translation>
    </message>
    <message>
        <source>Select the photos of one plant: hold Ctrl or Shift and click each</source>
        <translation>Chagua picha za mmea mmoja: shikilia Ctrl au Shift na ubofye kila moja</translation>
    </message>
    <message>
        <source>Several answers fit it about as well.</source>
        <translation>Majibu kadhaa yanaifaa karibu sawa.</translation>
    </message>
    <message>
        <source>Shows which part of the photo spoke for the answer (Ctrl+E)</source>
        <translation>Huonyesha sehemu ya picha iliyochangia jibu (Ctrl+E)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Acha kusoma</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Tenganisha</translation>
    </message>
    <message>
        <source>The bright, outlined part of the photo spoke most for this answer.</source>
        <translation>Sehemu angavu ya picha, iliyozungushiwa mstari, ndiyo iliyochangia zaidi jibu hili.</translation>
    </message>
    <message>
        <source>The chosen photo</source>
        <translation>Picha iliyochaguliwa</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>Folda inayofuatiliwa</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>Si sahihi</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Tumia kamera</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>Waits until the model is mended</source>
        <translation>Inasubiri modeli irekebishwe</translation>
    </message>
    <message>
        <source>Ways to bring photos in</source>
        <translation>Njia za kuleta picha</translation>
    </message>
    <message>
        <source>What is it, and what to do now</source>
        <translation>Ni nini, na la kufanya sasa</translation>
    </message>
    <message>
        <source>What is wrong with the photo</source>
        <translation>Kasoro ya picha</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>Inaweza kuwa nini</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>La kufanya sasa</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ulichosema</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>Nilipoangalia</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>Majibu ya kuonyesha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Why I think so</source>
        <translation>Kwa nini ninafikiri hivyo</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>Ulisema: {what}</translation>
    </message>
    <message>
        <source>Your photos stay on this computer.</source>
        <translation>Picha zako hubaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} kati ya {total}</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{number} of one plant</source>
        <translation>Hizi {number}: mmea mmoja</translation>
    </message>
    <message>
        <source>“Right in … of 100” was counted on photos that it had not learned from; on yours it may differ.</source>
        <translation>“Kati ya majibu 100 …” ilihesabiwa kwa picha ambazo haikujifunza; kwa picha zako inaweza kuwa tofauti.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>a few seconds left</source>
        <translation>zimebaki sekunde chache</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <extracomment>One: about an hour left</extracomment>
        <translation>
            <numerusform>imebaki takriban saa %Ln</numerusform>
            <numerusform>zimebaki takriban saa %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <extracomment>One: about a minute left</extracomment>
        <translation>
            <numerusform>imebaki takriban dakika %Ln</numerusform>
            <numerusform>zimebaki takriban dakika %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>imebaki chini ya dakika moja</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Another FruitDx is changing the models at this moment.</source>
        <translation>FruitDx nyingine inabadilisha modeli kwa sasa.</translation>
    </message>
    <message>
        <source>Another FruitDx is learning at this moment.</source>
        <translation>FruitDx nyingine inajifunza kwa sasa.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a .fruitdx file.</source>
        <translation>Mwombe aliyeitengeneza faili ya .fruitdx.</translation>
    </message>
    <message>
        <source>Ask your adviser or plant clinic.</source>
        <translation>Muulize afisa ugani wako au kliniki ya mimea.</translation>
    </message>
    <message>
        <source>Choose a photo folder with all kinds to train anew, or restore the starter first.</source>
        <translation>Chagua folda ya picha yenye aina zote ili kufundisha modeli mpya, au kwanza rejesha modeli ya kuanzia.</translation>
    </message>
    <message>
        <source>Choose a photo: JPEG, PNG, HEIC, WebP, TIFF or BMP.</source>
        <translation>Chagua picha: JPEG, PNG, HEIC, WebP, TIFF au BMP.</translation>
    </message>
    <message>
        <source>Choose another name, or another kind of file.</source>
        <translation>Chagua jina jingine, au aina nyingine ya faili.</translation>
    </message>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>Chagua jingine kwenye ukurasa wa Modeli.</translation>
    </message>
    <message>
        <source>Choose the file with its labels as well.</source>
        <translation>Chagua pia faili yenye lebo zake.</translation>
    </message>
    <message>
        <source>Close other programs, then ask again.</source>
        <translation>Funga programu nyingine, kisha uliza tena.</translation>
    </message>
    <message>
        <source>Copy it from the phone or camera once more, or take the photo again.</source>
        <translation>Inakili tena kutoka kwenye simu au kamera, au piga picha tena.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask whoever owns it to let you read it.</source>
        <translation>Inakili kwenye folda yako mwenyewe, au muombe mwenye nayo ruhusa ya kuisoma.</translation>
    </message>
    <message>
        <source>Diagnosing goes on without it. Close other windows of FruitDx, then open it again.</source>
        <translation>Utambuzi unaendelea bila historia. Funga madirisha mengine ya FruitDx, kisha uifungue tena.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing that was there has changed.</source>
        <translation>Futa vitu ili kupata nafasi, au chagua folda nyingine; hakuna kilichokuwepo kilichobadilika.</translation>
    </message>
    <message>
        <source>Install that version again to see it; nothing in it was changed or is added.</source>
        <translation>Sakinisha toleo hilo tena ili uione; hakuna kilichobadilishwa wala kitakachoongezwa ndani yake.</translation>
    </message>
    <message>
        <source>Install the program again, with all its parts.</source>
        <translation>Sakinisha programu tena, pamoja na sehemu zake zote.</translation>
    </message>
    <message>
        <source>Install the program again; your photos, models and settings stay.</source>
        <translation>Sakinisha programu tena; picha, modeli na mipangilio yako itabaki.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. Choose it where it is now.</source>
        <translation>Imehamishwa, imebadilishwa jina au imefutwa, au diski yake haijaunganishwa. Ichague mahali ilipo sasa.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>Open it in another program, save it as a smaller JPEG and use that.</source>
        <translation>Ifungue kwa programu nyingine, ihifadhi kama JPEG ndogo zaidi, kisha tumia hiyo.</translation>
    </message>
    <message>
        <source>Open the Models page again to see what there is.</source>
        <translation>Fungua ukurasa wa Modeli tena uone kilichopo.</translation>
    </message>
    <message>
        <source>Press “Mend…” to see the ways out.</source>
        <translation>Bonyeza “Rekebisha…” uone suluhisho zilizopo.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or remove it and sign anew: {path}</source>
        <translation>Urudishe kutoka kwenye nakala ya akiba, au uondoe na utie sahihi upya: {path}</translation>
    </message>
    <message>
        <source>Restore the starter model instead.</source>
        <translation>Badala yake, rejesha modeli ya kuanzia.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it and use that.</source>
        <translation>Hifadhi nakala yake ndogo zaidi na uitumie hiyo.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Limetokea jambo lisilotarajiwa.</translation>
    </message>
    <message>
        <source>The file cannot be opened as a photo: {reason}</source>
        <translation>Faili haifunguki kama picha: {reason}</translation>
    </message>
    <message>
        <source>The guide cannot be read ({file}).</source>
        <translation>Mwongozo hausomeki ({file}).</translation>
    </message>
    <message>
        <source>The history cannot be used: {reason}.</source>
        <translation>Historia haiwezi kutumika: {reason}.</translation>
    </message>
    <message>
        <source>The history was written by a newer FruitDx.</source>
        <translation>Historia iliandikwa na FruitDx mpya zaidi.</translation>
    </message>
    <message>
        <source>The model cannot be used. {detail}</source>
        <translation>Modeli haiwezi kutumika. {detail}</translation>
    </message>
    <message>
        <source>The model in use came without its training memory, so nothing can be added to it.</source>
        <translation>Modeli inayotumika ilikuja bila kumbukumbu yake ya mafunzo, kwa hiyo haiwezi kuongezewa kitu.</translation>
    </message>
    <message>
        <source>The model in use has not changed. The log tells more: {log}</source>
        <translation>Modeli inayotumika haijabadilika. Kumbukumbu ya matukio inaeleza zaidi: {log}</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels; at most {limit} are read</source>
        <translation>Picha ina megapikseli {megapixels}; zinazosomwa ni {limit} tu</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone.</source>
        <translation>Modeli ya kuanzia inayokuja na programu imeharibika au haipo.</translation>
    </message>
    <message>
        <source>The training stopped: {reason}</source>
        <translation>Mafunzo yamesimama: {reason}</translation>
    </message>
    <message>
        <source>The version {version} is not there any more.</source>
        <translation>Toleo {version} halipo tena.</translation>
    </message>
    <message>
        <source>There is another model of the name {version} already.</source>
        <translation>Tayari kuna modeli nyingine yenye jina {version}.</translation>
    </message>
    <message>
        <source>There is no earlier version that can be used.</source>
        <translation>Hakuna toleo la awali linaloweza kutumika.</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>Bado hakuna mwongozo kuhusu hili.</translation>
    </message>
    <message>
        <source>These photos cannot be trained on: {reason}</source>
        <translation>Haiwezekani kujifunza kutokana na picha hizi: {reason}</translation>
    </message>
    <message>
        <source>This model was made without a training report.</source>
        <translation>Modeli hii ilitengenezwa bila ripoti ya mafunzo.</translation>
    </message>
    <message>
        <source>This needs a part that is not installed: {part}</source>
        <translation>Hii inahitaji sehemu ambayo haijasakinishwa: {part}</translation>
    </message>
    <message>
        <source>Train a new model; its report is made with it.</source>
        <translation>Fundisha modeli mpya; ripoti yake hutengenezwa pamoja nayo.</translation>
    </message>
    <message>
        <source>Use it only if you trust who made it.</source>
        <translation>Itumie tu kama unamwamini aliyeitengeneza.</translation>
    </message>
    <message>
        <source>Wait until it is done, then start again: each learns on top of what the one before has learned.</source>
        <translation>Subiri imalize, kisha anza tena: kila kujifunza kunaanzia kwenye kilichojifunzwa kabla yake.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Subiri imalize, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>What every model sees with cannot be read: {reason}</source>
        <translation>Kile ambacho kila modeli hukitumia kuona hakisomeki: {reason}</translation>
    </message>
    <message>
        <source>Your signing key cannot be used: {reason}</source>
        <translation>Ufunguo wako wa sahihi hauwezi kutumika: {reason}</translation>
    </message>
    <message>
        <source>{name} is not in quarantine any more.</source>
        <translation>{name} haimo tena kati ya zilizotengwa.</translation>
    </message>
    <message>
        <source>“{path}” comes from outside. A model is a program.</source>
        <translation>“{path}” inatoka nje. Modeli ni programu.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>“{path}” haikuweza kuandikwa: {reason}</translation>
    </message>
    <message>
        <source>“{path}” does not say what its {classes} answers are called.</source>
        <translation>“{path}” haisemi majibu yake {classes} yanaitwaje.</translation>
    </message>
    <message>
        <source>“{path}” was not imported: {reason}</source>
        <translation>“{path}” haikuingizwa: {reason}</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}</source>
        <translation>“{path}” haikuandikwa: {reason}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln answers, those that are listed</source>
        <extracomment>One: 1 answer, the one that is listed</extracomment>
        <translation>
            <numerusform>Jibu %Ln, lililoorodheshwa</numerusform>
            <numerusform>Majibu %Ln, yaliyoorodheshwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Diagnoses of fruit photos</source>
        <translation>Utambuzi wa picha za matunda</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Hamisha historia</translation>
    </message>
    <message>
        <source>Include the place where each photo was taken (GPS)</source>
        <translation>Weka mahali kila picha ilipopigwa (GPS)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Aina ya faili</translation>
    </message>
    <message>
        <source>PDF report, to print or to send</source>
        <translation>Ripoti ya PDF, ya kuchapisha au kutuma</translation>
    </message>
    <message>
        <source>Place or grower</source>
        <translation>Mahali au mkulima</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Hifadhi…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Jedwali la lahajedwali (CSV)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Web page report</source>
        <translation>Ripoti ya ukurasa wa wavuti</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Inaandika faili…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Imeandikwa kwenye {path}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Expected: {value}</source>
        <translation>Kilichotarajiwa: {value}</translation>
    </message>
    <message>
        <source>Fault: {value}</source>
        <translation>Hitilafu: {value}</translation>
    </message>
    <message>
        <source>File last changed: {value}</source>
        <translation>Faili ilibadilishwa mwisho: {value}</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>Faili: {value}</translation>
    </message>
    <message>
        <source>Found: {value}</source>
        <translation>Kilichopatikana: {value}</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: your photos and what you taught are kept apart from the model, and its files are set aside, not deleted.</source>
        <translation>Hakuna chako kilichopotea: picha zako na ulichofundisha huhifadhiwa mbali na modeli, na faili zake zimetengwa, hazikufutwa.</translation>
    </message>
    <message>
        <source>Noticed: {value}</source>
        <translation>Iligunduliwa: {value}</translation>
    </message>
    <message>
        <source>The model and its list of names do not belong together.</source>
        <translation>Modeli na orodha yake ya majina haviendani.</translation>
    </message>
    <message>
        <source>The model cannot be opened.</source>
        <translation>Modeli haifunguki.</translation>
    </message>
    <message>
        <source>The model is damaged: a file is not as it was written.</source>
        <translation>Modeli imeharibika: faili haiko jinsi ilivyoandikwa.</translation>
    </message>
    <message>
        <source>The model is gone: a file that belongs to it is not there.</source>
        <translation>Modeli haipo: faili yake moja haipo.</translation>
    </message>
    <message>
        <source>The model is not complete: a file was cut short.</source>
        <translation>Modeli haijakamilika: faili imekatika.</translation>
    </message>
    <message>
        <source>The model is of another kind than this program uses.</source>
        <translation>Modeli ni ya aina tofauti na inayotumiwa na programu hii.</translation>
    </message>
    <message>
        <source>The model opens, but answers its test questions wrongly.</source>
        <translation>Modeli inafunguka, lakini inajibu vibaya maswali yake ya majaribio.</translation>
    </message>
    <message>
        <source>answers wrongly</source>
        <translation>inajibu vibaya</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>haifunguki</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>imekatika</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>imeharibika</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>haipo</translation>
    </message>
    <message>
        <source>wrong kind</source>
        <translation>aina si sahihi</translation>
    </message>
    <message>
        <source>wrong names</source>
        <translation>majina si sahihi</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln photos are exact copies of others and count once.</source>
        <extracomment>One: 1 photo is an exact copy of another and counts once.</extracomment>
        <translation>
            <numerusform>Picha %Ln ni nakala kamili ya nyingine na inahesabiwa mara moja.</numerusform>
            <numerusform>Picha %Ln ni nakala kamili za nyingine na zinahesabiwa mara moja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are nearly the same as one with another label.</source>
        <extracomment>One: 1 photo is nearly the same as one with another label.</extracomment>
        <translation>
            <numerusform>Picha %Ln inakaribia kuwa sawa na picha yenye lebo nyingine.</numerusform>
            <numerusform>Picha %Ln zinakaribia kuwa sawa na picha yenye lebo nyingine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read and are left out.</source>
        <extracomment>One: 1 photo cannot be read and is left out.</extracomment>
        <translation>
            <numerusform>Picha %Ln haisomeki na imeachwa.</numerusform>
            <numerusform>Picha %Ln hazisomeki na zimeachwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have probably the wrong label.</source>
        <extracomment>One: 1 photo has probably the wrong label.</extracomment>
        <translation>
            <numerusform>Picha %Ln huenda ina lebo isiyo sahihi.</numerusform>
            <numerusform>Picha %Ln huenda zina lebo isiyo sahihi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stand under two labels: one of the two is wrong.</source>
        <extracomment>One: 1 photo stands under two labels: one of them is wrong.</extracomment>
        <translation>
            <numerusform>Picha %Ln iko chini ya lebo mbili: moja kati yake si sahihi.</numerusform>
            <numerusform>Picha %Ln ziko chini ya lebo mbili: moja kati ya hizo mbili si sahihi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are from one source ({value}), and no others are. The model may learn that source instead of the fruit. Take photos of it in the other places too.</source>
        <translation>Karibu picha zote za “{label}” zinatoka kwenye chanzo kimoja ({value}), na hakuna nyingine zinazotoka humo. Modeli inaweza kujifunza chanzo hicho badala ya tunda. Piga picha zake katika maeneo mengine pia.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one camera ({value}), and no others are. The model may learn the camera. Take photos of it with the others too.</source>
        <translation>Karibu picha zote za “{label}” ni za kamera moja ({value}), na hakuna nyingine za kamera hiyo. Modeli inaweza kujifunza kamera. Piga picha zake kwa kamera nyingine pia.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one day ({value}), and no others are. The model may learn the light of that day. Take photos of it on other days.</source>
        <translation>Karibu picha zote za “{label}” ni za siku moja ({value}), na hakuna nyingine za siku hiyo. Modeli inaweza kujifunza mwanga wa siku hiyo. Piga picha zake siku nyingine pia.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” have one size ({value}), and no others have. They may come from another source, and the model may learn that source instead of the fruit.</source>
        <translation>Karibu picha zote za “{label}” zina ukubwa mmoja ({value}), na hakuna nyingine zenye ukubwa huo. Huenda zinatoka kwenye chanzo kingine, na modeli inaweza kujifunza chanzo hicho badala ya tunda.</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the photos.</source>
        <translation>Hakuna kasoro iliyopatikana kwenye picha.</translation>
    </message>
    <message>
        <source>The edge alone gives “{label}” away: it finds {found} of its photos. The model may learn the background instead of the fruit. Take photos of it on the same backgrounds as the others.</source>
        <translation>Ukingo wa picha peke yake unafichua “{label}”: unatambua {found} ya picha zake. Modeli inaweza kujifunza mandhari ya nyuma badala ya tunda. Piga picha zake kwenye mandhari zilezile za picha nyingine.</translation>
    </message>
    <message numerus="yes">
        <source>The groups file does not name %Ln photos. Its files must be relative to the photo folder.</source>
        <extracomment>One: The groups file does not name 1 photo. Its files must be relative to the photo folder.</extracomment>
        <translation>
            <numerusform>Faili ya makundi haitaji picha %Ln. Faili zake lazima ziandikwe kwa kuanzia kwenye folda ya picha.</numerusform>
            <numerusform>Faili ya makundi haitaji picha %Ln. Faili zake lazima ziandikwe kwa kuanzia kwenye folda ya picha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of “{label}” show only {groups} different fruits or moments. Figures for it say little; photograph more fruits.</source>
        <translation>Picha za “{label}” zinaonyesha matunda au nyakati tofauti {groups} tu. Takwimu zake hazielezi mengi; piga picha za matunda zaidi.</translation>
    </message>
    <message>
        <source>What was found in the photos</source>
        <translation>Kilichopatikana kwenye picha</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>na %Ln nyingine</numerusform>
            <numerusform>na %Ln nyingine</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos. It can be learned, but its figures say little; {wanted} would be better.</source>
        <translation>“{label}” ina picha {photos} tu. Inaweza kufundishwa, lakini takwimu zake hazielezi mengi; {wanted} zingekuwa bora.</translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos; at least {least} are needed.</source>
        <translation>“{label}” ina picha {photos} tu; zinahitajika angalau {least}.</translation>
    </message>
</context>
<context>
    <name>Fruit</name>
    <message>
        <source>a guava</source>
        <translation>pera</translation>
    </message>
    <message>
        <source>a mango</source>
        <translation>embe</translation>
    </message>
    <message>
        <source>a pomegranate</source>
        <translation>komamanga</translation>
    </message>
    <message>
        <source>an apple</source>
        <translation>tufaha</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>tufaha</translation>
    </message>
    <message>
        <source>guava</source>
        <translation>pera</translation>
    </message>
    <message>
        <source>mango</source>
        <translation>embe</translation>
    </message>
    <message>
        <source>pomegranate</source>
        <translation>komamanga</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A better photo</source>
        <translation>Picha bora zaidi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation>Nakili vyanzo</translation>
    </message>
    <message>
        <source>General advice, drawn from the sources below. It names no products: your adviser knows what is allowed and what works where you live.</source>
        <translation>Ushauri wa jumla, uliotokana na vyanzo vilivyo hapa chini. Hautaji dawa yoyote: afisa ugani wako anajua kinachoruhusiwa na kinachofaa mahali unapoishi.</translation>
    </message>
    <message>
        <source>Grow and handle</source>
        <translation>Kulima na kushughulikia</translation>
    </message>
    <message>
        <source>How it spreads</source>
        <translation>Jinsi unavyoenea</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>Jinsi ya kupiga picha nzuri</translation>
    </message>
    <message>
        <source>Keep clean</source>
        <translation>Dumisha usafi</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Fungua kwenye kivinjari</translation>
    </message>
    <message>
        <source>Open in the browser: {title}</source>
        <translation>Fungua kwenye kivinjari: {title}</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Dalili</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Vyanzo</translation>
    </message>
    <message>
        <source>What looks like it</source>
        <translation>Kinachofanana nao</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>La kufanya kwanza</translation>
    </message>
    <message>
        <source>When to ask an adviser</source>
        <translation>Wakati wa kumuuliza afisa ugani</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <extracomment>One: 1 answer</extracomment>
        <translation>
            <numerusform>Jibu %Ln</numerusform>
            <numerusform>Majibu %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Wakati wowote</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Futa yote</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Futa yote…</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Ungependa kufuta historia yote?</translation>
    </message>
    <message>
        <source>Delete this answer?</source>
        <translation>Ungependa kufuta jibu hili?</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Imefutwa.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Futa…</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>Tambua tena</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Majibu ya awali</translation>
    </message>
    <message>
        <source>Earlier answers, the newest first</source>
        <translation>Majibu ya awali, mapya zaidi kwanza</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Majibu yote</translation>
    </message>
    <message>
        <source>Every answer, kept on this computer only</source>
        <translation>Majibu yote, yaliyohifadhiwa kwenye kompyuta hii tu</translation>
    </message>
    <message>
        <source>Every answer, picture and note goes, for good, and so do photos that were pasted or taken here and damaged histories that were put aside. Photo files of your own and what you taught stay.</source>
        <translation>Kila jibu, picha ndogo na maelezo vitafutwa kabisa, pamoja na picha zilizobandikwa au kupigwa hapa na historia zilizoharibika zilizotengwa. Faili zako mwenyewe za picha na ulichofundisha vitabaki.</translation>
    </message>
    <message>
        <source>Every fruit</source>
        <translation>Matunda yote</translation>
    </message>
    <message>
        <source>Every photo that you ask about is listed here.</source>
        <translation>Kila picha unayouliza huorodheshwa hapa.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>How many answers</source>
        <translation>Idadi ya majibu</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kiasi cha uhakika</translation>
    </message>
    <message>
        <source>Its picture and your note go with it, for good, and so does a photo that was pasted or taken here. Photo files of your own stay where they are.</source>
        <translation>Picha yake ndogo na maelezo yako vitafutwa pia, kabisa, pamoja na picha iliyobandikwa au kupigwa hapa. Faili zako mwenyewe za picha zitabaki zilipo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Usifute</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Miezi 12 iliyopita</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siku 30 zilizopita</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siku 7 zilizopita</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modeli: {model}</translation>
    </message>
    <message>
        <source>No picture of this photo was kept</source>
        <translation>Hakuna nakala ya picha hii iliyohifadhiwa</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>Tunda nisilolijua</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Haisomeki</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sina uhakika</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hakuna kilichopatikana</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Bado hakuna kitu</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Subiri…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Place, for example “Upper orchard, row 4”</source>
        <translation>Mahali, kwa mfano “Shamba la juu, mstari wa 4”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Search answers, notes, places, files</source>
        <translation>Tafuta majibu, maelezo, mahali, faili</translation>
    </message>
    <message>
        <source>Search for less, or choose every fruit and any time.</source>
        <translation>Tafuta kwa maneno machache, au chagua matunda yote na wakati wowote.</translation>
    </message>
    <message>
        <source>Show every answer</source>
        <translation>Onyesha majibu yote</translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation>Jibu lililochaguliwa</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <translation>Picha haipo tena: {path}</translation>
    </message>
    <message>
        <source>There is nothing to export: these answers were not kept. See Settings.</source>
        <translation>Hakuna cha kuhamisha: majibu haya hayakuhifadhiwa. Angalia Mipangilio.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Tree or plant</source>
        <translation>Mti au mmea</translation>
    </message>
    <message>
        <source>Tree or plant, if you number them</source>
        <translation>Mti au mmea, kama unaipa namba</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Cha kutafuta</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ulichosema</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>When and with which model</source>
        <translation>Lini na kwa modeli gani</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>Nilipoangalia</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>Ulisema: {what}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%Ln links to the internet were left out: FruitDx never uses it.</source>
        <extracomment>One: One link to the internet was left out: FruitDx never uses it.</extracomment>
        <translation>
            <numerusform>Kiungo %Ln cha intaneti kimeachwa: FruitDx haitumii intaneti kamwe.</numerusform>
            <numerusform>Viungo %Ln vya intaneti vimeachwa: FruitDx haitumii intaneti kamwe.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a link to the internet, which FruitDx never uses. Save the picture here, then drop its file.</source>
        <translation>Hicho ni kiungo cha intaneti, ambayo FruitDx haitumii kamwe. Hifadhi picha kwenye kompyuta hii, kisha dondosha faili yake.</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a photo, its file or a screenshot first.</source>
        <translation>Hakuna picha ya kubandika. Kwanza nakili picha, faili yake au picha ya skrini.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>healthy {fruit}</source>
        <translation>lenye afya ({fruit})</translation>
    </message>
    <message>
        <source>{condition} on {fruit}</source>
        <translation>{condition} kwenye {fruit}</translation>
    </message>
    <message>
        <source>{condition}, {fruit}</source>
        <translation>{condition}, {fruit}</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Disease or damage</source>
        <translation>Ugonjwa au uharibifu</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Lenye afya</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Haisomeki</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sina uhakika</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Halijulikani</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%Ln old models were removed.</source>
        <extracomment>One: One old model was removed.</extracomment>
        <translation>
            <numerusform>Modeli %Ln ya zamani imeondolewa.</numerusform>
            <numerusform>Modeli %Ln za zamani zimeondolewa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: you know another key under this name. Ask the sender for the digits.</source>
        <translation>Tahadhari: unajua ufunguo mwingine wenye jina hili. Muulize aliyetuma tarakimu zake.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Check the model</source>
        <translation>Kagua modeli</translation>
    </message>
    <message>
        <source>Checked and taken back. It is in the list again.</source>
        <translation>Imekaguliwa na kurudishwa. Iko kwenye orodha tena.</translation>
    </message>
    <message>
        <source>Checked: the model in use is whole and answers as it should.</source>
        <translation>Imekaguliwa: modeli inayotumika ni nzima na inajibu inavyopaswa.</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>Inaikagua na kuanza kuitumia…</translation>
    </message>
    <message>
        <source>Checking it…</source>
        <translation>Inaikagua…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Inakagua faili…</translation>
    </message>
    <message>
        <source>Checking the model in use…</source>
        <translation>Inakagua modeli inayotumika…</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Chagua mahali…</translation>
    </message>
    <message>
        <source>Converting and checking the file; this can take some minutes…</source>
        <translation>Inabadilisha na kukagua faili; inaweza kuchukua dakika kadhaa…</translation>
    </message>
    <message>
        <source>Do you trust who made this model?</source>
        <translation>Je, unamwamini aliyetengeneza modeli hii?</translation>
    </message>
    <message>
        <source>Every model is kept, so that you can always go back</source>
        <translation>Kila modeli huhifadhiwa, ili uweze kurudi nyuma wakati wowote</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Hamisha modeli</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>For another FruitDx (.fruitdx)</source>
        <translation>Kwa FruitDx nyingine (.fruitdx)</translation>
    </message>
    <message>
        <source>For other programs (.tflite)</source>
        <translation>Kwa programu nyingine (.tflite)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kwa ajili ya nani</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Rudi nyuma</translation>
    </message>
    <message>
        <source>How it wants its photos is not written in the file and was assumed; it may answer nonsense.</source>
        <translation>Faili haielezi inavyotaka picha zake, kwa hiyo imekisiwa; inaweza kutoa majibu yasiyo na maana.</translation>
    </message>
    <message>
        <source>How often it is right is not known.</source>
        <translation>Haijulikani ni mara ngapi huwa sahihi.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Ingiza modeli</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imeingizwa</translation>
    </message>
    <message>
        <source>Imported and checked. Press “Use” beside it to put it in use.</source>
        <translation>Imeingizwa na kukaguliwa. Bonyeza “Tumia” kando yake ili kuitumia.</translation>
    </message>
    <message>
        <source>Imported, checked, and in use now.</source>
        <translation>Imeingizwa, imekaguliwa, na inatumika sasa.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza…</translation>
    </message>
    <message>
        <source>It cannot be taught further; only a new model can be trained.</source>
        <translation>Haiwezi kufundishwa zaidi; inawezekana tu kufundisha modeli mpya.</translation>
    </message>
    <message>
        <source>It cannot show where on the fruit it sees something.</source>
        <translation>Haiwezi kuonyesha ni wapi kwenye tunda inaona kitu.</translation>
    </message>
    <message>
        <source>It cannot tell a stranger: it names one of its labels for any photo at all.</source>
        <translation>Haiwezi kutambua kitu kigeni: huipa picha yoyote ile mojawapo ya lebo zake.</translation>
    </message>
    <message>
        <source>It comes from outside. A model is a program: use it only if you trust its maker.</source>
        <translation>Inatoka nje. Modeli ni programu: itumie tu kama unamwamini aliyeitengeneza.</translation>
    </message>
    <message>
        <source>It tells apart: {labels}</source>
        <translation>Inatofautisha: {labels}</translation>
    </message>
    <message>
        <source>Its files are whole, as they lie there now.</source>
        <translation>Faili zake ni nzima, jinsi zilivyo sasa.</translation>
    </message>
    <message>
        <source>Its maker&apos;s figure: {share} right on photos it had not seen.</source>
        <translation>Takwimu ya aliyeitengeneza: {share} sahihi kwa picha ambazo haikuwa imeziona.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Ziache</translation>
    </message>
    <message>
        <source>Labels (*.json *.txt)</source>
        <translation>Lebo (*.json *.txt)</translation>
    </message>
    <message>
        <source>Looking for what is not needed any more…</source>
        <translation>Inatafuta kisichohitajika tena…</translation>
    </message>
    <message>
        <source>Made {when} · {version}</source>
        <translation>Ilitengenezwa {when} · {version}</translation>
    </message>
    <message>
        <source>Model of unknown origin</source>
        <translation>Modeli ya asili isiyojulikana</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Models (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</source>
        <translation>Modeli (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>Nobody measured how sure it may be; its percentages may be too high.</source>
        <translation>Hakuna aliyepima kiasi cha uhakika inachoweza kuwa nacho; asilimia zake zinaweza kuwa juu mno.</translation>
    </message>
    <message>
        <source>Nobody signed it; who made it is not known.</source>
        <translation>Hakuna aliyeitia sahihi; aliyeitengeneza hajulikani.</translation>
    </message>
    <message>
        <source>Now the file with its labels…</source>
        <translation>Sasa faili yenye lebo zake…</translation>
    </message>
    <message>
        <source>One file that MediaPipe, Android and other TFLite programs run. It cannot be taught further there.</source>
        <translation>Faili moja inayotumiwa na MediaPipe, Android na programu nyingine za TFLite. Huko haiwezi kufundishwa zaidi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln old models?</source>
        <extracomment>One: Remove one old model?</extracomment>
        <translation>
            <numerusform>Ungependa kuondoa modeli %Ln ya zamani?</numerusform>
            <numerusform>Ungependa kuondoa modeli %Ln za zamani?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing old models…</source>
        <translation>Inaondoa modeli za zamani…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Restore the starter</source>
        <translation>Rejesha ya kuanzia</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hifadhi ripoti</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zilizotengwa</translation>
    </message>
    <message>
        <source>Set aside because something was wrong with it. Nothing here is used.</source>
        <translation>Zimetengwa kwa sababu zilikuwa na kasoro. Hakuna kinachotumika hapa.</translation>
    </message>
    <message>
        <source>Set aside {when}</source>
        <translation>Ilitengwa {when}</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Itie sahihi</translation>
    </message>
    <message>
        <source>Signed by {name}, key {digits}.</source>
        <translation>Imetiwa sahihi na {name}, ufunguo {digits}.</translation>
    </message>
    <message>
        <source>Signed. Tell the receiver the digits of your key by telephone: {digits}</source>
        <translation>Imetiwa sahihi. Mwambie mpokeaji tarakimu za ufunguo wako kwa simu: {digits}</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Modeli ya kuanzia</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Taught with your corrections</source>
        <translation>Imefundishwa kwa masahihisho yako</translation>
    </message>
    <message>
        <source>The earlier model is in use again.</source>
        <translation>Modeli iliyotangulia inatumika tena.</translation>
    </message>
    <message>
        <source>The file with the labels of this model</source>
        <translation>Faili yenye lebo za modeli hii</translation>
    </message>
    <message>
        <source>The receiver sees that it comes from your key and was not changed on the way. Your key stays on this computer.</source>
        <translation>Mpokeaji ataona kwamba inatoka kwenye ufunguo wako na haikubadilishwa njiani. Ufunguo wako unabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>The starter model is in use now.</source>
        <translation>Modeli ya kuanzia inatumika sasa.</translation>
    </message>
    <message>
        <source>The whole model with its training memory. Whoever has it can teach it further.</source>
        <translation>Modeli yote pamoja na kumbukumbu yake ya mafunzo. Aliye nayo anaweza kuifundisha zaidi.</translation>
    </message>
    <message>
        <source>There is nothing to tidy up: every model may be needed.</source>
        <translation>Hakuna cha kusafisha: kila modeli inaweza kuhitajika.</translation>
    </message>
    <message>
        <source>This model is in use now.</source>
        <translation>Modeli hii inatumika sasa.</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>Safisha…</translation>
    </message>
    <message>
        <source>Trained from a photo folder</source>
        <translation>Imefundishwa kwa folda ya picha</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Kinachofanyika</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Inaandika faili…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Imeandikwa kwenye {path}</translation>
    </message>
    <message>
        <source>Yes, import it</source>
        <translation>Ndiyo, iingize</translation>
    </message>
    <message>
        <source>You have not met this key. Ask the sender for its digits by telephone.</source>
        <translation>Hujawahi kukutana na ufunguo huu. Muulize aliyetuma tarakimu zake kwa simu.</translation>
    </message>
    <message>
        <source>You trusted this key before, on {when}.</source>
        <translation>Uliwahi kuuamini ufunguo huu, {when}.</translation>
    </message>
    <message>
        <source>Your name, as the receiver reads it</source>
        <translation>Jina lako, kama mpokeaji atakavyolisoma</translation>
    </message>
    <message>
        <source>a FruitDx model</source>
        <translation>modeli ya FruitDx</translation>
    </message>
    <message>
        <source>a Keras model, converted</source>
        <translation>modeli ya Keras, iliyobadilishwa</translation>
    </message>
    <message>
        <source>a bare TFLite model</source>
        <translation>modeli tupu ya TFLite</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>na %Ln nyingine</numerusform>
            <numerusform>na %Ln nyingine</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>inatumika</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>mtu asiye na jina</translation>
    </message>
    <message>
        <source>{file}: {kind}, made {when}.</source>
        <translation>{file}: {kind}, ilitengenezwa {when}.</translation>
    </message>
    <message>
        <source>{megabytes} MB are freed. The model in use, the one before it, the starter, the newest of the old ones and everything newer than the model in use stay.</source>
        <translation>MB {megabytes} zitapatikana. Zitakazobaki: modeli inayotumika, iliyoitangulia, ya kuanzia, mpya zaidi kati ya zile za zamani, na zote zilizo mpya kuliko inayotumika.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>This photo is blurred.</source>
        <translation>Picha hii haionekani wazi.</translation>
    </message>
    <message>
        <source>This photo is too bright; the fruit is partly white.</source>
        <translation>Picha hii ina mwanga mkali mno; sehemu ya tunda ni nyeupe.</translation>
    </message>
    <message>
        <source>This photo is too dark.</source>
        <translation>Picha hii ina giza mno.</translation>
    </message>
    <message>
        <source>This photo is very small; I see too little of the fruit.</source>
        <translation>Picha hii ni ndogo sana; naona sehemu ndogo mno ya tunda.</translation>
    </message>
</context>
<context>
    <name>Plant</name>
    <message>
        <source> and </source>
        <translation> na </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>Picha %Ln</numerusform>
            <numerusform>Picha %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos that count say the same: {what}.</source>
        <translation>Picha zote zinazohesabiwa zinasema jambo lilelile: {what}.</translation>
    </message>
    <message>
        <source>All photos were weighed together; that is right more often than one photo alone.</source>
        <translation>Picha zote zilipimwa pamoja; hilo huwa sahihi mara nyingi zaidi kuliko picha moja peke yake.</translation>
    </message>
    <message>
        <source>Different fruits</source>
        <translation>Matunda tofauti</translation>
    </message>
    <message>
        <source>Each photo was looked at by itself:</source>
        <translation>Kila picha iliangaliwa peke yake:</translation>
    </message>
    <message numerus="yes">
        <source>Not healthy: %Ln photos look sick</source>
        <extracomment>One: Not healthy: one photo looks sick</extracomment>
        <translation>
            <numerusform>Hauna afya: kwenye picha %Ln tunda linaonekana lenye ugonjwa</numerusform>
            <numerusform>Hauna afya: kwenye picha %Ln matunda yanaonekana yenye ugonjwa</numerusform>
        </translation>
    </message>
    <message>
        <source>One plant bears one fruit. Take the group apart and group each plant by itself.</source>
        <translation>Mmea mmoja huzaa aina moja ya tunda. Tenganisha kundi hili, kisha weka picha za kila mmea katika kundi lake.</translation>
    </message>
    <message>
        <source>Partly sick</source>
        <translation>Sehemu ina ugonjwa</translation>
    </message>
    <message>
        <source>Plant {number}</source>
        <translation>Mmea {number}</translation>
    </message>
    <message>
        <source>The others look healthy. A few sick fruits are how a disease begins.</source>
        <translation>Mengine yanaonekana yenye afya. Ugonjwa huanza kwa matunda machache yenye ugonjwa.</translation>
    </message>
    <message>
        <source>The photo shown is wrong</source>
        <translation>Si sahihi kwa picha hii</translation>
    </message>
    <message>
        <source>The photos of this plant</source>
        <translation>Picha za mmea huu</translation>
    </message>
    <message>
        <source>These photos show different fruits: {fruits}</source>
        <translation>Picha hizi zinaonyesha matunda tofauti: {fruits}</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sina uhakika</translation>
    </message>
    <message>
        <source>{photos} did not count: no fruit that I know.</source>
        <translation>{photos} nje ya hesabu: si tunda ninalolijua.</translation>
    </message>
    <message>
        <source>{photos} did not count: not readable.</source>
        <translation>{photos} nje ya hesabu: haiwezekani kusoma.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>&apos;{file}&apos; in it is far too large</source>
        <translation>“{file}” iliyomo ni kubwa mno</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read any more ({words})</source>
        <translation>“{folder}” haisomeki tena ({words})</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no folders with photos</source>
        <translation>“{folder}” haina folda zenye picha</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is a file, not a folder</source>
        <translation>&apos;{folder}&apos; ni faili, si folda</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is empty</source>
        <translation>“{folder}” ni tupu</translation>
    </message>
    <message>
        <source>&apos;{place}&apos; cannot be read ({words})</source>
        <translation>“{place}” haisomeki ({words})</translation>
    </message>
    <message>
        <source>A model tells things apart: add a folder of another label, for instance of healthy fruit.</source>
        <translation>Modeli hutofautisha vitu: ongeza folda ya lebo nyingine, kwa mfano ya matunda yenye afya.</translation>
    </message>
    <message>
        <source>A model without its training memory cannot be compared.</source>
        <translation>Modeli isiyo na kumbukumbu yake ya mafunzo haiwezi kulinganishwa.</translation>
    </message>
    <message>
        <source>All of them were left out; the notes before tell why.</source>
        <translation>Zote zimeachwa nje; maelezo yaliyotangulia yanaeleza sababu.</translation>
    </message>
    <message>
        <source>All photos are of one group, so none can be watched: the quick model stands.</source>
        <translation>Picha zote ni za kundi moja, kwa hiyo hakuna inayoweza kutumika kukagua: modeli ya haraka inabaki.</translation>
    </message>
    <message>
        <source>Check its name and the drive.</source>
        <translation>Angalia jina lake na diski.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and may be read.</source>
        <translation>Hakikisha diski imeunganishwa na inaruhusiwa kusomwa.</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start again; nothing is lost.</source>
        <translation>Hakikisha diski imeunganishwa, kisha anza tena; hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Each folder is a label: check that the right folder was chosen, or leave some out.</source>
        <translation>Kila folda ni lebo: hakikisha folda sahihi imechaguliwa, au acha baadhi nje.</translation>
    </message>
    <message>
        <source>Each label needs at least {least}; add photos, or remove the folder.</source>
        <translation>Kila lebo inahitaji angalau {least}; ongeza picha, au ondoa folda.</translation>
    </message>
    <message>
        <source>For a trial &apos;{source}&apos; was left out of the learning: of its {photos} photos {after} right by views, {before} by the photos alone.</source>
        <translation>Kwa majaribio &apos;{source}&apos; iliachwa nje ya mafunzo: kati ya picha zake {photos}, {after} sahihi kwa mionekano tofauti, {before} kwa picha pekee.</translation>
    </message>
    <message>
        <source>Give the folder a name in letters; it becomes the label.</source>
        <translation>Ipe folda jina la herufi; ndilo litakuwa lebo.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Hitilafu ya kusoma au kuandika</translation>
    </message>
    <message>
        <source>It knows other labels than the one before, so the two cannot be compared.</source>
        <translation>Inajua aina tofauti na iliyotangulia, kwa hiyo haziwezi kulinganishwa.</translation>
    </message>
    <message>
        <source>It no longer knows {lost} of the {before} labels before, so the two cannot be compared. The one before is kept among the versions.</source>
        <translation>Haijui tena lebo {lost} kati ya {before} za awali, kwa hiyo hizo mbili haziwezi kulinganishwa. Ya awali imehifadhiwa kati ya matoleo.</translation>
    </message>
    <message>
        <source>Learning from mirror images made it no better, so that was dropped. {figures}</source>
        <translation>Kujifunza kwa picha za kioo hakukuiboresha, kwa hiyo kumeachwa. {figures}</translation>
    </message>
    <message>
        <source>Learning from views made it no better, so that was dropped. {figures}</source>
        <translation>Kujifunza kwa mionekano tofauti hakukuiboresha, kwa hiyo kumeachwa. {figures}</translation>
    </message>
    <message>
        <source>Name both folders &apos;{label}&apos;, or one of them quite differently.</source>
        <translation>Zipe folda zote mbili jina “{label}”, au ipe moja jina tofauti kabisa.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Hakuna nafasi iliyobaki kwenye kifaa</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Hakuna faili wala folda kama hiyo</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Si folda</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. A new kind needs at least {least} photos.</source>
        <translation>Bado haijajifunzwa: {labels}. Aina mpya inahitaji angalau picha {least}.</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. These photos show fruit that is kept as a test for good; add photos of other fruit.</source>
        <translation>Bado haijajifunzwa: {labels}. Picha hizi ni za matunda yaliyowekwa kwa ajili ya jaribio daima; ongeza picha za matunda mengine.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before.</source>
        <translation>Kati ya picha {photos} ambazo modeli zote mbili hazijaziona, sahihi sasa ni {now}, awali {before}.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It got {lost} wrong that were right, and {won} right that were wrong.</source>
        <translation>Kati ya picha {photos} ambazo modeli zote mbili hazijaziona, sahihi sasa ni {now}, awali {before}. {lost} zilizokuwa sahihi sasa si sahihi, na {won} zisizokuwa sahihi sasa ni sahihi.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It recognises &apos;{label}&apos; worse than before.</source>
        <translation>Kati ya picha {photos} ambazo modeli zote mbili hazijaziona, sahihi sasa ni {now}, awali {before}. Inatambua “{label}” vibaya kuliko awali.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Ruhusa imekataliwa</translation>
    </message>
    <message>
        <source>Put the photos into one folder for each label, for instance &apos;Healthy_Apple&apos; and &apos;Scab_Apple&apos;.</source>
        <translation>Weka picha katika folda moja kwa kila lebo, kwa mfano “Healthy_Apple” na “Scab_Apple”.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Mfumo wa faili ni wa kusomwa tu</translation>
    </message>
    <message>
        <source>TensorFlow, which reads Keras files,</source>
        <translation>TensorFlow, inayosoma faili za Keras</translation>
    </message>
    <message>
        <source>The starter has another backbone than the published one: the quick model stands.</source>
        <translation>Modeli ya kuanzia ina msingi tofauti na uliochapishwa: modeli ya haraka inabaki.</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone: {words}</source>
        <translation>Modeli ya kuanzia inayokuja na programu imeharibika au haipo: {words}</translation>
    </message>
    <message>
        <source>The tuned tail got no more of the watched photos right, so it was dropped.</source>
        <translation>Marekebisho ya mwisho hayakupata sahihi picha zaidi kati ya zilizoangaliwa, kwa hiyo yameachwa.</translation>
    </message>
    <message>
        <source>The tuned tail was dropped: {words}.</source>
        <translation>Marekebisho ya mwisho yameachwa: {words}.</translation>
    </message>
    <message>
        <source>The tuned tail was not worth its time, so it was dropped. {figures}</source>
        <translation>Marekebisho ya mwisho hayakustahili muda wake, kwa hiyo yameachwa. {figures}</translation>
    </message>
    <message>
        <source>There are too few photos that neither model has learned from.</source>
        <translation>Picha ambazo hakuna modeli iliyojifunza kwazo ni chache mno.</translation>
    </message>
    <message>
        <source>There is no whole model in use to compare with.</source>
        <translation>Hakuna modeli nzima inayotumika ya kulinganisha nayo.</translation>
    </message>
    <message>
        <source>This photo cannot be read: {words}.</source>
        <translation>Picha hii haisomeki: {words}.</translation>
    </message>
    <message>
        <source>This picture has {megapixels} megapixels; at most {limit} are read.</source>
        <translation>Picha hii ina megapikseli {megapixels}; zinazosomwa ni {limit} tu.</translation>
    </message>
    <message>
        <source>a Keras network</source>
        <translation>mtandao wa Keras</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>faili</translation>
    </message>
    <message>
        <source>a file of labels</source>
        <translation>faili ya lebo</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>folda ya modeli</translation>
    </message>
    <message>
        <source>a graph the runtime can open</source>
        <translation>grafu inayoweza kufunguliwa na kiendeshi</translation>
    </message>
    <message>
        <source>a model in use</source>
        <translation>modeli inayotumika</translation>
    </message>
    <message>
        <source>a model that can be opened</source>
        <translation>modeli inayofunguka</translation>
    </message>
    <message>
        <source>a process to try the model in</source>
        <translation>mchakato wa kujaribu modeli</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>faili inayosomeka</translation>
    </message>
    <message>
        <source>a thorough training needs {needed} GB, and {free} GB are free</source>
        <translation>mafunzo ya kina yanahitaji GB {needed}, na nafasi iliyopo ni GB {free}</translation>
    </message>
    <message>
        <source>a valid manifest</source>
        <translation>orodha halali ya yaliyomo</translation>
    </message>
    <message>
        <source>a whole .fruitdx file</source>
        <translation>faili nzima ya .fruitdx</translation>
    </message>
    <message>
        <source>all photos of &apos;{folder}&apos; lie in folders below it, whose names are no labels; if they should be, choose that folder</source>
        <translation>picha zote za &apos;{folder}&apos; ziko kwenye folda zilizo ndani yake, ambazo majina yao si lebo; kama yanapaswa kuwa, chagua folda hiyo</translation>
    </message>
    <message>
        <source>an answer of the probe</source>
        <translation>jibu la jaribio</translation>
    </message>
    <message>
        <source>another FruitDx is opening it at this moment</source>
        <translation>FruitDx nyingine inaifungua kwa sasa</translation>
    </message>
    <message>
        <source>another FruitDx is writing to it</source>
        <translation>FruitDx nyingine inaiandikia</translation>
    </message>
    <message>
        <source>at least {number} bytes</source>
        <translation>angalau baiti {number}</translation>
    </message>
    <message>
        <source>it cannot be opened ({words})</source>
        <translation>haifunguki ({words})</translation>
    </message>
    <message>
        <source>it cannot be opened: {words}</source>
        <translation>haifunguki: {words}</translation>
    </message>
    <message>
        <source>it could not be brought to this version ({words})</source>
        <translation>haikuweza kuletwa kwenye toleo hili ({words})</translation>
    </message>
    <message>
        <source>it could not be read then</source>
        <translation>haikuweza kusomwa wakati huo</translation>
    </message>
    <message>
        <source>it does not answer as a model should ({words})</source>
        <translation>haijibu jinsi modeli inavyopaswa ({words})</translation>
    </message>
    <message>
        <source>it does not take photos</source>
        <translation>haipokei picha</translation>
    </message>
    <message>
        <source>it has {inputs} inputs and {outputs} outputs; a model for photos has one of each</source>
        <translation>ina maingizo {inputs} na matokeo {outputs}; modeli ya picha ina moja ya kila kimoja</translation>
    </message>
    <message>
        <source>it has {number} bytes instead of {wanted}</source>
        <translation>ina baiti {number} badala ya {wanted}</translation>
    </message>
    <message>
        <source>it holds &apos;{file}&apos;, which no bundle has</source>
        <translation>ina “{file}”, ambayo haimo katika faili yoyote ya .fruitdx</translation>
    </message>
    <message>
        <source>it holds a Lambda layer (&apos;{layer}&apos;), which is program code of its maker; such files are never run</source>
        <translation>ina safu ya Lambda (“{layer}”), ambayo ni msimbo wa programu wa aliyeitengeneza; faili kama hizo haziendeshwi kamwe</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>ina faili moja mara mbili</translation>
    </message>
    <message>
        <source>it holds more files than any bundle</source>
        <translation>ina faili nyingi kuliko faili yoyote ya .fruitdx</translation>
    </message>
    <message>
        <source>it holds weights alone and not the network they belong to; save it with model.save instead of save_weights</source>
        <translation>ina uzani peke yake bila mtandao wake; ihifadhi kwa model.save badala ya save_weights</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>ni kifaa au bomba la mfumo, si faili</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file</source>
        <translation>ni folda au kifaa, si faili</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ni folda, si faili</translation>
    </message>
    <message>
        <source>it is cut short or empty ({words})</source>
        <translation>imekatika au ni tupu ({words})</translation>
    </message>
    <message>
        <source>it is damaged so badly that it crashed what decoded it ({words})</source>
        <translation>imeharibika sana kiasi cha kuangusha kilichoisoma ({words})</translation>
    </message>
    <message>
        <source>it is far larger than any bundle</source>
        <translation>ni kubwa mno kuliko faili yoyote ya .fruitdx</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>inazidi MB {megabytes}</translation>
    </message>
    <message>
        <source>it is no UTF-8 text; save it as &apos;CSV UTF-8&apos;</source>
        <translation>si maandishi ya UTF-8; yahifadhi kama &apos;CSV UTF-8&apos;</translation>
    </message>
    <message>
        <source>it is no model that names what a photo shows ({words})</source>
        <translation>si modeli inayotaja kinachoonekana kwenye picha ({words})</translation>
    </message>
    <message>
        <source>it is no whole .fruitdx file ({words})</source>
        <translation>si faili nzima ya .fruitdx ({words})</translation>
    </message>
    <message>
        <source>it is no whole .keras file</source>
        <translation>si faili nzima ya .keras</translation>
    </message>
    <message>
        <source>it is no whole HDF5 file; its saving or copying was cut short</source>
        <translation>si faili nzima ya HDF5; kuhifadhi au kunakili kulikatika</translation>
    </message>
    <message>
        <source>it is not a picture of a known kind</source>
        <translation>si picha ya aina inayojulikana</translation>
    </message>
    <message>
        <source>it is only the beginning of a model ({words}). A training that died while it saved leaves such a file; what was learned is not in it. Look for an older copy, or train anew</source>
        <translation>ni mwanzo tu wa modeli ({words}). Mafunzo yanayokatika wakati wa kuhifadhi huacha faili kama hiyo; kilichojifunzwa hakimo. Tafuta nakala ya zamani, au fundisha modeli mpya</translation>
    </message>
    <message>
        <source>it needs &apos;{part}&apos; for its layer &apos;{layer}&apos;, which is no part of an image network in Keras; such parts are never run</source>
        <translation>inahitaji “{part}” kwa safu yake “{layer}”, ambayo si sehemu ya mtandao wa picha katika Keras; sehemu kama hizo haziendeshwi kamwe</translation>
    </message>
    <message>
        <source>it needs more memory than a photo may take</source>
        <translation>inahitaji kumbukumbu zaidi ya inayoruhusiwa kwa picha</translation>
    </message>
    <message>
        <source>it takes photos of {width} x {height}</source>
        <translation>inapokea picha za {width} x {height}</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <translation>inachukua muda mrefu mno kusomwa</translation>
    </message>
    <message>
        <source>it was changed after {who} had signed it</source>
        <translation>ilibadilishwa baada ya {who} kuitia sahihi</translation>
    </message>
    <message>
        <source>its converted copy answers differently</source>
        <translation>nakala yake iliyobadilishwa inajibu tofauti</translation>
    </message>
    <message>
        <source>its file system knows no locks</source>
        <translation>mfumo wake wa faili haujui kufuli</translation>
    </message>
    <message>
        <source>its labels do not fit ({words})</source>
        <translation>lebo zake haziendani ({words})</translation>
    </message>
    <message>
        <source>its labels file &apos;{file}&apos; cannot be read</source>
        <translation>faili yake ya lebo “{file}” haisomeki</translation>
    </message>
    <message>
        <source>its labels hold signs that cannot be shown</source>
        <translation>lebo zake zina alama zisizoweza kuonyeshwa</translation>
    </message>
    <message>
        <source>its model is broken ({words})</source>
        <translation>modeli yake imevunjika ({words})</translation>
    </message>
    <message>
        <source>its model is broken ({words}); it was changed after {who} had signed it</source>
        <translation>modeli yake imevunjika ({words}); ilibadilishwa baada ya {who} kuitia sahihi</translation>
    </message>
    <message>
        <source>its name does not end in {ending}</source>
        <translation>jina lake haliishii na {ending}</translation>
    </message>
    <message>
        <source>its name ends in none of {endings}</source>
        <translation>jina lake haliishii na mojawapo ya hizi: {endings}</translation>
    </message>
    <message>
        <source>its own answers to the test inputs</source>
        <translation>majibu yake yenyewe kwa majaribio</translation>
    </message>
    <message>
        <source>its signature by {who} is false</source>
        <translation>sahihi yake ya {who} ni ya uongo</translation>
    </message>
    <message>
        <source>its signature is far larger than any</source>
        <translation>sahihi yake ni ndefu mno kuliko yoyote</translation>
    </message>
    <message>
        <source>its signature is no JSON</source>
        <translation>sahihi yake si JSON</translation>
    </message>
    <message>
        <source>its signature is of a newer kind than this program knows</source>
        <translation>sahihi yake ni ya aina mpya kuliko inayojulikana na programu hii</translation>
    </message>
    <message>
        <source>its signature makes no sense</source>
        <translation>sahihi yake haina maana</translation>
    </message>
    <message>
        <source>its version has a name that no version can have</source>
        <translation>toleo lake lina jina lisiloweza kuwa la toleo</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>hakuna jibu ndani ya sekunde {seconds}</translation>
    </message>
    <message>
        <source>no network is described in it (&apos;No model config found&apos;)</source>
        <translation>haielezi mtandao wowote (“No model config found”)</translation>
    </message>
    <message>
        <source>no photo is left to learn from</source>
        <translation>hakuna picha iliyobaki ya kujifunzia</translation>
    </message>
    <message>
        <source>no process could be started to decode it ({words})</source>
        <translation>hakuna mchakato ulioweza kuanzishwa ili kuisoma ({words})</translation>
    </message>
    <message>
        <source>no training process could be started: {words}.</source>
        <translation>mafunzo hayakuweza kuanza: {words}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>numbered labels</source>
        <translation>lebo zenye namba</translation>
    </message>
    <message>
        <source>one image of {width} x {height} pixels</source>
        <translation>picha moja ya pikseli {width} x {height}</translation>
    </message>
    <message>
        <source>one that makes no sense</source>
        <translation>jibu lisilo na maana</translation>
    </message>
    <message>
        <source>one that needs too much memory</source>
        <translation>faili inayohitaji kumbukumbu nyingi mno</translation>
    </message>
    <message>
        <source>only .fruitdx files can be signed</source>
        <translation>faili za .fruitdx tu ndizo zinazoweza kutiwa sahihi</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>kitu kingine</translation>
    </message>
    <message>
        <source>the disk damages it ({words})</source>
        <translation>diski inaiharibu ({words})</translation>
    </message>
    <message>
        <source>the distances to known photos</source>
        <translation>umbali hadi picha zinazojulikana</translation>
    </message>
    <message>
        <source>the file ends too early; it was not copied or saved completely</source>
        <translation>faili inaishia mapema mno; haikunakiliwa au kuhifadhiwa yote</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>faili ni tupu</translation>
    </message>
    <message>
        <source>the file is larger than {megabytes} MB</source>
        <translation>faili inazidi MB {megabytes}</translation>
    </message>
    <message>
        <source>the file may not be read (permission denied)</source>
        <translation>faili hairuhusiwi kusomwa (ruhusa imekataliwa)</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no photos and is no label</source>
        <translation>folda “{folder}” haina picha wala si lebo</translation>
    </message>
    <message>
        <source>the folder may not be read (permission denied)</source>
        <translation>folda hairuhusiwi kusomwa (ruhusa imekataliwa)</translation>
    </message>
    <message>
        <source>the labels &apos;{first}&apos; and &apos;{second}&apos; are the same but for letter case, a mark or a space</source>
        <translation>lebo “{first}” na “{second}” zinatofautiana tu kwa herufi kubwa na ndogo, alama au nafasi</translation>
    </message>
    <message>
        <source>the memory of the training</source>
        <translation>kumbukumbu ya mafunzo</translation>
    </message>
    <message>
        <source>the model in use</source>
        <translation>modeli inayotumika sasa</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; cannot be a label</source>
        <translation>jina la folda “{folder}” haliwezi kuwa lebo</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; is no readable text</source>
        <translation>jina la folda “{folder}” si maandishi yanayosomeka</translation>
    </message>
    <message>
        <source>the name of the model in use</source>
        <translation>jina la modeli inayotumika</translation>
    </message>
    <message>
        <source>the new model does not work ({words})</source>
        <translation>modeli mpya haifanyi kazi ({words})</translation>
    </message>
    <message>
        <source>the new model is not whole ({words})</source>
        <translation>modeli mpya haijakamilika ({words})</translation>
    </message>
    <message>
        <source>the picture in it is damaged ({words})</source>
        <translation>picha iliyomo imeharibika ({words})</translation>
    </message>
    <message>
        <source>the runtime crashed (signal {number})</source>
        <translation>kiendeshi kilikoma ghafla (ishara {number})</translation>
    </message>
    <message>
        <source>the training process ended unexpectedly ({words}).</source>
        <translation>mafunzo yalikoma bila kutarajiwa ({words}).</translation>
    </message>
    <message>
        <source>there are {count} labels, more than the {most} that a model can have</source>
        <translation>kuna lebo {count}, zaidi ya {most} ambazo modeli inaweza kuwa nazo</translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;</source>
        <translation>hakuna folda “{folder}”</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>hakuna picha ndani yake</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>hakuna faili kama hiyo</translation>
    </message>
    <message>
        <source>there is only one label (&apos;{label}&apos;)</source>
        <translation>kuna lebo moja tu (“{label}”)</translation>
    </message>
    <message>
        <source>too few photos that can be read of {labels}</source>
        <translation>picha zinazosomeka ni chache mno kwa {labels}</translation>
    </message>
    <message>
        <source>{file}: expected {expected}, found {found}</source>
        <translation>{file}: kilichotarajiwa: {expected}; kilichopatikana: {found}</translation>
    </message>
    <message>
        <source>{kind} files are drawings, not photos</source>
        <translation>faili za {kind} ni michoro, si picha</translation>
    </message>
    <message>
        <source>{kind}: {file}: expected {expected}, found {found}</source>
        <translation>{kind}: {file}: kilichotarajiwa: {expected}; kilichopatikana: {found}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>baiti {number}</translation>
    </message>
    <message>
        <source>{number} labels</source>
        <translation>lebo {number}</translation>
    </message>
    <message>
        <source>{photos} photos are exact copies of others and count once: {files}</source>
        <translation>picha {photos} ni nakala kamili za nyingine na zinahesabiwa mara moja: {files}</translation>
    </message>
    <message>
        <source>{photos} photos cannot be read and are left out: {files}</source>
        <translation>picha {photos} hazisomeki na zimeachwa: {files}</translation>
    </message>
    <message>
        <source>{photos} photos lie outside of any label&apos;s folder and are left out</source>
        <translation>picha {photos} ziko nje ya folda ya lebo yoyote na zimeachwa</translation>
    </message>
    <message>
        <source>{photos} photos stand under two labels and are left out: {files}</source>
        <translation>picha {photos} ziko chini ya lebo mbili na zimeachwa: {files}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>As on the first day. What you taught can be added again.</source>
        <translation>Kama siku ya kwanza. Ulichofundisha kinaweza kuongezwa tena.</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>Inaikagua na kuanza kuitumia…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>From a USB stick or a download: .fruitdx, .tflite, .h5 or .keras.</source>
        <translation>Kutoka USB au faili iliyopakuliwa: .fruitdx, .tflite, .h5 au .keras.</translation>
    </message>
    <message>
        <source>From a model that works, it learns again what you taught.</source>
        <translation>Kuanzia modeli inayofanya kazi, itajifunza tena ulichofundisha.</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>Ingiza modeli…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tafuta tena</translation>
    </message>
    <message>
        <source>Looking for what can be used in its place…</source>
        <translation>Inatafuta kinachoweza kutumika badala yake…</translation>
    </message>
    <message>
        <source>No model can be put in use, because nothing can be written in “{folder}”: {reason}. Free some space there, or let the folder be written to; then press “Look again”.</source>
        <translation>Hakuna modeli inayoweza kuwekwa kazini, kwa sababu hakuna kinachoweza kuandikwa katika “{folder}”: {reason}. Futa vitu humo ili kupata nafasi, au ruhusu folda iandikwe; kisha bonyeza “Tafuta tena”.</translation>
    </message>
    <message>
        <source>No other model was found. Install the program again; what is yours stays.</source>
        <translation>Hakuna modeli nyingine iliyopatikana. Sakinisha programu tena; vilivyo vyako vitabaki.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Restore the starter model</source>
        <translation>Rejesha modeli ya kuanzia</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>Fundisha upya</translation>
    </message>
    <message>
        <source>The model needs mending</source>
        <translation>Modeli inahitaji kurekebishwa</translation>
    </message>
    <message>
        <source>The one you used before. It was checked just now and works.</source>
        <translation>Uliyokuwa ukitumia awali. Imekaguliwa sasa hivi na inafanya kazi.</translation>
    </message>
    <message>
        <source>Use the previous model</source>
        <translation>Tumia modeli iliyotangulia</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Kinachofanyika</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>95 % range</source>
        <translation>Masafa ya 95%</translation>
    </message>
    <message>
        <source>A row is the true label, a column the answer; the number in brackets stands for the label.</source>
        <translation>Mstari ni lebo halisi, safu ni jibu; namba iliyo kwenye mabano inawakilisha lebo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Does it know how sure it is?</source>
        <translation>Je, inajua ina uhakika kiasi gani?</translation>
    </message>
    <message>
        <source>Each dot is a group of answers. On the line, 80 % sure means right 80 times in 100; mean distance from it: {error}.</source>
        <translation>Kila nukta ni kundi la majibu. Kwenye mstari, uhakika wa 80% maana yake ni sahihi mara 80 kati ya 100; wastani wa umbali kutoka mstari: {error}.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>Faili: {count}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Zilizotambuliwa</translation>
    </message>
    <message>
        <source>Grower says</source>
        <translation>Mkulima anasema</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Huwa sahihi mara ngapi</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Lebo kwa lebo</translation>
    </message>
    <message>
        <source>Mean F1 of the labels</source>
        <translation>Wastani wa F1 wa lebo</translation>
    </message>
    <message>
        <source>Mean error of the sureness</source>
        <translation>Wastani wa kosa la uhakika</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Model {version}, made {created}</source>
        <translation>Modeli {version}, ilitengenezwa {created}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Hakuna picha</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Maelezo:</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the {photos} photos.</source>
        <translation>Hakuna kasoro iliyopatikana kwenye picha {photos}.</translation>
    </message>
    <message>
        <source>Now it answers {coverage} of the photos, {accuracy} of them rightly.</source>
        <translation>Sasa inajibu {coverage} ya picha, na {accuracy} kati yake kwa usahihi.</translation>
    </message>
    <message>
        <source>Other fruits</source>
        <translation>Matunda mengine</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Mahali: {place}</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Mmea</translation>
    </message>
    <message>
        <source>Random photos</source>
        <translation>Picha za bahati nasibu</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Masafa</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Majibu sahihi</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Sahihi ikitajwa</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Hifadhi kama ukurasa wa wavuti…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Share of right answers against share of photos answered; at the threshold {coverage} answered and {accuracy} of them right.</source>
        <translation>Sehemu ya majibu sahihi kwa sehemu ya picha zilizojibiwa; kwenye kiwango, {coverage} zimejibiwa na {accuracy} kati yake ni sahihi.</translation>
    </message>
    <message>
        <source>Share of right answers against sureness, {bins} groups; mean distance from the line {error}.</source>
        <translation>Sehemu ya majibu sahihi kwa uhakika, makundi {bins}; wastani wa umbali kutoka mstari {error}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Ilipigwa</translation>
    </message>
    <message>
        <source>Tested photos</source>
        <translation>Picha zilizojaribiwa</translation>
    </message>
    <message>
        <source>The nearer the dots to the line, the better; they are {error} off on average.</source>
        <translation>Nukta zikikaribia mstari ni bora zaidi; kwa wastani ziko mbali kwa {error}.</translation>
    </message>
    <message>
        <source>The newest {number} of {all} answers</source>
        <translation>Majibu {number} mapya zaidi kati ya {all}</translation>
    </message>
    <message>
        <source>The photos</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>The range holds the true share of found photos in 95 of 100 cases; few photos make it wide.</source>
        <translation>Masafa yana sehemu halisi ya picha zilizotambuliwa katika hali 95 kati ya 100; picha chache huyapanua.</translation>
    </message>
    <message>
        <source>The range is where the true figure probably lies; few photos make it wide.</source>
        <translation>Masafa ni mahali takwimu halisi inaelekea kuwa; picha chache huyapanua.</translation>
    </message>
    <message>
        <source>These are a computer&apos;s opinions from photos. They can be wrong and replace neither a look at the plant nor an adviser&apos;s or a laboratory&apos;s finding.</source>
        <translation>Haya ni maoni ya kompyuta kutokana na picha. Yanaweza kuwa na makosa, na hayachukui nafasi ya kuuangalia mmea wala ya majibu ya afisa ugani au maabara.</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Muda uliotumika</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Ripoti ya mafunzo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Matoleo</translation>
    </message>
    <message>
        <source>What asking for more sureness costs</source>
        <translation>Gharama ya kudai uhakika zaidi</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Kipi huchukuliwa kuwa kipi</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>Inaweza kuwa nini</translation>
    </message>
    <message>
        <source>What spoke for the answer</source>
        <translation>Kilichochangia jibu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>With a random split, {near} of {tested} tested photos ({share}) have a near copy on the training side, and {same} show a fruit that is there too.</source>
        <translation>Kwa mgawanyo wa bahati nasibu, kati ya picha {tested} zilizojaribiwa, {near} ({share}) zina nakala ya karibu upande wa mafunzo, na {same} zinaonyesha tunda lililo huko pia.</translation>
    </message>
    <message>
        <source>With the threshold in use ({threshold}) it answers {coverage} of the photos, and {accuracy} of those answers are right. The others it leaves open.</source>
        <translation>Kwa kiwango kinachotumika ({threshold}) inajibu {coverage} ya picha, na {accuracy} ya majibu hayo ni sahihi. Nyingine inaziacha bila jibu.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>na {count} zaidi</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>zilizojibiwa</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>sahihi mara ngapi</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>ina uhakika kiasi gani</translation>
    </message>
    <message>
        <source>photos answered</source>
        <translation>picha zilizojibiwa</translation>
    </message>
    <message>
        <source>right</source>
        <translation>sahihi</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>uhakika</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hadi {last}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>s {seconds}</translation>
    </message>
    <message>
        <source>{share} of randomly chosen test photos have a near copy among the photos learned from.</source>
        <translation>{share} ya picha za majaribio zilizochaguliwa kwa bahati nasibu zina nakala ya karibu kati ya picha zilizofundishwa.</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: it was tested on fruits of which it saw no photo. Among random photos there are copies of what it learned from.</source>
        <translation>“Matunda mengine” ndiyo takwimu ya kweli: ilijaribiwa kwa matunda ambayo haikuona picha yake yoyote. Kati ya picha za bahati nasibu kuna nakala za ilizojifunza.</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: no photo of a tested fruit, and no copy of one, was learned from. “Random photos” is what is often printed; copies and bursts of one fruit fall on both sides of it.</source>
        <translation>“Matunda mengine” ndiyo takwimu ya kweli: haikujifunza picha yoyote ya tunda lililojaribiwa, wala nakala yake. “Picha za bahati nasibu” ndiyo takwimu inayochapishwa mara nyingi; nakala na picha za mfululizo za tunda moja huwa pande zote mbili.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Always show where it looked</source>
        <translation>Onyesha kila mara ilipoangalia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>Diagnosing</source>
        <translation>Utambuzi</translation>
    </message>
    <message>
        <source>Every choice takes effect at once</source>
        <translation>Kila chaguo hutumika papo hapo</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Ijitambulie yenyewe</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>Tunda kwenye picha</translation>
    </message>
    <message>
        <source>FruitDx Desktop {version}</source>
        <translation>FruitDx Desktop {version}</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation>Ikoni: Lucide (leseni ya ISC).</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer.</source>
        <translation>Kama unapiga picha za aina moja tu, kuisema hufanya majibu yawe ya uhakika zaidi.</translation>
    </message>
    <message>
        <source>It helps you look; it does not replace an adviser. It can be wrong, above all on fruits, places and cameras that it has not learned from.</source>
        <translation>Inakusaidia kuangalia; haichukui nafasi ya afisa ugani. Inaweza kukosea, hasa kwa matunda, mahali na kamera ambazo haijajifunza.</translation>
    </message>
    <message>
        <source>Keep a history of what I ask</source>
        <translation>Hifadhi historia ya ninachouliza</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Lugha na mwonekano</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s graphics unit: {name}.</source>
        <translation>Mafunzo hufanyika kwenye kadi ya michoro ya kompyuta hii: {name}.</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s processor.</source>
        <translation>Mafunzo hufanyika kwenye kichakataji cha kompyuta hii.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mwangaza</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Mwangaza au giza</translation>
    </message>
    <message>
        <source>Models, history, corrected photos and settings are in one folder on this computer:</source>
        <translation>Modeli, historia, picha zilizosahihishwa na mipangilio viko katika folda moja kwenye kompyuta hii:</translation>
    </message>
    <message>
        <source>New photos in it, for example from your phone, are diagnosed by themselves.</source>
        <translation>Picha mpya zinazoingia humo, kwa mfano kutoka kwenye simu yako, hufanyiwa utambuzi moja kwa moja.</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>Ni {fruit} tu</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Fungua folda</translation>
    </message>
    <message>
        <source>Read answers aloud by themselves, where this computer has a voice</source>
        <translation>Soma majibu kwa sauti moja kwa moja, kama kompyuta hii ina sauti ya kusoma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Acha kufuatilia</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>Folda inayofuatiliwa</translation>
    </message>
    <message>
        <source>The whole window, the guide and the reports follow it.</source>
        <translation>Dirisha lote, mwongozo na ripoti hufuata lugha hii.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Fuatilia folda</translation>
    </message>
    <message>
        <source>What learning runs on</source>
        <translation>Mafunzo hufanyika kwenye nini</translation>
    </message>
    <message>
        <source>Which fruit is on the photos</source>
        <translation>Tunda gani liko kwenye picha</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Data yako</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Tatizo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Sahihisho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Guess {rank}</source>
        <translation>Dhana {rank}</translation>
    </message>
    <message>
        <source>Guess {rank}, share</source>
        <translation>Dhana {rank}, sehemu</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudo</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Njia ya faili</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Mmea</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 ya faili</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>Uhakika</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Muda (UTC)</translation>
    </message>
    <message>
        <source>Time on the clock</source>
        <translation>Saa ya mahali</translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <translation>Utofauti</translation>
    </message>
</context>
<context>
    <name>Teach</name>
    <message numerus="yes">
        <source>%Ln corrected photos to learn from</source>
        <extracomment>One: 1 corrected photo to learn from</extracomment>
        <translation>
            <numerusform>Picha %Ln iliyosahihishwa ya kujifunza</numerusform>
            <numerusform>Picha %Ln zilizosahihishwa za kujifunza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kinds</source>
        <extracomment>One: one more kind</extracomment>
        <translation>
            <numerusform>aina %Ln zaidi</numerusform>
            <numerusform>aina %Ln zaidi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only served as a test; nothing was learned from them.</source>
        <extracomment>One: One of them only served as a test; nothing was learned from it.</extracomment>
        <translation>
            <numerusform>%Ln kati yake ilitumika kwa jaribio tu; hakuna kilichojifunzwa kutoka kwayo.</numerusform>
            <numerusform>%Ln kati yake zilitumika kwa jaribio tu; hakuna kilichojifunzwa kutoka kwazo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>picha %Ln</numerusform>
            <numerusform>picha %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos looked at</source>
        <extracomment>One: 1 photo looked at</extracomment>
        <translation>
            <numerusform>Picha %Ln imeangaliwa</numerusform>
            <numerusform>Picha %Ln zimeangaliwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that neither had seen</source>
        <extracomment>One: one photo that neither had seen</extracomment>
        <translation>
            <numerusform>picha %Ln ambayo modeli zote mbili hazikuwa zimeiona</numerusform>
            <numerusform>picha %Ln ambazo modeli zote mbili hazikuwa zimeziona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that you taught</source>
        <extracomment>One: one photo that you taught</extracomment>
        <translation>
            <numerusform>picha %Ln uliyofundisha</numerusform>
            <numerusform>picha %Ln ulizofundisha</numerusform>
        </translation>
    </message>
    <message>
        <source>A new model, from the photos in {folder} only.</source>
        <translation>Modeli mpya, kutokana na picha za {folder} tu.</translation>
    </message>
    <message>
        <source>Check these photos</source>
        <translation>Kagua picha hizi</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Inakagua…</translation>
    </message>
    <message>
        <source>Checking… {share}</source>
        <translation>Inakagua… {share}</translation>
    </message>
    <message>
        <source>Choose a photo folder</source>
        <translation>Chagua folda ya picha</translation>
    </message>
    <message>
        <source>Choose a photo folder…</source>
        <translation>Chagua folda ya picha…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Comparing it with the model in use…</source>
        <translation>Inailinganisha na modeli inayotumika…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Done. The new model is in use</source>
        <translation>Tayari. Modeli mpya inatumika</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Sahau hili</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Inajiandaa…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Jinsi yalivyomalizika</translation>
    </message>
    <message>
        <source>How long still</source>
        <translation>Bado muda gani</translation>
    </message>
    <message>
        <source>How often it is right, round by round</source>
        <translation>Huwa sahihi mara ngapi, raundi kwa raundi</translation>
    </message>
    <message>
        <source>It is right as often as the one before</source>
        <translation>Iko sahihi mara nyingi sawa na iliyotangulia</translation>
    </message>
    <message>
        <source>It is right more often than the one before</source>
        <translation>Iko sahihi mara nyingi zaidi kuliko iliyotangulia</translation>
    </message>
    <message>
        <source>It learns anew from what it remembers and from the photos that you corrected.</source>
        <translation>Inajifunza upya kutokana na inachokumbuka na picha ulizosahihisha.</translation>
    </message>
    <message>
        <source>It takes over only if it is at least as good. Until then nothing changes.</source>
        <translation>Inaanza kutumika ikiwa tu ni nzuri angalau kama ya sasa. Hadi hapo hakuna kinachobadilika.</translation>
    </message>
    <message>
        <source>Learning how sure to be…</source>
        <translation>Inajifunza kiasi cha kuwa na uhakika…</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Inajifunza…</translation>
    </message>
    <message>
        <source>Looking at every photo…</source>
        <translation>Inaangalia kila picha…</translation>
    </message>
    <message>
        <source>Looking through the photos…</source>
        <translation>Inapitia picha…</translation>
    </message>
    <message>
        <source>Make it learn from what you corrected</source>
        <translation>Ili ijifunze kutokana na uliyosahihisha</translation>
    </message>
    <message>
        <source>No corrected photo yet</source>
        <translation>Bado hakuna picha iliyosahihishwa</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>Si tunda</translation>
    </message>
    <message>
        <source>Not needed: it remembers what it learned before. Choose a folder with one folder a kind only to train a new model from your own photos alone.</source>
        <translation>Si lazima: inakumbuka ilichojifunza awali. Chagua folda, yenye folda moja kwa kila aina, ikiwa tu unataka kufundisha modeli mpya kwa picha zako mwenyewe peke yake.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Of {count}, the new model names {right} right; the one before, {before}.</source>
        <translation>Kati ya {count}, modeli mpya inataja {right} kwa usahihi; ya awali, {before}.</translation>
    </message>
    <message>
        <source>Packing the new model…</source>
        <translation>Inafungasha modeli mpya…</translation>
    </message>
    <message>
        <source>Photo folder</source>
        <translation>Folda ya picha</translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation>Picha zako mwenyewe</translation>
    </message>
    <message>
        <source>Photos you corrected</source>
        <translation>Picha ulizosahihisha</translation>
    </message>
    <message>
        <source>Press “This is wrong” under an answer, and the photo is kept here for learning.</source>
        <translation>Bonyeza “Si sahihi” chini ya jibu, na picha itahifadhiwa hapa kwa ajili ya mafunzo.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Maendeleo ya mafunzo</translation>
    </message>
    <message>
        <source>Putting it in use…</source>
        <translation>Inaanza kuitumia…</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>Fundisha upya</translation>
    </message>
    <message>
        <source>Right on {share} of the photos it learns from; none is kept back for testing</source>
        <translation>Sahihi kwa {share} ya picha inazojifunza; hakuna iliyowekwa kwa jaribio</translation>
    </message>
    <message>
        <source>Right on {share} of the photos kept back for testing (solid line); dashed: those it learns from</source>
        <translation>Sahihi kwa {share} ya picha zilizotengwa kwa majaribio (mstari usiokatika); mstari wa vipande: picha zinazofundishia</translation>
    </message>
    <message>
        <source>See and forget…</source>
        <translation>Ona na usahau…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Yamesimamishwa, kama ulivyoomba</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Inasimama…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Fundisha</translation>
    </message>
    <message>
        <source>Testing the new model…</source>
        <translation>Inajaribu modeli mpya…</translation>
    </message>
    <message>
        <source>The lines appear with the first round.</source>
        <translation>Mistari itaonekana raundi ya kwanza ikifika.</translation>
    </message>
    <message>
        <source>The model before it is kept, and one press brings it back.</source>
        <translation>Modeli iliyotangulia huhifadhiwa, na bonyezo moja huirudisha.</translation>
    </message>
    <message>
        <source>The model before it is kept: “Go back” on the Models page brings it back.</source>
        <translation>Modeli iliyotangulia imehifadhiwa: “Rudi nyuma” kwenye ukurasa wa Modeli huirudisha.</translation>
    </message>
    <message>
        <source>The model in use has not changed.</source>
        <translation>Modeli inayotumika haijabadilika.</translation>
    </message>
    <message>
        <source>The model you had stays in use</source>
        <translation>Modeli uliyokuwa nayo inaendelea kutumika</translation>
    </message>
    <message>
        <source>The new model is tested on photos that it has not seen.</source>
        <translation>Modeli mpya inajaribiwa kwa picha ambazo haijaziona.</translation>
    </message>
    <message>
        <source>The new one is kept on the Models page. More photos of what it gets wrong would help it.</source>
        <translation>Mpya imehifadhiwa kwenye ukurasa wa Modeli. Picha zaidi za inachokosea zingeisaidia.</translation>
    </message>
    <message>
        <source>The new one is right less often than the one in use</source>
        <translation>Mpya iko sahihi mara chache kuliko inayotumika</translation>
    </message>
    <message>
        <source>The training could not be finished</source>
        <translation>Mafunzo hayakuweza kukamilika</translation>
    </message>
    <message>
        <source>The training stopped by itself</source>
        <translation>Mafunzo yalikoma yenyewe</translation>
    </message>
    <message>
        <source>There was no model to compare it with.</source>
        <translation>Hapakuwa na modeli ya kulinganisha nayo.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Mafunzo</translation>
    </message>
    <message>
        <source>Use the new one anyway</source>
        <translation>Tumia mpya hata hivyo</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>Toleo: {version}</translation>
    </message>
    <message>
        <source>What happens when you press “Retrain now”</source>
        <translation>Kinachotokea ukibonyeza “Fundisha upya”</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Kinachofanyika</translation>
    </message>
    <message>
        <source>What is forgotten is not learned. A model that has learned it already keeps it.</source>
        <translation>Kinachosahauliwa hakifundishwi. Modeli ambayo tayari imejifunza hicho hubaki nacho.</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>Inachojifunza</translation>
    </message>
    <message>
        <source>What was found in your photos</source>
        <translation>Kilichopatikana kwenye picha zako</translation>
    </message>
    <message>
        <source>What you corrected</source>
        <translation>Ulichosahihisha</translation>
    </message>
    <message>
        <source>What you taught is kept for the next time.</source>
        <translation>Ulichofundisha kimehifadhiwa kwa wakati ujao.</translation>
    </message>
    <message>
        <source>Without the folder</source>
        <translation>Bila folda</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Inafanya kazi…</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Ulisema hivyo</translation>
    </message>
    <message>
        <source>right, in %</source>
        <translation>sahihi, kwa %</translation>
    </message>
    <message>
        <source>round</source>
        <translation>raundi</translation>
    </message>
    <message>
        <source>{what} {done} of {count}</source>
        <translation>{what} {done} kati ya {count}</translation>
    </message>
    <message>
        <source>{words}: {new} against {old}, on {count}.</source>
        <translation>{words}: {new} dhidi ya {old}, kwa {count}.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>New photos in “{folder}” are diagnosed by themselves.</source>
        <translation>Picha mpya katika “{folder}” hufanyiwa utambuzi moja kwa moja.</translation>
    </message>
    <message>
        <source>“{folder}” is away at the moment. When it is back, its new photos are diagnosed.</source>
        <translation>“{folder}” haipatikani kwa sasa. Ikirudi, picha zake mpya zitafanyiwa utambuzi.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this notice</source>
        <translation>Funga taarifa hii</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Tambua</translation>
    </message>
    <message>
        <source>Drop to diagnose</source>
        <translation>Dondosha ili kutambua</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Hitilafu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Ingiza modeli</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Mended. A checked model is in use again.</source>
        <translation>Imerekebishwa. Modeli iliyokaguliwa inatumika tena.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Rekebisha…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Ukurasa</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>Ona matokeo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Simamisha na ufunge</translation>
    </message>
    <message>
        <source>Stop the training and close?</source>
        <translation>Ungependa kusimamisha mafunzo na kufunga?</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Imetenduliwa.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Fundisha</translation>
    </message>
    <message>
        <source>Thank you. The next retraining learns from it: {what}.</source>
        <translation>Asante. Mafunzo yajayo yatajifunza hili: {what}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was put aside, not deleted, and a new one was begun: {path}</source>
        <translation>Historia ilikuwa imeharibika. Imetengwa, haikufutwa, na mpya imeanzishwa: {path}</translation>
    </message>
    <message>
        <source>The model in use does not change, and what you taught is kept for the next training.</source>
        <translation>Modeli inayotumika haibadiliki, na ulichofundisha kimehifadhiwa kwa mafunzo yajayo.</translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation>Mafunzo yamekwisha.</translation>
    </message>
    <message>
        <source>There is no photo in that folder.</source>
        <translation>Hakuna picha katika folda hiyo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Waiting: another FruitDx is changing the models at this moment.</source>
        <translation>Inasubiri: FruitDx nyingine inabadilisha modeli kwa sasa.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ka&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua yote</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ka&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua yote</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Nakili &amp;kiungo</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tafuta katika:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Rudi nyuma</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Nenda mbele</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folda ya juu</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Nenda kwenye folda ya juu</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Unda folda mpya</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Unda folda mpya</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Mwonekano wa orodha</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Badili kuwa mwonekano wa orodha</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Mwonekano wa maelezo</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Badili kuwa mwonekano wa maelezo</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Aina za faili:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Jina la faili:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folda:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Fungua</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chagua</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folda mpya</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folda &amp;mpya</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>F&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Badili jina</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Onyesha faili &amp;zilizofichwa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuta</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompyuta yangu</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Mahali pa karibuni</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tafuta folda</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Onyesha </translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 tayari ipo.
Je, mpya ichukue nafasi yake?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folda haikupatikana.
Tafadhali hakikisha jina la folda ni sahihi.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faili haikupatikana.
Tafadhali hakikisha jina la faili ni sahihi.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tarehe ya kubadilishwa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuta</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompyuta yangu</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ndiyo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hapana</translation>
    </message>
</context>
</TS>
