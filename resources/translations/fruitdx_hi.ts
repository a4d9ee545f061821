<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Before you treat anything, ask your adviser or plant clinic.</source>
        <translation>कोई भी उपचार करने से पहले अपने सलाहकार या पौध क्लिनिक से पूछें।</translation>
    </message>
    <message>
        <source>If it is a fruit I should know, take it closer and in daylight. If it is a new one, teach it to me with “This is wrong”.</source>
        <translation>अगर यह फल मुझे पहचानना चाहिए, तो पास से और दिन की रोशनी में फ़ोटो लें। अगर यह नया फल है, तो “यह ग़लत है” दबाकर मुझे सिखाएँ।</translation>
    </message>
    <message>
        <source>If it is a new fruit, teach it to me with “This is wrong”.</source>
        <translation>अगर यह नया फल है, तो “यह ग़लत है” दबाकर मुझे सिखाएँ।</translation>
    </message>
    <message>
        <source>Look at a few more fruits of the same tree. Show them to your adviser or plant clinic before you treat anything.</source>
        <translation>उसी पेड़ के कुछ और फल देखें। कोई भी उपचार करने से पहले उन्हें अपने सलाहकार या पौध क्लिनिक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Nothing to do. Look again if it changes.</source>
        <translation>कुछ करने की ज़रूरत नहीं। कुछ बदले, तो फिर देखें।</translation>
    </message>
    <message>
        <source>Take another photo: closer, in daylight, one fruit, the spot in the middle.</source>
        <translation>एक और फ़ोटो लें: पास से, दिन की रोशनी में, एक ही फल, धब्बा बीच में।</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>इसके लिए अभी कोई गाइड नहीं है।</translation>
    </message>
    <message>
        <source>We found no source to rely on. Ask your adviser or plant clinic.</source>
        <translation>हमें कोई भरोसेमंद स्रोत नहीं मिला। अपने सलाहकार या पौध क्लिनिक से पूछें।</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t tell</source>
        <translation>पता नहीं चलता</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>काफ़ी यक़ीन</translation>
    </message>
    <message>
        <source>I can&apos;t tell from this photo</source>
        <translation>इस फ़ोटो से पता नहीं चलता</translation>
    </message>
    <message>
        <source>It looks unlike everything I have learned</source>
        <translation>यह मेरी सीखी किसी भी चीज़ जैसा नहीं दिखता</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>अनजान चीज़</translation>
    </message>
    <message>
        <source>Not sure enough to name it ({share} for my best guess)</source>
        <translation>नाम बताने लायक यक़ीन नहीं (सबसे अच्छा अंदाज़ा: {share})</translation>
    </message>
    <message>
        <source>Not very sure</source>
        <translation>कम यक़ीन</translation>
    </message>
    <message>
        <source>Perhaps {what}</source>
        <translation>शायद: {what}</translation>
    </message>
    <message>
        <source>Probably {what}</source>
        <translation>संभव है: {what}</translation>
    </message>
    <message>
        <source>So I name no disease: among those of {hint} it would be a guess</source>
        <translation>इसलिए कोई रोग नहीं बताया: {hint} के रोगों में से चुनना केवल अंदाज़ा होता</translation>
    </message>
    <message>
        <source>This is not a fruit I know</source>
        <translation>यह मेरा जाना-पहचाना फल नहीं है</translation>
    </message>
    <message>
        <source>This is {fruit}, but I can&apos;t tell what it has</source>
        <translation>यह {fruit} है, पर इसे क्या हुआ है, यह पता नहीं चलता</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>यह फ़ोटो पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>This {fruit} is perhaps healthy</source>
        <translation>शायद यह {fruit} स्वस्थ है</translation>
    </message>
    <message>
        <source>This {fruit} looks healthy</source>
        <translation>लगता है, यह {fruit} स्वस्थ है</translation>
    </message>
    <message>
        <source>Very likely {what}</source>
        <translation>बहुत संभव है: {what}</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>बहुत यक़ीन</translation>
    </message>
    <message>
        <source>You said {hint}, but this looks like {fruit}</source>
        <translation>आपने {hint} बताया, पर यह {fruit} जैसा दिखता है</translation>
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
        <translation>{words}: ऐसे 100 जवाबों में से लगभग {right} सही होते हैं</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>One fruit, close, in daylight. Hold still.</source>
        <translation>एक फल, पास से, दिन की रोशनी में। हाथ स्थिर रखें।</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>फ़ोटो लेना</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>फ़ोटो लें</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system&apos;s privacy settings do not allow it. Close that program or allow it, then try again.</source>
        <translation>कैमरे से तस्वीर नहीं आ रही। हो सकता है कोई दूसरा प्रोग्राम उसे इस्तेमाल कर रहा हो, या सिस्टम की गोपनीयता सेटिंग उसकी अनुमति न देती हो। वह प्रोग्राम बंद करें या अनुमति दें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The camera is not there any more. Plug it in again, then try again.</source>
        <translation>कैमरा अब जुड़ा हुआ नहीं है। उसे फिर से लगाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>कैमरा शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>This computer does not let FruitDx use the camera. Allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>यह कंप्यूटर FruitDx को कैमरा इस्तेमाल नहीं करने देता। सिस्टम की गोपनीयता सेटिंग में इसकी अनुमति दें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>दोबारा कोशिश करें</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा क्या देख रहा है</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>कौन-सा कैमरा</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Alternaria rot</source>
        <translation>अल्टरनेरिया सड़न</translation>
    </message>
    <message>
        <source>Cercospora spot</source>
        <translation>सरकोस्पोरा धब्बा</translation>
    </message>
    <message>
        <source>anthracnose</source>
        <translation>एन्थ्रेक्नोज</translation>
    </message>
    <message>
        <source>bacterial blight</source>
        <translation>जीवाणु झुलसा</translation>
    </message>
    <message>
        <source>black mould rot (Aspergillus)</source>
        <translation>काली फफूंद (एस्परजिलस)</translation>
    </message>
    <message>
        <source>blotch</source>
        <translation>ब्लॉच</translation>
    </message>
    <message>
        <source>fruit fly damage</source>
        <translation>फल मक्खी का नुकसान</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>स्वस्थ</translation>
    </message>
    <message>
        <source>rot</source>
        <translation>सड़न</translation>
    </message>
    <message>
        <source>scab</source>
        <translation>स्कैब</translation>
    </message>
    <message>
        <source>stem-end rot (Lasiodiplodia)</source>
        <translation>डंठल सड़न (लेसियोडिप्लोडिया)</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>A new kind is learned once there are {least} photos of it.</source>
        <translation>नई किस्म तब सीखी जाती है जब उसकी {least} फ़ोटो हो जाएँ।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose the right answer…</source>
        <translation>सही उत्तर चुनें…</translation>
    </message>
    <message>
        <source>Fruit, for example lemon</source>
        <translation>फल, जैसे नींबू</translation>
    </message>
    <message>
        <source>Its disease; empty if healthy</source>
        <translation>इसका रोग; स्वस्थ हो, तो खाली छोड़ें</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>फल नहीं</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>इनमें से एक</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>याद रखें</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>कुछ नया</translation>
    </message>
    <message>
        <source>The photo is kept on this computer, and the next retraining learns from it.</source>
        <translation>फ़ोटो इसी कंप्यूटर पर रहती है, और अगली बार सिखाने पर मॉडल इससे सीखता है।</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>सही जवाब</translation>
    </message>
    <message>
        <source>What is it really?</source>
        <translation>असल में यह क्या है?</translation>
    </message>
    <message>
        <source>not a fruit</source>
        <translation>फल नहीं</translation>
    </message>
</context>
<context>
    <name>Diagnose</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>1 फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>A fruit under a lens</source>
        <translation>लेंस के नीचे एक फल</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>सभी जवाब</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Any fruit</source>
        <translation>कोई भी फल</translation>
    </message>
    <message>
        <source>Ask again for any fruit</source>
        <translation>कोई भी फल मानकर पूछें</translation>
    </message>
    <message numerus="yes">
        <source>Ask again for any fruit (%Ln)</source>
        <extracomment>One: Ask again for any fruit</extracomment>
        <translation>
            <numerusform>कोई भी फल मानकर पूछें</numerusform>
            <numerusform>कोई भी फल मानकर पूछें (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bright within the line: spoke for the answer. Dark: hardly counted.</source>
        <translation>रेखा के भीतर चमकीला: इसने जवाब का साथ दिया। गहरा: इसका असर न के बराबर रहा।</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>रोग पहचानें</translation>
    </message>
    <message>
        <source>Disease or damage</source>
        <translation>रोग या नुकसान</translation>
    </message>
    <message>
        <source>Drop photos of fruit here</source>
        <translation>फलों की फ़ोटो यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Export these answers…</source>
        <translation>ये जवाब निर्यात करें…</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>फ़ाइल: {path}</translation>
    </message>
    <message>
        <source>File: {path}
Model: {model}
Unlikeness: {novelty} (above 1 is unknown)
Time: {time} ms</source>
        <translation>फ़ाइल: {path}
मॉडल: {model}
अनजानापन: {novelty} (1 से ऊपर यानी अनजान)
समय: {time} मि.से.</translation>
    </message>
    <message>
        <source>Folders and pictures from a browser work too; {keys} pastes a screenshot.</source>
        <translation>फ़ोल्डर और ब्राउज़र की तस्वीरें भी चलती हैं; {keys} से स्क्रीनशॉट चिपकाएँ।</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>फ़ोटो में कौन-सा फल</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>स्वस्थ</translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation>कितनी हो चुकीं</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>कितना यक़ीन</translation>
    </message>
    <message>
        <source>How to keep it healthy</source>
        <translation>इसे स्वस्थ कैसे रखें</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer. For the next photos.</source>
        <translation>आप एक ही फल की फ़ोटो लेते हों, तो यहाँ बताने से जवाब ज़्यादा पक्के होते हैं। यह अगली फ़ोटो पर लागू होता है।</translation>
    </message>
    <message>
        <source>It is too far from every photo that I learned from.</source>
        <translation>जिन फ़ोटो से मैंने सीखा, यह उन सबसे बहुत अलग है।</translation>
    </message>
    <message>
        <source>It shows another fruit than the one that you chose for these photos.</source>
        <translation>आपने इन फ़ोटो के लिए जो फल चुना, इसमें उससे अलग फल दिखता है।</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>जवाब का प्रकार</translation>
    </message>
    <message>
        <source>Looking at this photo…</source>
        <translation>यह फ़ोटो देखी जा रही है…</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>फ़ोटो खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>Makes single photos of it again</source>
        <translation>इन्हें फिर से अलग-अलग फ़ोटो बना देता है</translation>
    </message>
    <message>
        <source>No known fruit</source>
        <translation>जाना-पहचाना फल नहीं</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>यक़ीन नहीं</translation>
    </message>
    <message>
        <source>One fruit a photo, close and in daylight.</source>
        <translation>हर फ़ोटो में एक फल, पास से और दिन की रोशनी में।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक पल रुकें</translation>
    </message>
    <message>
        <source>One plant</source>
        <translation>एक पौधा</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>केवल {fruit}</translation>
    </message>
    <message>
        <source>Photo tips</source>
        <translation>अच्छी फ़ोटो कैसे लें</translation>
    </message>
    <message>
        <source>Photos ({endings})</source>
        <translation>फ़ोटो ({endings})</translation>
    </message>
    <message>
        <source>Photos and answers</source>
        <translation>फ़ोटो और जवाब</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>फ़ोटो और उनके जवाब</translation>
    </message>
    <message>
        <source>Photos asked about</source>
        <translation>पूछी गई फ़ोटो</translation>
    </message>
    <message>
        <source>Press “Where I looked” below the photo to see what spoke for this answer.</source>
        <translation>इस जवाब की वजह फ़ोटो में देखने के लिए, फ़ोटो के नीचे “मैंने कहाँ देखा” दबाएँ।</translation>
    </message>
    <message>
        <source>Puts these photos together into one answer</source>
        <translation>इन फ़ोटो को मिलाकर एक जवाब बनाता है</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>बोलकर सुनाएँ</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>और पढ़ें</translation>
    </message>
    <message>
        <source>Select the photos of one plant: hold Ctrl or Shift and click each</source>
        <translation>एक पौधे की फ़ोटो चुनें: Ctrl या Shift दबाए रखें और हर फ़ोटो पर क्लिक करें</translation>
    </message>
    <message>
        <source>Several answers fit it about as well.</source>
        <translation>कई जवाब लगभग बराबर ठीक बैठते हैं।</translation>
    </message>
    <message>
        <source>Shows which part of the photo spoke for the answer (Ctrl+E)</source>
        <translation>दिखाता है कि फ़ोटो के किस हिस्से ने जवाब का साथ दिया (Ctrl+E)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>सुनाना रोकें</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>अलग-अलग करें</translation>
    </message>
    <message>
        <source>The bright, outlined part of the photo spoke most for this answer.</source>
        <translation>फ़ोटो के चमकीले, घेरे हुए हिस्से ने इस जवाब का सबसे ज़्यादा साथ दिया।</translation>
    </message>
    <message>
        <source>The chosen photo</source>
        <translation>चुनी हुई फ़ोटो</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>जिस फ़ोल्डर पर नज़र है</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>यह ग़लत है</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>कैमरे से लें</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>बारी आने वाली है</translation>
    </message>
    <message>
        <source>Waits until the model is mended</source>
        <translation>मॉडल ठीक होने तक रुका है</translation>
    </message>
    <message>
        <source>Ways to bring photos in</source>
        <translation>फ़ोटो लाने के तरीक़े</translation>
    </message>
    <message>
        <source>What is it, and what to do now</source>
        <translation>यह क्या है, और अब क्या करें</translation>
    </message>
    <message>
        <source>What is wrong with the photo</source>
        <translation>फ़ोटो में क्या कमी है</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>यह क्या हो सकता है</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>अब क्या करें</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>आपने क्या बताया</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>मैंने कहाँ देखा</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>कौन-से जवाब दिखाएँ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Why I think so</source>
        <translation>मुझे ऐसा क्यों लगता है</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>आपने बताया: {what}</translation>
    </message>
    <message>
        <source>Your photos stay on this computer.</source>
        <translation>आपकी फ़ोटो इसी कंप्यूटर पर रहती हैं।</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{number} of one plant</source>
        <translation>ये {number} एक ही पौधे की हैं</translation>
    </message>
    <message>
        <source>“Right in … of 100” was counted on photos that it had not learned from; on yours it may differ.</source>
        <translation>“100 में से … सही” उन फ़ोटो पर गिना गया, जिनसे इसने नहीं सीखा था; आपकी फ़ोटो पर यह अलग हो सकता है।</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>a few seconds left</source>
        <translation>कुछ सेकंड बाक़ी</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <extracomment>One: about an hour left</extracomment>
        <translation>
            <numerusform>लगभग एक घंटा बाक़ी</numerusform>
            <numerusform>लगभग %Ln घंटे बाक़ी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <extracomment>One: about a minute left</extracomment>
        <translation>
            <numerusform>लगभग एक मिनट बाक़ी</numerusform>
            <numerusform>लगभग %Ln मिनट बाक़ी</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>एक मिनट से कम बाक़ी</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Another FruitDx is changing the models at this moment.</source>
        <translation>इस समय कोई दूसरा FruitDx मॉडलों को बदल रहा है।</translation>
    </message>
    <message>
        <source>Another FruitDx is learning at this moment.</source>
        <translation>इस समय कोई दूसरा FruitDx सीख रहा है।</translation>
    </message>
    <message>
        <source>Ask whoever made it for a .fruitdx file.</source>
        <translation>जिसने इसे बनाया है, उससे .fruitdx फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>Ask your adviser or plant clinic.</source>
        <translation>अपने सलाहकार या पौध क्लिनिक से पूछें।</translation>
    </message>
    <message>
        <source>Choose a photo folder with all kinds to train anew, or restore the starter first.</source>
        <translation>नए सिरे से सिखाने के लिए सभी प्रकारों वाला फ़ोटो फ़ोल्डर चुनें, या पहले शुरुआती मॉडल वापस लाएँ।</translation>
    </message>
    <message>
        <source>Choose a photo: JPEG, PNG, HEIC, WebP, TIFF or BMP.</source>
        <translation>कोई फ़ोटो चुनें: JPEG, PNG, HEIC, WebP, TIFF या BMP.</translation>
    </message>
    <message>
        <source>Choose another name, or another kind of file.</source>
        <translation>कोई दूसरा नाम या किसी दूसरे प्रकार की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>“मॉडल” पन्ने पर कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Choose the file with its labels as well.</source>
        <translation>इसके लेबल वाली फ़ाइल भी चुनें।</translation>
    </message>
    <message>
        <source>Close other programs, then ask again.</source>
        <translation>दूसरे प्रोग्राम बंद करें, फिर दोबारा पूछें।</translation>
    </message>
    <message>
        <source>Copy it from the phone or camera once more, or take the photo again.</source>
        <translation>इसे फ़ोन या कैमरे से दोबारा कॉपी करें, या फ़ोटो दोबारा लें।</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask whoever owns it to let you read it.</source>
        <translation>इसे अपने किसी फ़ोल्डर में कॉपी करें, या जिसकी है, उससे पढ़ने की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>Diagnosing goes on without it. Close other windows of FruitDx, then open it again.</source>
        <translation>इसके बिना भी रोग पहचानने का काम चलता रहेगा। FruitDx की दूसरी खिड़कियाँ बंद करें, फिर इसे दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing that was there has changed.</source>
        <translation>कुछ जगह खाली करें या कोई दूसरा फ़ोल्डर चुनें; जो पहले से था, उसमें कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Install that version again to see it; nothing in it was changed or is added.</source>
        <translation>इसे देखने के लिए वही संस्करण फिर से इंस्टॉल करें; इसमें न कुछ बदला गया है, न कुछ जोड़ा जाएगा।</translation>
    </message>
    <message>
        <source>Install the program again, with all its parts.</source>
        <translation>प्रोग्राम को उसके सभी हिस्सों के साथ फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Install the program again; your photos, models and settings stay.</source>
        <translation>प्रोग्राम फिर से इंस्टॉल करें; आपकी फ़ोटो, मॉडल और सेटिंग बनी रहेंगी।</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. Choose it where it is now.</source>
        <translation>इसे कहीं और रखा गया, इसका नाम बदला गया या इसे मिटाया गया, या इसकी ड्राइव जुड़ी नहीं है। यह अब जहाँ है, वहाँ से चुनें।</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Open it in another program, save it as a smaller JPEG and use that.</source>
        <translation>इसे किसी दूसरे प्रोग्राम में खोलें, छोटे JPEG के रूप में सहेजें और उसे इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Open the Models page again to see what there is.</source>
        <translation>क्या-क्या मौजूद है, यह देखने के लिए “मॉडल” पन्ना दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Press “Mend…” to see the ways out.</source>
        <translation>उपाय देखने के लिए “ठीक करें…” दबाएँ।</translation>
    </message>
    <message>
        <source>Put it back from a backup, or remove it and sign anew: {path}</source>
        <translation>इसे बैकअप से वापस रखें, या हटाकर नए सिरे से हस्ताक्षर करें: {path}</translation>
    </message>
    <message>
        <source>Restore the starter model instead.</source>
        <translation>इसकी जगह शुरुआती मॉडल वापस लाएँ।</translation>
    </message>
    <message>
        <source>Save a smaller copy of it and use that.</source>
        <translation>इसकी एक छोटी प्रति सहेजें और वह इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>कुछ अनसोचा हो गया।</translation>
    </message>
    <message>
        <source>The file cannot be opened as a photo: {reason}</source>
        <translation>फ़ाइल फ़ोटो के रूप में नहीं खुलती: {reason}</translation>
    </message>
    <message>
        <source>The guide cannot be read ({file}).</source>
        <translation>गाइड पढ़ा नहीं जा सकता ({file})।</translation>
    </message>
    <message>
        <source>The history cannot be used: {reason}.</source>
        <translation>इतिहास इस्तेमाल नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>The history was written by a newer FruitDx.</source>
        <translation>यह इतिहास किसी नए FruitDx ने लिखा है।</translation>
    </message>
    <message>
        <source>The model cannot be used. {detail}</source>
        <translation>मॉडल इस्तेमाल नहीं हो सकता। {detail}</translation>
    </message>
    <message>
        <source>The model in use came without its training memory, so nothing can be added to it.</source>
        <translation>चालू मॉडल अपनी सीखी हुई याद के बिना आया है, इसलिए इसमें कुछ जोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The model in use has not changed. The log tells more: {log}</source>
        <translation>चालू मॉडल नहीं बदला है। लॉग में और जानकारी है: {log}</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels; at most {limit} are read</source>
        <translation>तस्वीर {megapixels} मेगापिक्सेल की है; ज़्यादा से ज़्यादा {limit} पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone.</source>
        <translation>प्रोग्राम के साथ आने वाला शुरुआती मॉडल ख़राब है या गायब है।</translation>
    </message>
    <message>
        <source>The training stopped: {reason}</source>
        <translation>प्रशिक्षण रुक गया: {reason}</translation>
    </message>
    <message>
        <source>The version {version} is not there any more.</source>
        <translation>संस्करण {version} अब नहीं है।</translation>
    </message>
    <message>
        <source>There is another model of the name {version} already.</source>
        <translation>{version} नाम का एक और मॉडल पहले से है।</translation>
    </message>
    <message>
        <source>There is no earlier version that can be used.</source>
        <translation>ऐसा कोई पिछला संस्करण नहीं है, जो इस्तेमाल हो सके।</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>इसके लिए अभी कोई गाइड नहीं है।</translation>
    </message>
    <message>
        <source>These photos cannot be trained on: {reason}</source>
        <translation>इन फ़ोटो से सिखाया नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>This model was made without a training report.</source>
        <translation>यह मॉडल प्रशिक्षण रिपोर्ट के बिना बना है।</translation>
    </message>
    <message>
        <source>This needs a part that is not installed: {part}</source>
        <translation>इसके लिए एक हिस्सा चाहिए, जो इंस्टॉल नहीं है: {part}</translation>
    </message>
    <message>
        <source>Train a new model; its report is made with it.</source>
        <translation>नया मॉडल सिखाएँ; उसकी रिपोर्ट साथ में बनती है।</translation>
    </message>
    <message>
        <source>Use it only if you trust who made it.</source>
        <translation>इसे तभी इस्तेमाल करें, जब बनाने वाले पर भरोसा हो।</translation>
    </message>
    <message>
        <source>Wait until it is done, then start again: each learns on top of what the one before has learned.</source>
        <translation>उसका काम पूरा होने तक रुकें, फिर दोबारा शुरू करें: हर बार का सीखना पिछले सीखे हुए के ऊपर होता है।</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>उसका काम पूरा होने तक रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>What every model sees with cannot be read: {reason}</source>
        <translation>हर मॉडल जिससे देखता है, वह हिस्सा पढ़ा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>Your signing key cannot be used: {reason}</source>
        <translation>आपकी हस्ताक्षर कुंजी इस्तेमाल नहीं हो सकती: {reason}</translation>
    </message>
    <message>
        <source>{name} is not in quarantine any more.</source>
        <translation>{name} अब अलग रखे मॉडलों में नहीं है।</translation>
    </message>
    <message>
        <source>“{path}” comes from outside. A model is a program.</source>
        <translation>“{path}” बाहर से आया है। मॉडल भी एक प्रोग्राम होता है।</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>“{path}” लिखा नहीं जा सका: {reason}</translation>
    </message>
    <message>
        <source>“{path}” does not say what its {classes} answers are called.</source>
        <translation>“{path}” यह नहीं बताता कि उसके {classes} जवाबों के नाम क्या हैं।</translation>
    </message>
    <message>
        <source>“{path}” was not imported: {reason}</source>
        <translation>“{path}” का आयात नहीं हुआ: {reason}</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}</source>
        <translation>“{path}” नहीं लिखा गया: {reason}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln answers, those that are listed</source>
        <extracomment>One: 1 answer, the one that is listed</extracomment>
        <translation>
            <numerusform>1 जवाब, जो सूची में है</numerusform>
            <numerusform>%Ln जवाब, जो सूची में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Diagnoses of fruit photos</source>
        <translation>फलों की फ़ोटो से रोग की पहचान</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>इतिहास का निर्यात</translation>
    </message>
    <message>
        <source>Include the place where each photo was taken (GPS)</source>
        <translation>हर फ़ोटो लेने की जगह भी जोड़ें (GPS)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>PDF report, to print or to send</source>
        <translation>PDF रिपोर्ट, छापने या भेजने के लिए</translation>
    </message>
    <message>
        <source>Place or grower</source>
        <translation>जगह या किसान</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>स्प्रेडशीट के लिए तालिका (CSV)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Web page report</source>
        <translation>वेब पेज रिपोर्ट</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>फ़ाइल लिखी जा रही है…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>यहाँ लिखी गई: {path}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Expected: {value}</source>
        <translation>होना चाहिए: {value}</translation>
    </message>
    <message>
        <source>Fault: {value}</source>
        <translation>ख़राबी: {value}</translation>
    </message>
    <message>
        <source>File last changed: {value}</source>
        <translation>फ़ाइल पिछली बार बदली: {value}</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>फ़ाइल: {value}</translation>
    </message>
    <message>
        <source>Found: {value}</source>
        <translation>मिला: {value}</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: your photos and what you taught are kept apart from the model, and its files are set aside, not deleted.</source>
        <translation>आपका कुछ नहीं खोया है: आपकी फ़ोटो और आपकी सिखाई बातें मॉडल से अलग रखी जाती हैं, और मॉडल की फ़ाइलें मिटाई नहीं, अलग रखी जाती हैं।</translation>
    </message>
    <message>
        <source>Noticed: {value}</source>
        <translation>पता चला: {value}</translation>
    </message>
    <message>
        <source>The model and its list of names do not belong together.</source>
        <translation>मॉडल और नामों की उसकी सूची का मेल नहीं है।</translation>
    </message>
    <message>
        <source>The model cannot be opened.</source>
        <translation>मॉडल नहीं खुलता।</translation>
    </message>
    <message>
        <source>The model is damaged: a file is not as it was written.</source>
        <translation>मॉडल ख़राब है: एक फ़ाइल वैसी नहीं है, जैसी लिखी गई थी।</translation>
    </message>
    <message>
        <source>The model is gone: a file that belongs to it is not there.</source>
        <translation>मॉडल गायब है: उसकी एक फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The model is not complete: a file was cut short.</source>
        <translation>मॉडल अधूरा है: एक फ़ाइल कट गई है।</translation>
    </message>
    <message>
        <source>The model is of another kind than this program uses.</source>
        <translation>यह मॉडल उस प्रकार का नहीं, जो यह प्रोग्राम इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>The model opens, but answers its test questions wrongly.</source>
        <translation>मॉडल खुलता है, पर परीक्षा के सवालों के ग़लत जवाब देता है।</translation>
    </message>
    <message>
        <source>answers wrongly</source>
        <translation>ग़लत जवाब देता है</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>नहीं खुलता</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>कटा हुआ</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>गायब</translation>
    </message>
    <message>
        <source>wrong kind</source>
        <translation>ग़लत प्रकार</translation>
    </message>
    <message>
        <source>wrong names</source>
        <translation>ग़लत नाम</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln photos are exact copies of others and count once.</source>
        <extracomment>One: 1 photo is an exact copy of another and counts once.</extracomment>
        <translation>
            <numerusform>1 फ़ोटो किसी दूसरी की हूबहू प्रति है और एक ही बार गिनी जाती है।</numerusform>
            <numerusform>%Ln फ़ोटो दूसरी फ़ोटो की हूबहू प्रतियाँ हैं और एक ही बार गिनी जाती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are nearly the same as one with another label.</source>
        <extracomment>One: 1 photo is nearly the same as one with another label.</extracomment>
        <translation>
            <numerusform>1 फ़ोटो किसी दूसरे लेबल की एक फ़ोटो से लगभग हूबहू मिलती है।</numerusform>
            <numerusform>%Ln फ़ोटो किसी दूसरे लेबल की फ़ोटो से लगभग हूबहू मिलती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read and are left out.</source>
        <extracomment>One: 1 photo cannot be read and is left out.</extracomment>
        <translation>
            <numerusform>1 फ़ोटो पढ़ी नहीं जा सकती, इसलिए छोड़ दी गई।</numerusform>
            <numerusform>%Ln फ़ोटो पढ़ी नहीं जा सकतीं, इसलिए छोड़ दी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have probably the wrong label.</source>
        <extracomment>One: 1 photo has probably the wrong label.</extracomment>
        <translation>
            <numerusform>1 फ़ोटो पर शायद ग़लत लेबल है।</numerusform>
            <numerusform>%Ln फ़ोटो पर शायद ग़लत लेबल है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stand under two labels: one of the two is wrong.</source>
        <extracomment>One: 1 photo stands under two labels: one of them is wrong.</extracomment>
        <translation>
            <numerusform>1 फ़ोटो दो लेबलों में है: उनमें से एक ग़लत है।</numerusform>
            <numerusform>%Ln फ़ोटो दो-दो लेबलों में हैं: दोनों में से एक ग़लत है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are from one source ({value}), and no others are. The model may learn that source instead of the fruit. Take photos of it in the other places too.</source>
        <translation>“{label}” की लगभग सभी फ़ोटो एक ही स्रोत ({value}) की हैं, और बाक़ी लेबलों की कोई फ़ोटो इस स्रोत की नहीं है। हो सकता है मॉडल फल की जगह उस स्रोत को पहचान मान ले। इसकी फ़ोटो दूसरी जगहों पर भी लें।</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one camera ({value}), and no others are. The model may learn the camera. Take photos of it with the others too.</source>
        <translation>“{label}” की लगभग सभी फ़ोटो एक ही कैमरे ({value}) की हैं, और बाक़ी लेबलों की कोई फ़ोटो इससे नहीं है। हो सकता है मॉडल कैमरे को ही पहचान मान ले। इसकी फ़ोटो दूसरे कैमरों से भी लें।</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one day ({value}), and no others are. The model may learn the light of that day. Take photos of it on other days.</source>
        <translation>“{label}” की लगभग सभी फ़ोटो एक ही दिन ({value}) की हैं, और बाक़ी लेबलों की कोई फ़ोटो उस दिन की नहीं है। हो सकता है मॉडल उस दिन की रोशनी को ही पहचान मान ले। इसकी फ़ोटो दूसरे दिनों में भी लें।</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” have one size ({value}), and no others have. They may come from another source, and the model may learn that source instead of the fruit.</source>
        <translation>“{label}” की लगभग सभी फ़ोटो एक ही आकार ({value}) की हैं, और बाक़ी लेबलों की कोई फ़ोटो इस आकार की नहीं है। शायद वे किसी दूसरे स्रोत से आई हैं, और हो सकता है मॉडल फल की जगह उस स्रोत को पहचान मान ले।</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the photos.</source>
        <translation>फ़ोटो में कोई कमी नहीं मिली।</translation>
    </message>
    <message>
        <source>The edge alone gives “{label}” away: it finds {found} of its photos. The model may learn the background instead of the fruit. Take photos of it on the same backgrounds as the others.</source>
        <translation>केवल किनारे से ही “{label}” पकड़ में आ जाता है: किनारा इसकी {found} फ़ोटो पहचान लेता है। हो सकता है मॉडल फल की जगह पीछे के दृश्य को पहचान मान ले। इसकी फ़ोटो भी उसी तरह के दृश्य में लें, जिसमें दूसरों की ली हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The groups file does not name %Ln photos. Its files must be relative to the photo folder.</source>
        <extracomment>One: The groups file does not name 1 photo. Its files must be relative to the photo folder.</extracomment>
        <translation>
            <numerusform>समूह फ़ाइल में 1 फ़ोटो का नाम नहीं है। उसकी फ़ाइलें फ़ोटो फ़ोल्डर से गिनी जानी चाहिए।</numerusform>
            <numerusform>समूह फ़ाइल में %Ln फ़ोटो के नाम नहीं हैं। उसकी फ़ाइलें फ़ोटो फ़ोल्डर से गिनी जानी चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of “{label}” show only {groups} different fruits or moments. Figures for it say little; photograph more fruits.</source>
        <translation>“{label}” की फ़ोटो में केवल {groups} अलग-अलग फल या मौके हैं। इसके आँकड़ों से बहुत कम पता चलता है; और फलों की फ़ोटो लें।</translation>
    </message>
    <message>
        <source>What was found in the photos</source>
        <translation>फ़ोटो में क्या मिला</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>और एक</numerusform>
            <numerusform>और %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos. It can be learned, but its figures say little; {wanted} would be better.</source>
        <translation>“{label}” की केवल {photos} फ़ोटो हैं। सिखाया जा सकता है, पर आँकड़ों से कम पता चलता है; {wanted} हों, तो बेहतर।</translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos; at least {least} are needed.</source>
        <translation>“{label}” की केवल {photos} फ़ोटो हैं; कम से कम {least} चाहिए।</translation>
    </message>
</context>
<context>
    <name>Fruit</name>
    <message>
        <source>a guava</source>
        <translation>अमरूद</translation>
    </message>
    <message>
        <source>a mango</source>
        <translation>आम</translation>
    </message>
    <message>
        <source>a pomegranate</source>
        <translation>अनार</translation>
    </message>
    <message>
        <source>an apple</source>
        <translation>सेब</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>सेब</translation>
    </message>
    <message>
        <source>guava</source>
        <translation>अमरूद</translation>
    </message>
    <message>
        <source>mango</source>
        <translation>आम</translation>
    </message>
    <message>
        <source>pomegranate</source>
        <translation>अनार</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A better photo</source>
        <translation>बेहतर फ़ोटो</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation>स्रोत कॉपी करें</translation>
    </message>
    <message>
        <source>General advice, drawn from the sources below. It names no products: your adviser knows what is allowed and what works where you live.</source>
        <translation>नीचे दिए स्रोतों से ली गई सामान्य सलाह। इसमें किसी उत्पाद का नाम नहीं है: आपके इलाके में क्या मान्य है और क्या काम करता है, यह आपके सलाहकार जानते हैं।</translation>
    </message>
    <message>
        <source>Grow and handle</source>
        <translation>उगाना और सँभालना</translation>
    </message>
    <message>
        <source>How it spreads</source>
        <translation>यह कैसे फैलता है</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>अच्छी फ़ोटो कैसे लें</translation>
    </message>
    <message>
        <source>Keep clean</source>
        <translation>सफ़ाई रखें</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Open in the browser: {title}</source>
        <translation>ब्राउज़र में खोलें: {title}</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>लक्षण</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>What looks like it</source>
        <translation>इससे मिलता-जुलता</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>पहले क्या करें</translation>
    </message>
    <message>
        <source>When to ask an adviser</source>
        <translation>सलाहकार से कब पूछें</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <extracomment>One: 1 answer</extracomment>
        <translation>
            <numerusform>1 जवाब</numerusform>
            <numerusform>%Ln जवाब</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>सब मिटाएँ</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>सब मिटाएँ…</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>पूरा इतिहास मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete this answer?</source>
        <translation>यह जवाब मिटाएँ?</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>फिर से पहचानें</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>पिछले जवाब</translation>
    </message>
    <message>
        <source>Earlier answers, the newest first</source>
        <translation>पिछले जवाब, सबसे नए पहले</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>सभी जवाब</translation>
    </message>
    <message>
        <source>Every answer, kept on this computer only</source>
        <translation>सभी जवाब, केवल इसी कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Every answer, picture and note goes, for good, and so do photos that were pasted or taken here and damaged histories that were put aside. Photo files of your own and what you taught stay.</source>
        <translation>हर जवाब, तस्वीर और टिप्पणी हमेशा के लिए मिट जाएगी, और यहाँ चिपकाई या खींची गई फ़ोटो तथा अलग रखे ख़राब इतिहास भी। आपकी अपनी फ़ोटो फ़ाइलें और आपकी सिखाई बातें बनी रहेंगी।</translation>
    </message>
    <message>
        <source>Every fruit</source>
        <translation>सभी फल</translation>
    </message>
    <message>
        <source>Every photo that you ask about is listed here.</source>
        <translation>आप जिस भी फ़ोटो के बारे में पूछते हैं, वह यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>फल</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>How many answers</source>
        <translation>कितने जवाब</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>कितना यक़ीन</translation>
    </message>
    <message>
        <source>Its picture and your note go with it, for good, and so does a photo that was pasted or taken here. Photo files of your own stay where they are.</source>
        <translation>इसकी तस्वीर और आपकी टिप्पणी भी हमेशा के लिए मिट जाएगी, और यहाँ चिपकाई या खींची गई फ़ोटो भी। आपकी अपनी फ़ोटो फ़ाइलें जहाँ हैं, वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>मॉडल: {model}</translation>
    </message>
    <message>
        <source>No picture of this photo was kept</source>
        <translation>इस फ़ोटो की तस्वीर नहीं रखी गई</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>अनजान चीज़</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>यक़ीन नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक पल रुकें…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Place, for example “Upper orchard, row 4”</source>
        <translation>जगह, जैसे “ऊपर वाला बाग, कतार 4”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search answers, notes, places, files</source>
        <translation>जवाब, टिप्पणी, जगह, फ़ाइल खोजें</translation>
    </message>
    <message>
        <source>Search for less, or choose every fruit and any time.</source>
        <translation>कम शब्दों से खोजें, या सभी फल और कभी का भी समय चुनें।</translation>
    </message>
    <message>
        <source>Show every answer</source>
        <translation>सभी जवाब दिखाएँ</translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation>चुना हुआ जवाब</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <translation>फ़ोटो अब वहाँ नहीं है: {path}</translation>
    </message>
    <message>
        <source>There is nothing to export: these answers were not kept. See Settings.</source>
        <translation>निर्यात के लिए कुछ नहीं है: ये जवाब रखे नहीं गए। “सेटिंग” देखें।</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Tree or plant</source>
        <translation>पेड़ या पौधा</translation>
    </message>
    <message>
        <source>Tree or plant, if you number them</source>
        <translation>पेड़ या पौधा, अगर आप नंबर रखते हैं</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>क्या खोजें</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>आपने क्या बताया</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>When and with which model</source>
        <translation>कब और किस मॉडल से</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>मैंने कहाँ देखा</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>आपने बताया: {what}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%Ln links to the internet were left out: FruitDx never uses it.</source>
        <extracomment>One: One link to the internet was left out: FruitDx never uses it.</extracomment>
        <translation>
            <numerusform>इंटरनेट का एक लिंक छोड़ दिया गया: FruitDx इंटरनेट का इस्तेमाल कभी नहीं करता।</numerusform>
            <numerusform>इंटरनेट के %Ln लिंक छोड़ दिए गए: FruitDx इंटरनेट का इस्तेमाल कभी नहीं करता।</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a link to the internet, which FruitDx never uses. Save the picture here, then drop its file.</source>
        <translation>यह इंटरनेट का लिंक है, और FruitDx इंटरनेट का इस्तेमाल कभी नहीं करता। तस्वीर को इस कंप्यूटर पर सहेजें, फिर उसकी फ़ाइल यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a photo, its file or a screenshot first.</source>
        <translation>चिपकाने के लिए कोई फ़ोटो नहीं है। पहले कोई फ़ोटो, उसकी फ़ाइल या स्क्रीनशॉट कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>healthy {fruit}</source>
        <translation>स्वस्थ {fruit}</translation>
    </message>
    <message>
        <source>{condition} on {fruit}</source>
        <translation>{fruit} में {condition}</translation>
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
        <translation>रोग या नुकसान</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>स्वस्थ</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>यक़ीन नहीं</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अनजान</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%Ln old models were removed.</source>
        <extracomment>One: One old model was removed.</extracomment>
        <translation>
            <numerusform>एक पुराना मॉडल हटाया गया।</numerusform>
            <numerusform>%Ln पुराने मॉडल हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: you know another key under this name. Ask the sender for the digits.</source>
        <translation>सावधान: इस नाम की कोई दूसरी कुंजी आपके पास पहले से है। भेजने वाले से अंक पूछें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Check the model</source>
        <translation>मॉडल जाँचें</translation>
    </message>
    <message>
        <source>Checked and taken back. It is in the list again.</source>
        <translation>जाँचकर वापस ले लिया गया। वह फिर से सूची में है।</translation>
    </message>
    <message>
        <source>Checked: the model in use is whole and answers as it should.</source>
        <translation>जाँच हुई: चालू मॉडल साबुत है और ठीक जवाब देता है।</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>जाँचकर चालू किया जा रहा है…</translation>
    </message>
    <message>
        <source>Checking it…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>फ़ाइल जाँची जा रही है…</translation>
    </message>
    <message>
        <source>Checking the model in use…</source>
        <translation>चालू मॉडल जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>जगह चुनें…</translation>
    </message>
    <message>
        <source>Converting and checking the file; this can take some minutes…</source>
        <translation>फ़ाइल बदली और जाँची जा रही है; इसमें कुछ मिनट लग सकते हैं…</translation>
    </message>
    <message>
        <source>Do you trust who made this model?</source>
        <translation>क्या आपको इस मॉडल के बनाने वाले पर भरोसा है?</translation>
    </message>
    <message>
        <source>Every model is kept, so that you can always go back</source>
        <translation>हर मॉडल रखा जाता है, ताकि आप कभी भी वापस जा सकें</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>मॉडल का निर्यात</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>For another FruitDx (.fruitdx)</source>
        <translation>दूसरे FruitDx के लिए (.fruitdx)</translation>
    </message>
    <message>
        <source>For other programs (.tflite)</source>
        <translation>दूसरे प्रोग्रामों के लिए (.tflite)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>How it wants its photos is not written in the file and was assumed; it may answer nonsense.</source>
        <translation>इसे फ़ोटो किस रूप में चाहिए, यह फ़ाइल में नहीं लिखा है, इसलिए अंदाज़ा लगाया गया; जवाब बेमतलब हो सकते हैं।</translation>
    </message>
    <message>
        <source>How often it is right is not known.</source>
        <translation>यह कितनी बार सही होता है, यह पता नहीं।</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>मॉडल का आयात</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात किया हुआ</translation>
    </message>
    <message>
        <source>Imported and checked. Press “Use” beside it to put it in use.</source>
        <translation>आयात और जाँच हो गई। चालू करने के लिए इसके पास “चालू करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Imported, checked, and in use now.</source>
        <translation>आयात और जाँच हो गई, और अब यह चालू है।</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात…</translation>
    </message>
    <message>
        <source>It cannot be taught further; only a new model can be trained.</source>
        <translation>इसे और सिखाया नहीं जा सकता; केवल नया मॉडल सिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>It cannot show where on the fruit it sees something.</source>
        <translation>यह नहीं दिखा सकता कि उसे फल पर कहाँ कुछ दिखा।</translation>
    </message>
    <message>
        <source>It cannot tell a stranger: it names one of its labels for any photo at all.</source>
        <translation>यह अनजान चीज़ को नहीं पहचानता: किसी भी फ़ोटो को अपने लेबलों में से एक नाम दे देता है।</translation>
    </message>
    <message>
        <source>It comes from outside. A model is a program: use it only if you trust its maker.</source>
        <translation>यह बाहर से आया है। मॉडल भी एक प्रोग्राम होता है: तभी इस्तेमाल करें, जब बनाने वाले पर भरोसा हो।</translation>
    </message>
    <message>
        <source>It tells apart: {labels}</source>
        <translation>यह इनमें फ़र्क करता है: {labels}</translation>
    </message>
    <message>
        <source>Its files are whole, as they lie there now.</source>
        <translation>इसकी फ़ाइलें, जैसी अभी हैं, पूरी हैं।</translation>
    </message>
    <message>
        <source>Its maker&apos;s figure: {share} right on photos it had not seen.</source>
        <translation>बनाने वाले का आँकड़ा: जो फ़ोटो इसने नहीं देखी थीं, उन पर {share} सही।</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Labels (*.json *.txt)</source>
        <translation>लेबल (*.json *.txt)</translation>
    </message>
    <message>
        <source>Looking for what is not needed any more…</source>
        <translation>जिसकी अब ज़रूरत नहीं, वह खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Made {when} · {version}</source>
        <translation>{when} को बना · {version}</translation>
    </message>
    <message>
        <source>Model of unknown origin</source>
        <translation>अनजान स्रोत का मॉडल</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Models (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</source>
        <translation>मॉडल (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Nobody measured how sure it may be; its percentages may be too high.</source>
        <translation>किसी ने नहीं नापा कि इसका यक़ीन कितना सही है; इसके प्रतिशत ज़्यादा हो सकते हैं।</translation>
    </message>
    <message>
        <source>Nobody signed it; who made it is not known.</source>
        <translation>इस पर किसी के हस्ताक्षर नहीं हैं; बनाने वाले का पता नहीं।</translation>
    </message>
    <message>
        <source>Now the file with its labels…</source>
        <translation>अब इसके लेबल वाली फ़ाइल…</translation>
    </message>
    <message>
        <source>One file that MediaPipe, Android and other TFLite programs run. It cannot be taught further there.</source>
        <translation>एक ही फ़ाइल, जिसे MediaPipe, Android और दूसरे TFLite प्रोग्राम चलाते हैं। वहाँ इसे और सिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln old models?</source>
        <extracomment>One: Remove one old model?</extracomment>
        <translation>
            <numerusform>एक पुराना मॉडल हटाएँ?</numerusform>
            <numerusform>%Ln पुराने मॉडल हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing old models…</source>
        <translation>पुराने मॉडल हटाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Restore the starter</source>
        <translation>शुरुआती मॉडल लाएँ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखे मॉडल</translation>
    </message>
    <message>
        <source>Set aside because something was wrong with it. Nothing here is used.</source>
        <translation>ख़राबी के कारण अलग रखे गए। यहाँ का कुछ भी इस्तेमाल नहीं होता।</translation>
    </message>
    <message>
        <source>Set aside {when}</source>
        <translation>{when} को अलग रखा</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Signed by {name}, key {digits}.</source>
        <translation>{name} के हस्ताक्षर, कुंजी {digits}।</translation>
    </message>
    <message>
        <source>Signed. Tell the receiver the digits of your key by telephone: {digits}</source>
        <translation>हस्ताक्षर हो गए। पाने वाले को अपनी कुंजी के अंक फ़ोन पर बताएँ: {digits}</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>शुरुआती मॉडल</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Taught with your corrections</source>
        <translation>आपके सुधारों से सिखाया हुआ</translation>
    </message>
    <message>
        <source>The earlier model is in use again.</source>
        <translation>पिछला मॉडल फिर से चालू है।</translation>
    </message>
    <message>
        <source>The file with the labels of this model</source>
        <translation>इस मॉडल के लेबल वाली फ़ाइल</translation>
    </message>
    <message>
        <source>The receiver sees that it comes from your key and was not changed on the way. Your key stays on this computer.</source>
        <translation>पाने वाला देख सकता है कि यह आपकी कुंजी से आया है और रास्ते में बदला नहीं गया। आपकी कुंजी इसी कंप्यूटर पर रहती है।</translation>
    </message>
    <message>
        <source>The starter model is in use now.</source>
        <translation>अब शुरुआती मॉडल चालू है।</translation>
    </message>
    <message>
        <source>The whole model with its training memory. Whoever has it can teach it further.</source>
        <translation>पूरा मॉडल, अपनी सीखी हुई याद के साथ। जिसके पास यह हो, वह इसे आगे सिखा सकता है।</translation>
    </message>
    <message>
        <source>There is nothing to tidy up: every model may be needed.</source>
        <translation>हटाने को कुछ नहीं है: हर मॉडल की ज़रूरत पड़ सकती है।</translation>
    </message>
    <message>
        <source>This model is in use now.</source>
        <translation>अब यह मॉडल चालू है।</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>साफ़ करें…</translation>
    </message>
    <message>
        <source>Trained from a photo folder</source>
        <translation>फ़ोटो फ़ोल्डर से सिखाया हुआ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>क्या हो रहा है</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>फ़ाइल लिखी जा रही है…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>यहाँ लिखी गई: {path}</translation>
    </message>
    <message>
        <source>Yes, import it</source>
        <translation>हाँ, आयात करें</translation>
    </message>
    <message>
        <source>You have not met this key. Ask the sender for its digits by telephone.</source>
        <translation>यह कुंजी आपके लिए नई है। भेजने वाले से उसके अंक फ़ोन पर पूछें।</translation>
    </message>
    <message>
        <source>You trusted this key before, on {when}.</source>
        <translation>इस कुंजी पर आपने पहले भी भरोसा किया है, {when} को।</translation>
    </message>
    <message>
        <source>Your name, as the receiver reads it</source>
        <translation>आपका नाम, जैसा पाने वाला पढ़ेगा</translation>
    </message>
    <message>
        <source>a FruitDx model</source>
        <translation>FruitDx मॉडल</translation>
    </message>
    <message>
        <source>a Keras model, converted</source>
        <translation>Keras मॉडल, बदला हुआ</translation>
    </message>
    <message>
        <source>a bare TFLite model</source>
        <translation>सादा TFLite मॉडल</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>और एक</numerusform>
            <numerusform>और %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>कोई, जिसका नाम नहीं</translation>
    </message>
    <message>
        <source>{file}: {kind}, made {when}.</source>
        <translation>{file}: {kind}, {when} को बना।</translation>
    </message>
    <message>
        <source>{megabytes} MB are freed. The model in use, the one before it, the starter, the newest of the old ones and everything newer than the model in use stay.</source>
        <translation>{megabytes} MB जगह खाली होगी। चालू मॉडल, उससे पिछला, शुरुआती मॉडल, पुरानों में सबसे नया और चालू मॉडल के बाद के सभी मॉडल बने रहेंगे।</translation>
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
        <translation>यह फ़ोटो धुंधली है।</translation>
    </message>
    <message>
        <source>This photo is too bright; the fruit is partly white.</source>
        <translation>यह फ़ोटो बहुत उजली है; फल का कुछ हिस्सा सफ़ेद हो गया है।</translation>
    </message>
    <message>
        <source>This photo is too dark.</source>
        <translation>यह फ़ोटो बहुत अँधेरी है।</translation>
    </message>
    <message>
        <source>This photo is very small; I see too little of the fruit.</source>
        <translation>यह फ़ोटो बहुत छोटी है; इसमें फल बहुत कम दिखता है।</translation>
    </message>
</context>
<context>
    <name>Plant</name>
    <message>
        <source> and </source>
        <translation> और </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>1 फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos that count say the same: {what}.</source>
        <translation>गिनी गई सभी फ़ोटो यही बताती हैं: {what}।</translation>
    </message>
    <message>
        <source>All photos were weighed together; that is right more often than one photo alone.</source>
        <translation>सभी फ़ोटो को मिलाकर परखा गया; यह अकेली एक फ़ोटो से ज़्यादा बार सही होता है।</translation>
    </message>
    <message>
        <source>Different fruits</source>
        <translation>अलग-अलग फल</translation>
    </message>
    <message>
        <source>Each photo was looked at by itself:</source>
        <translation>हर फ़ोटो अलग से देखी गई:</translation>
    </message>
    <message numerus="yes">
        <source>Not healthy: %Ln photos look sick</source>
        <extracomment>One: Not healthy: one photo looks sick</extracomment>
        <translation>
            <numerusform>स्वस्थ नहीं: एक फ़ोटो में फल बीमार लगता है</numerusform>
            <numerusform>स्वस्थ नहीं: %Ln फ़ोटो में फल बीमार लगते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>One plant bears one fruit. Take the group apart and group each plant by itself.</source>
        <translation>एक पौधे पर एक ही तरह का फल लगता है। इस समूह को अलग-अलग करें और हर पौधे की फ़ोटो का अपना समूह बनाएँ।</translation>
    </message>
    <message>
        <source>Partly sick</source>
        <translation>कुछ फल बीमार</translation>
    </message>
    <message>
        <source>Plant {number}</source>
        <translation>पौधा {number}</translation>
    </message>
    <message>
        <source>The others look healthy. A few sick fruits are how a disease begins.</source>
        <translation>बाक़ी स्वस्थ लगते हैं। रोग की शुरुआत कुछ ही बीमार फलों से होती है।</translation>
    </message>
    <message>
        <source>The photo shown is wrong</source>
        <translation>इस फ़ोटो का जवाब ग़लत है</translation>
    </message>
    <message>
        <source>The photos of this plant</source>
        <translation>इस पौधे की फ़ोटो</translation>
    </message>
    <message>
        <source>These photos show different fruits: {fruits}</source>
        <translation>इन फ़ोटो में अलग-अलग फल दिखते हैं: {fruits}</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>यक़ीन नहीं</translation>
    </message>
    <message>
        <source>{photos} did not count: no fruit that I know.</source>
        <translation>{photos} गिनती में नहीं: मेरा जाना-पहचाना फल नहीं।</translation>
    </message>
    <message>
        <source>{photos} did not count: not readable.</source>
        <translation>{photos} गिनती में नहीं: पढ़ने लायक नहीं।</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>&apos;{file}&apos; in it is far too large</source>
        <translation>इसके भीतर &apos;{file}&apos; बहुत ही बड़ी है</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read any more ({words})</source>
        <translation>&apos;{folder}&apos; अब पढ़ा नहीं जा सकता ({words})</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no folders with photos</source>
        <translation>&apos;{folder}&apos; में फ़ोटो वाला कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is a file, not a folder</source>
        <translation>&apos;{folder}&apos; फ़ाइल है, फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is empty</source>
        <translation>&apos;{folder}&apos; खाली है</translation>
    </message>
    <message>
        <source>&apos;{place}&apos; cannot be read ({words})</source>
        <translation>&apos;{place}&apos; पढ़ा नहीं जा सकता ({words})</translation>
    </message>
    <message>
        <source>A model tells things apart: add a folder of another label, for instance of healthy fruit.</source>
        <translation>मॉडल चीज़ों में फ़र्क करता है: किसी दूसरे लेबल का फ़ोल्डर जोड़ें, जैसे स्वस्थ फलों का।</translation>
    </message>
    <message>
        <source>A model without its training memory cannot be compared.</source>
        <translation>जिस मॉडल के पास अपनी सीखी हुई याद न हो, उसकी तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>All of them were left out; the notes before tell why.</source>
        <translation>सभी छोड़ दी गईं; ऊपर की टिप्पणियाँ कारण बताती हैं।</translation>
    </message>
    <message>
        <source>All photos are of one group, so none can be watched: the quick model stands.</source>
        <translation>सभी फ़ोटो एक ही समूह की हैं, इसलिए किसी को परखने के लिए अलग नहीं रखा जा सकता: जल्दी बना मॉडल ही रहेगा।</translation>
    </message>
    <message>
        <source>Check its name and the drive.</source>
        <translation>उसका नाम और ड्राइव जाँचें।</translation>
    </message>
    <message>
        <source>Check that the drive is connected and may be read.</source>
        <translation>जाँचें कि ड्राइव जुड़ी है और पढ़ी जा सकती है।</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start again; nothing is lost.</source>
        <translation>जाँचें कि ड्राइव जुड़ी है, फिर दोबारा शुरू करें; कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>Each folder is a label: check that the right folder was chosen, or leave some out.</source>
        <translation>हर फ़ोल्डर एक लेबल है: देखें कि सही फ़ोल्डर चुना गया है, या कुछ छोड़ दें।</translation>
    </message>
    <message>
        <source>Each label needs at least {least}; add photos, or remove the folder.</source>
        <translation>हर लेबल के लिए कम से कम {least} चाहिए; फ़ोटो जोड़ें, या फ़ोल्डर हटा दें।</translation>
    </message>
    <message>
        <source>For a trial &apos;{source}&apos; was left out of the learning: of its {photos} photos {after} right by views, {before} by the photos alone.</source>
        <translation>जाँच के लिए &apos;{source}&apos; को सीखने से बाहर रखा गया: उसकी {photos} फ़ोटो में से अलग-अलग रूपों से सीखने पर {after} सही, सिर्फ़ फ़ोटो से {before}।</translation>
    </message>
    <message>
        <source>Give the folder a name in letters; it becomes the label.</source>
        <translation>फ़ोल्डर को अक्षरों वाला नाम दें; वही लेबल बनता है।</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>पढ़ने-लिखने में गड़बड़ी</translation>
    </message>
    <message>
        <source>It knows other labels than the one before, so the two cannot be compared.</source>
        <translation>यह पिछले मॉडल से अलग प्रकार जानता है, इसलिए दोनों की तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>It no longer knows {lost} of the {before} labels before, so the two cannot be compared. The one before is kept among the versions.</source>
        <translation>पहले के {before} लेबलों में से {lost} यह अब नहीं जानता, इसलिए दोनों की तुलना नहीं हो सकती। पिछला मॉडल संस्करणों में रखा है।</translation>
    </message>
    <message>
        <source>Learning from mirror images made it no better, so that was dropped. {figures}</source>
        <translation>दर्पण छवियों से सीखने पर मॉडल बेहतर नहीं हुआ, इसलिए वह छोड़ दिया गया। {figures}</translation>
    </message>
    <message>
        <source>Learning from views made it no better, so that was dropped. {figures}</source>
        <translation>अलग-अलग रूपों से सीखने पर मॉडल बेहतर नहीं हुआ, इसलिए वह छोड़ दिया गया। {figures}</translation>
    </message>
    <message>
        <source>Name both folders &apos;{label}&apos;, or one of them quite differently.</source>
        <translation>दोनों फ़ोल्डरों का नाम &apos;{label}&apos; रखें, या एक का नाम बिल्कुल अलग रखें।</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>डिस्क पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>यह कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. A new kind needs at least {least} photos.</source>
        <translation>अभी नहीं सीखा गया: {labels}। नई किस्म के लिए कम से कम {least} फ़ोटो चाहिए।</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. These photos show fruit that is kept as a test for good; add photos of other fruit.</source>
        <translation>अभी नहीं सीखा गया: {labels}। इन फ़ोटो के फल हमेशा के लिए परीक्षा के लिए रखे गए हैं; दूसरे फलों की फ़ोटो जोड़ें।</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before.</source>
        <translation>{photos} फ़ोटो में से, जो दोनों ने नहीं देखी थीं: अब {now} सही, पहले {before}।</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It got {lost} wrong that were right, and {won} right that were wrong.</source>
        <translation>{photos} फ़ोटो में से, जो दोनों ने नहीं देखी थीं: अब {now} सही, पहले {before}। जो सही थीं, उनमें से {lost} अब ग़लत हुईं, और जो ग़लत थीं, उनमें से {won} अब सही।</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It recognises &apos;{label}&apos; worse than before.</source>
        <translation>{photos} फ़ोटो में से, जो दोनों ने नहीं देखी थीं: अब {now} सही, पहले {before}। यह &apos;{label}&apos; को पहले से कम पहचानता है।</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>अनुमति नहीं मिली</translation>
    </message>
    <message>
        <source>Put the photos into one folder for each label, for instance &apos;Healthy_Apple&apos; and &apos;Scab_Apple&apos;.</source>
        <translation>हर लेबल की फ़ोटो एक अलग फ़ोल्डर में रखें, जैसे &apos;Healthy_Apple&apos; और &apos;Scab_Apple&apos;।</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>यहाँ केवल पढ़ा जा सकता है, लिखा नहीं</translation>
    </message>
    <message>
        <source>TensorFlow, which reads Keras files,</source>
        <translation>TensorFlow, जो Keras फ़ाइलें पढ़ता है,</translation>
    </message>
    <message>
        <source>The starter has another backbone than the published one: the quick model stands.</source>
        <translation>शुरुआती मॉडल का आधार प्रकाशित आधार से अलग है: जल्दी बना मॉडल ही रहेगा।</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone: {words}</source>
        <translation>प्रोग्राम के साथ आने वाला शुरुआती मॉडल ख़राब है या गायब है: {words}</translation>
    </message>
    <message>
        <source>The tuned tail got no more of the watched photos right, so it was dropped.</source>
        <translation>और बारीकी से सिखाने पर देखी गई फ़ोटो में से ज़्यादा सही नहीं हुईं, इसलिए वह छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The tuned tail was dropped: {words}.</source>
        <translation>और बारीकी से सिखाना छोड़ दिया गया: {words}।</translation>
    </message>
    <message>
        <source>The tuned tail was not worth its time, so it was dropped. {figures}</source>
        <translation>और बारीकी से सिखाने पर जितना समय लगा, उतना फ़ायदा नहीं हुआ, इसलिए वह छोड़ दिया गया। {figures}</translation>
    </message>
    <message>
        <source>There are too few photos that neither model has learned from.</source>
        <translation>ऐसी फ़ोटो बहुत कम हैं, जिनसे दोनों में से किसी मॉडल ने नहीं सीखा।</translation>
    </message>
    <message>
        <source>There is no whole model in use to compare with.</source>
        <translation>तुलना के लिए कोई साबुत चालू मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>This photo cannot be read: {words}.</source>
        <translation>यह फ़ोटो पढ़ी नहीं जा सकती: {words}।</translation>
    </message>
    <message>
        <source>This picture has {megapixels} megapixels; at most {limit} are read.</source>
        <translation>यह तस्वीर {megapixels} मेगापिक्सेल की है; ज़्यादा से ज़्यादा {limit} पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>a Keras network</source>
        <translation>Keras नेटवर्क</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>एक फ़ाइल</translation>
    </message>
    <message>
        <source>a file of labels</source>
        <translation>लेबल वाली फ़ाइल</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>मॉडलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>a graph the runtime can open</source>
        <translation>ऐसा ग्राफ़, जो रनटाइम में खुल सके</translation>
    </message>
    <message>
        <source>a model in use</source>
        <translation>चालू मॉडल</translation>
    </message>
    <message>
        <source>a model that can be opened</source>
        <translation>ऐसा मॉडल, जो खुल सके</translation>
    </message>
    <message>
        <source>a process to try the model in</source>
        <translation>मॉडल परखने के लिए एक प्रोसेस</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>पढ़ी जा सकने वाली फ़ाइल</translation>
    </message>
    <message>
        <source>a thorough training needs {needed} GB, and {free} GB are free</source>
        <translation>पूरे प्रशिक्षण के लिए {needed} GB चाहिए, और {free} GB खाली हैं</translation>
    </message>
    <message>
        <source>a valid manifest</source>
        <translation>सही मैनिफ़ेस्ट</translation>
    </message>
    <message>
        <source>a whole .fruitdx file</source>
        <translation>पूरी .fruitdx फ़ाइल</translation>
    </message>
    <message>
        <source>all photos of &apos;{folder}&apos; lie in folders below it, whose names are no labels; if they should be, choose that folder</source>
        <translation>&apos;{folder}&apos; की सभी फ़ोटो उसके अंदर के फ़ोल्डरों में हैं, जिनके नाम लेबल नहीं माने जाते; अगर वे लेबल हैं, तो वही फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>an answer of the probe</source>
        <translation>परख का जवाब</translation>
    </message>
    <message>
        <source>another FruitDx is opening it at this moment</source>
        <translation>इस समय कोई दूसरा FruitDx इसे खोल रहा है</translation>
    </message>
    <message>
        <source>another FruitDx is writing to it</source>
        <translation>कोई दूसरा FruitDx इसमें लिख रहा है</translation>
    </message>
    <message>
        <source>at least {number} bytes</source>
        <translation>कम से कम {number} बाइट</translation>
    </message>
    <message>
        <source>it cannot be opened ({words})</source>
        <translation>यह नहीं खुलता ({words})</translation>
    </message>
    <message>
        <source>it cannot be opened: {words}</source>
        <translation>यह नहीं खुलता: {words}</translation>
    </message>
    <message>
        <source>it could not be brought to this version ({words})</source>
        <translation>इसे इस संस्करण में नहीं लाया जा सका ({words})</translation>
    </message>
    <message>
        <source>it could not be read then</source>
        <translation>उस समय यह पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>it does not answer as a model should ({words})</source>
        <translation>यह वैसे जवाब नहीं देता, जैसे मॉडल को देने चाहिए ({words})</translation>
    </message>
    <message>
        <source>it does not take photos</source>
        <translation>यह फ़ोटो नहीं लेता</translation>
    </message>
    <message>
        <source>it has {inputs} inputs and {outputs} outputs; a model for photos has one of each</source>
        <translation>इसमें {inputs} इनपुट और {outputs} आउटपुट हैं; तस्वीरों के मॉडल में दोनों एक-एक होते हैं</translation>
    </message>
    <message>
        <source>it has {number} bytes instead of {wanted}</source>
        <translation>इसमें {wanted} की जगह {number} बाइट हैं</translation>
    </message>
    <message>
        <source>it holds &apos;{file}&apos;, which no bundle has</source>
        <translation>इसमें &apos;{file}&apos; है, जो ऐसी किसी फ़ाइल में नहीं होती</translation>
    </message>
    <message>
        <source>it holds a Lambda layer (&apos;{layer}&apos;), which is program code of its maker; such files are never run</source>
        <translation>इसमें Lambda परत (&apos;{layer}&apos;) है, जो बनाने वाले का प्रोग्राम कोड है; ऐसी फ़ाइलें कभी नहीं चलाई जातीं</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>इसमें एक फ़ाइल दो बार है</translation>
    </message>
    <message>
        <source>it holds more files than any bundle</source>
        <translation>इसमें ज़रूरत से कहीं ज़्यादा फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>it holds weights alone and not the network they belong to; save it with model.save instead of save_weights</source>
        <translation>इसमें केवल भार (weights) हैं, उनका नेटवर्क नहीं; इसे save_weights की जगह model.save से सहेजें</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>यह कोई उपकरण या पाइप है, फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file</source>
        <translation>यह फ़ाइल नहीं, फ़ोल्डर या उपकरण है</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>यह फ़ाइल नहीं, फ़ोल्डर है</translation>
    </message>
    <message>
        <source>it is cut short or empty ({words})</source>
        <translation>यह कटा हुआ या खाली है ({words})</translation>
    </message>
    <message>
        <source>it is damaged so badly that it crashed what decoded it ({words})</source>
        <translation>यह इतनी ख़राब है कि इसे पढ़ने वाला प्रोग्राम रुक गया ({words})</translation>
    </message>
    <message>
        <source>it is far larger than any bundle</source>
        <translation>यह ऐसी किसी भी फ़ाइल से कहीं ज़्यादा बड़ी है</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>यह {megabytes} MB से बड़ी है</translation>
    </message>
    <message>
        <source>it is no UTF-8 text; save it as &apos;CSV UTF-8&apos;</source>
        <translation>यह UTF-8 पाठ नहीं है; इसे &apos;CSV UTF-8&apos; के रूप में सहेजें</translation>
    </message>
    <message>
        <source>it is no model that names what a photo shows ({words})</source>
        <translation>यह ऐसा मॉडल नहीं है, जो फ़ोटो में दिखती चीज़ का नाम बताए ({words})</translation>
    </message>
    <message>
        <source>it is no whole .fruitdx file ({words})</source>
        <translation>यह पूरी .fruitdx फ़ाइल नहीं है ({words})</translation>
    </message>
    <message>
        <source>it is no whole .keras file</source>
        <translation>यह पूरी .keras फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is no whole HDF5 file; its saving or copying was cut short</source>
        <translation>यह पूरी HDF5 फ़ाइल नहीं है; सहेजना या कॉपी करना बीच में रुक गया था</translation>
    </message>
    <message>
        <source>it is not a picture of a known kind</source>
        <translation>यह किसी जाने-पहचाने प्रकार की तस्वीर नहीं है</translation>
    </message>
    <message>
        <source>it is only the beginning of a model ({words}). A training that died while it saved leaves such a file; what was learned is not in it. Look for an older copy, or train anew</source>
        <translation>यह मॉडल की केवल शुरुआत है ({words})। सहेजते समय बीच में रुक गया प्रशिक्षण ऐसी फ़ाइल छोड़ जाता है; जो सीखा गया था, वह इसमें नहीं है। कोई पुरानी प्रति ढूँढें, या नए सिरे से सिखाएँ</translation>
    </message>
    <message>
        <source>it needs &apos;{part}&apos; for its layer &apos;{layer}&apos;, which is no part of an image network in Keras; such parts are never run</source>
        <translation>इसकी परत &apos;{layer}&apos; को &apos;{part}&apos; चाहिए, जो Keras में किसी तस्वीर नेटवर्क का हिस्सा नहीं है; ऐसे हिस्से कभी नहीं चलाए जाते</translation>
    </message>
    <message>
        <source>it needs more memory than a photo may take</source>
        <translation>इसके लिए एक फ़ोटो को मिलने वाली मेमोरी से ज़्यादा चाहिए</translation>
    </message>
    <message>
        <source>it takes photos of {width} x {height}</source>
        <translation>यह {width} x {height} की फ़ोटो लेता है</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <translation>इसे पढ़ने में बहुत ज़्यादा समय लगता है</translation>
    </message>
    <message>
        <source>it was changed after {who} had signed it</source>
        <translation>{who} के हस्ताक्षर के बाद इसे बदला गया है</translation>
    </message>
    <message>
        <source>its converted copy answers differently</source>
        <translation>इसकी बदली हुई प्रति अलग जवाब देती है</translation>
    </message>
    <message>
        <source>its file system knows no locks</source>
        <translation>इसकी फ़ाइल प्रणाली में ताला लगाने की सुविधा नहीं है</translation>
    </message>
    <message>
        <source>its labels do not fit ({words})</source>
        <translation>इसके लेबल मेल नहीं खाते ({words})</translation>
    </message>
    <message>
        <source>its labels file &apos;{file}&apos; cannot be read</source>
        <translation>लेबल वाली इसकी फ़ाइल &apos;{file}&apos; पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>its labels hold signs that cannot be shown</source>
        <translation>इसके लेबलों में ऐसे चिह्न हैं, जो दिखाए नहीं जा सकते</translation>
    </message>
    <message>
        <source>its model is broken ({words})</source>
        <translation>इसका मॉडल टूटा हुआ है ({words})</translation>
    </message>
    <message>
        <source>its model is broken ({words}); it was changed after {who} had signed it</source>
        <translation>इसका मॉडल टूटा हुआ है ({words}); {who} के हस्ताक्षर के बाद इसे बदला गया है</translation>
    </message>
    <message>
        <source>its name does not end in {ending}</source>
        <translation>इसके नाम के अंत में {ending} नहीं है</translation>
    </message>
    <message>
        <source>its name ends in none of {endings}</source>
        <translation>इसके नाम के अंत में इनमें से कोई नहीं है: {endings}</translation>
    </message>
    <message>
        <source>its own answers to the test inputs</source>
        <translation>परीक्षा के इनपुट पर उसके अपने जवाब</translation>
    </message>
    <message>
        <source>its signature by {who} is false</source>
        <translation>इस पर {who} के हस्ताक्षर झूठे हैं</translation>
    </message>
    <message>
        <source>its signature is far larger than any</source>
        <translation>इसके हस्ताक्षर ज़रूरत से कहीं ज़्यादा बड़े हैं</translation>
    </message>
    <message>
        <source>its signature is no JSON</source>
        <translation>इसके हस्ताक्षर JSON में नहीं हैं</translation>
    </message>
    <message>
        <source>its signature is of a newer kind than this program knows</source>
        <translation>इसके हस्ताक्षर किसी नए प्रकार के हैं, जिसे यह प्रोग्राम नहीं जानता</translation>
    </message>
    <message>
        <source>its signature makes no sense</source>
        <translation>इसके हस्ताक्षर का कोई अर्थ नहीं निकलता</translation>
    </message>
    <message>
        <source>its version has a name that no version can have</source>
        <translation>इसके संस्करण का नाम ऐसा है, जो किसी संस्करण का नहीं हो सकता</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} सेकंड में कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>no network is described in it (&apos;No model config found&apos;)</source>
        <translation>इसमें किसी नेटवर्क का ब्योरा नहीं है (&apos;No model config found&apos;)</translation>
    </message>
    <message>
        <source>no photo is left to learn from</source>
        <translation>सीखने के लिए कोई फ़ोटो नहीं बची</translation>
    </message>
    <message>
        <source>no process could be started to decode it ({words})</source>
        <translation>इसे पढ़ने के लिए कोई प्रक्रिया शुरू नहीं हो सकी ({words})</translation>
    </message>
    <message>
        <source>no training process could be started: {words}.</source>
        <translation>प्रशिक्षण की कोई प्रोसेस शुरू नहीं हो सकी: {words}।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>numbered labels</source>
        <translation>क्रम संख्या वाले लेबल</translation>
    </message>
    <message>
        <source>one image of {width} x {height} pixels</source>
        <translation>{width} x {height} पिक्सेल की एक तस्वीर</translation>
    </message>
    <message>
        <source>one that makes no sense</source>
        <translation>ऐसी, जिसका कोई अर्थ नहीं निकलता</translation>
    </message>
    <message>
        <source>one that needs too much memory</source>
        <translation>ऐसी, जिसे बहुत ज़्यादा मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>only .fruitdx files can be signed</source>
        <translation>केवल .fruitdx फ़ाइलों पर हस्ताक्षर हो सकते हैं</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>the disk damages it ({words})</source>
        <translation>डिस्क इसे ख़राब कर रही है ({words})</translation>
    </message>
    <message>
        <source>the distances to known photos</source>
        <translation>जानी-पहचानी फ़ोटो से दूरियाँ</translation>
    </message>
    <message>
        <source>the file ends too early; it was not copied or saved completely</source>
        <translation>फ़ाइल बीच में ही ख़त्म हो जाती है; वह पूरी कॉपी या सहेजी नहीं गई</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>फ़ाइल खाली है</translation>
    </message>
    <message>
        <source>the file is larger than {megabytes} MB</source>
        <translation>फ़ाइल {megabytes} MB से बड़ी है</translation>
    </message>
    <message>
        <source>the file may not be read (permission denied)</source>
        <translation>फ़ाइल पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no photos and is no label</source>
        <translation>फ़ोल्डर &apos;{folder}&apos; में कोई फ़ोटो नहीं है, इसलिए वह लेबल नहीं है</translation>
    </message>
    <message>
        <source>the folder may not be read (permission denied)</source>
        <translation>फ़ोल्डर पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>the labels &apos;{first}&apos; and &apos;{second}&apos; are the same but for letter case, a mark or a space</source>
        <translation>लेबल &apos;{first}&apos; और &apos;{second}&apos; में केवल छोटे-बड़े अक्षर, किसी चिह्न या खाली जगह का फ़र्क है</translation>
    </message>
    <message>
        <source>the memory of the training</source>
        <translation>प्रशिक्षण की याद</translation>
    </message>
    <message>
        <source>the model in use</source>
        <translation>चालू मॉडल</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; cannot be a label</source>
        <translation>फ़ोल्डर का नाम &apos;{folder}&apos; लेबल नहीं बन सकता</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; is no readable text</source>
        <translation>फ़ोल्डर का नाम &apos;{folder}&apos; पढ़ने लायक नहीं है</translation>
    </message>
    <message>
        <source>the name of the model in use</source>
        <translation>चालू मॉडल का नाम</translation>
    </message>
    <message>
        <source>the new model does not work ({words})</source>
        <translation>नया मॉडल काम नहीं करता ({words})</translation>
    </message>
    <message>
        <source>the new model is not whole ({words})</source>
        <translation>नया मॉडल पूरा नहीं है ({words})</translation>
    </message>
    <message>
        <source>the picture in it is damaged ({words})</source>
        <translation>इसके भीतर की तस्वीर ख़राब है ({words})</translation>
    </message>
    <message>
        <source>the runtime crashed (signal {number})</source>
        <translation>रनटाइम अचानक बंद हो गया (सिग्नल {number})</translation>
    </message>
    <message>
        <source>the training process ended unexpectedly ({words}).</source>
        <translation>प्रशिक्षण की प्रोसेस अचानक ख़त्म हो गई ({words})।</translation>
    </message>
    <message>
        <source>there are {count} labels, more than the {most} that a model can have</source>
        <translation>{count} लेबल हैं, जबकि किसी मॉडल में ज़्यादा से ज़्यादा {most} हो सकते हैं</translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;</source>
        <translation>&apos;{folder}&apos; नाम का कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>इसमें कोई तस्वीर नहीं है</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ऐसी कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>there is only one label (&apos;{label}&apos;)</source>
        <translation>केवल एक ही लेबल है (&apos;{label}&apos;)</translation>
    </message>
    <message>
        <source>too few photos that can be read of {labels}</source>
        <translation>इनकी पढ़ी जा सकने वाली फ़ोटो बहुत कम हैं: {labels}</translation>
    </message>
    <message>
        <source>{file}: expected {expected}, found {found}</source>
        <translation>{file}: होना चाहिए: {expected}, मिला: {found}</translation>
    </message>
    <message>
        <source>{kind} files are drawings, not photos</source>
        <translation>{kind} फ़ाइलें चित्र होती हैं, फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>{kind}: {file}: expected {expected}, found {found}</source>
        <translation>{kind}: {file}: होना चाहिए: {expected}, मिला: {found}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} बाइट</translation>
    </message>
    <message>
        <source>{number} labels</source>
        <translation>{number} लेबल</translation>
    </message>
    <message>
        <source>{photos} photos are exact copies of others and count once: {files}</source>
        <translation>{photos} फ़ोटो दूसरी फ़ोटो की हूबहू प्रति हैं और एक ही बार गिनी जाती हैं: {files}</translation>
    </message>
    <message>
        <source>{photos} photos cannot be read and are left out: {files}</source>
        <translation>{photos} फ़ोटो पढ़ी नहीं जा सकतीं, इसलिए छोड़ दी गईं: {files}</translation>
    </message>
    <message>
        <source>{photos} photos lie outside of any label&apos;s folder and are left out</source>
        <translation>{photos} फ़ोटो किसी लेबल के फ़ोल्डर में नहीं हैं, इसलिए छोड़ दी गईं</translation>
    </message>
    <message>
        <source>{photos} photos stand under two labels and are left out: {files}</source>
        <translation>{photos} फ़ोटो दो-दो लेबलों में हैं, इसलिए छोड़ दी गईं: {files}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>As on the first day. What you taught can be added again.</source>
        <translation>पहले दिन जैसा। जो आपने सिखाया, वह फिर से जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>जाँचकर चालू किया जा रहा है…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>From a USB stick or a download: .fruitdx, .tflite, .h5 or .keras.</source>
        <translation>USB स्टिक या डाउनलोड से: .fruitdx, .tflite, .h5 या .keras।</translation>
    </message>
    <message>
        <source>From a model that works, it learns again what you taught.</source>
        <translation>एक ठीक मॉडल से शुरू करके, वह आपकी सिखाई बातें फिर से सीखता है।</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>मॉडल आयात करें…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>Looking for what can be used in its place…</source>
        <translation>इसकी जगह क्या चल सकता है, यह देखा जा रहा है…</translation>
    </message>
    <message>
        <source>No model can be put in use, because nothing can be written in “{folder}”: {reason}. Free some space there, or let the folder be written to; then press “Look again”.</source>
        <translation>कोई मॉडल काम में नहीं लाया जा सकता, क्योंकि “{folder}” में कुछ लिखा नहीं जा सकता: {reason}। वहाँ कुछ जगह खाली करें, या फ़ोल्डर में लिखने की अनुमति दें; फिर “फिर से देखें” दबाएँ।</translation>
    </message>
    <message>
        <source>No other model was found. Install the program again; what is yours stays.</source>
        <translation>कोई दूसरा मॉडल नहीं मिला। प्रोग्राम फिर से इंस्टॉल करें; जो आपका है, वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Restore the starter model</source>
        <translation>शुरुआती मॉडल वापस लाएँ</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>अभी दोबारा सिखाएँ</translation>
    </message>
    <message>
        <source>The model needs mending</source>
        <translation>मॉडल को ठीक करना है</translation>
    </message>
    <message>
        <source>The one you used before. It was checked just now and works.</source>
        <translation>जो आप पहले इस्तेमाल करते थे। अभी-अभी जाँचा गया है और ठीक काम करता है।</translation>
    </message>
    <message>
        <source>Use the previous model</source>
        <translation>पिछला मॉडल चालू करें</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>क्या हो रहा है</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>95 % range</source>
        <translation>95% दायरा</translation>
    </message>
    <message>
        <source>A row is the true label, a column the answer; the number in brackets stands for the label.</source>
        <translation>पंक्ति असली लेबल है, स्तंभ जवाब; कोष्ठक में लिखी संख्या लेबल बताती है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Does it know how sure it is?</source>
        <translation>क्या इसका यक़ीन सही होता है?</translation>
    </message>
    <message>
        <source>Each dot is a group of answers. On the line, 80 % sure means right 80 times in 100; mean distance from it: {error}.</source>
        <translation>हर बिंदु जवाबों का एक समूह है। रेखा पर 80% यक़ीन का मतलब है 100 में 80 बार सही; रेखा से औसत दूरी: {error}।</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>फ़ाइलें: {count}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>पहचाने गए</translation>
    </message>
    <message>
        <source>Grower says</source>
        <translation>किसान ने बताया</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>यह कितनी बार सही होता है</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>हर लेबल के आँकड़े</translation>
    </message>
    <message>
        <source>Mean F1 of the labels</source>
        <translation>लेबलों का औसत F1</translation>
    </message>
    <message>
        <source>Mean error of the sureness</source>
        <translation>यक़ीन की औसत चूक</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Model {version}, made {created}</source>
        <translation>मॉडल {version}, {created} को बना</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>तस्वीर नहीं है</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>टिप्पणी:</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the {photos} photos.</source>
        <translation>{photos} फ़ोटो में कोई कमी नहीं मिली।</translation>
    </message>
    <message>
        <source>Now it answers {coverage} of the photos, {accuracy} of them rightly.</source>
        <translation>अभी यह {coverage} फ़ोटो का जवाब देता है, जिनमें से {accuracy} सही होते हैं।</translation>
    </message>
    <message>
        <source>Other fruits</source>
        <translation>दूसरे फल</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>जगह: {place}</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>पौधा</translation>
    </message>
    <message>
        <source>Random photos</source>
        <translation>कोई भी फ़ोटो</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>दायरा</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>सही जवाब</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>नाम बताने पर सही</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>वेब पेज सहेजें…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Share of right answers against share of photos answered; at the threshold {coverage} answered and {accuracy} of them right.</source>
        <translation>जवाब दी गई फ़ोटो के हिस्से के सामने सही जवाबों का हिस्सा; सीमा पर {coverage} का जवाब मिला और उनमें से {accuracy} सही।</translation>
    </message>
    <message>
        <source>Share of right answers against sureness, {bins} groups; mean distance from the line {error}.</source>
        <translation>यक़ीन के सामने सही जवाबों का हिस्सा, {bins} समूह; रेखा से औसत दूरी {error}।</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सार</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>कहाँ ली गई</translation>
    </message>
    <message>
        <source>Tested photos</source>
        <translation>जाँची गई फ़ोटो</translation>
    </message>
    <message>
        <source>The nearer the dots to the line, the better; they are {error} off on average.</source>
        <translation>बिंदु रेखा के जितने पास, उतना अच्छा; औसतन वे {error} दूर हैं।</translation>
    </message>
    <message>
        <source>The newest {number} of {all} answers</source>
        <translation>{all} में से सबसे नए {number} जवाब</translation>
    </message>
    <message>
        <source>The photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>The range holds the true share of found photos in 95 of 100 cases; few photos make it wide.</source>
        <translation>100 में से 95 मामलों में पहचानी गई फ़ोटो का असली हिस्सा इस दायरे में होता है; फ़ोटो कम हों, तो दायरा चौड़ा होता है।</translation>
    </message>
    <message>
        <source>The range is where the true figure probably lies; few photos make it wide.</source>
        <translation>असली आँकड़ा शायद इस दायरे में है; फ़ोटो कम हों, तो दायरा चौड़ा होता है।</translation>
    </message>
    <message>
        <source>These are a computer&apos;s opinions from photos. They can be wrong and replace neither a look at the plant nor an adviser&apos;s or a laboratory&apos;s finding.</source>
        <translation>ये फ़ोटो देखकर दी गई कंप्यूटर की राय हैं। ये ग़लत हो सकती हैं, और न पौधे को ख़ुद देखने की जगह ले सकती हैं, न सलाहकार या प्रयोगशाला की जाँच की।</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>प्रशिक्षण रिपोर्ट</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>What asking for more sureness costs</source>
        <translation>ज़्यादा यक़ीन माँगने की क़ीमत</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>किसे क्या समझ लिया जाता है</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>यह क्या हो सकता है</translation>
    </message>
    <message>
        <source>What spoke for the answer</source>
        <translation>जिसने जवाब का साथ दिया</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>With a random split, {near} of {tested} tested photos ({share}) have a near copy on the training side, and {same} show a fruit that is there too.</source>
        <translation>फ़ोटो को यूँ ही बाँटने पर, जाँची गई {tested} फ़ोटो में से {near} ({share}) की लगभग हूबहू प्रति सिखाने वाली फ़ोटो में है, और {same} में ऐसा फल है, जो वहाँ भी है।</translation>
    </message>
    <message>
        <source>With the threshold in use ({threshold}) it answers {coverage} of the photos, and {accuracy} of those answers are right. The others it leaves open.</source>
        <translation>चालू सीमा ({threshold}) के साथ यह {coverage} फ़ोटो का जवाब देता है, और उनमें से {accuracy} जवाब सही होते हैं। बाक़ी को यह खुला छोड़ता है।</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>और {count}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>जवाब दिए</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>कितनी बार सही</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>कितना यक़ीन</translation>
    </message>
    <message>
        <source>photos answered</source>
        <translation>जवाब दी गई फ़ोटो</translation>
    </message>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>यक़ीन</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last} तक</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} सेकंड</translation>
    </message>
    <message>
        <source>{share} of randomly chosen test photos have a near copy among the photos learned from.</source>
        <translation>यूँ ही चुनी गई परीक्षा फ़ोटो में से {share} की लगभग हूबहू प्रति सीखी गई फ़ोटो में है।</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: it was tested on fruits of which it saw no photo. Among random photos there are copies of what it learned from.</source>
        <translation>“दूसरे फल” वाला आँकड़ा ही सच्चा है: वह उन फलों पर परखा गया, जिनकी कोई फ़ोटो मॉडल ने नहीं देखी थी। “कोई भी फ़ोटो” में सीखी हुई फ़ोटो की प्रतियाँ भी होती हैं।</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: no photo of a tested fruit, and no copy of one, was learned from. “Random photos” is what is often printed; copies and bursts of one fruit fall on both sides of it.</source>
        <translation>“दूसरे फल” वाला आँकड़ा ही सच्चा है: परखे गए फल की कोई फ़ोटो, या उसकी प्रति, सीखने में काम नहीं आई। “कोई भी फ़ोटो” वाला आँकड़ा अक्सर छापा जाता है; उसमें एक ही फल की प्रतियाँ और लगातार ली गई फ़ोटो दोनों तरफ़ आ जाती हैं।</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Always show where it looked</source>
        <translation>हमेशा दिखाएँ कि कहाँ देखा</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Diagnosing</source>
        <translation>रोग पहचानना</translation>
    </message>
    <message>
        <source>Every choice takes effect at once</source>
        <translation>हर चुनाव तुरंत लागू होता है</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>ख़ुद पता करे</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>फ़ोटो में कौन-सा फल</translation>
    </message>
    <message>
        <source>FruitDx Desktop {version}</source>
        <translation>FruitDx Desktop {version}</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation>आइकन: Lucide (ISC लाइसेंस)।</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer.</source>
        <translation>आप एक ही फल की फ़ोटो लेते हों, तो यहाँ बताने से जवाब ज़्यादा पक्के होते हैं।</translation>
    </message>
    <message>
        <source>It helps you look; it does not replace an adviser. It can be wrong, above all on fruits, places and cameras that it has not learned from.</source>
        <translation>यह देखने में आपकी मदद करता है; सलाहकार की जगह नहीं लेता। यह ग़लत हो सकता है, ख़ासकर उन फलों, जगहों और कैमरों में, जिनसे इसने नहीं सीखा।</translation>
    </message>
    <message>
        <source>Keep a history of what I ask</source>
        <translation>मैं जो पूछूँ, उसका इतिहास रखें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>भाषा और रूप</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s graphics unit: {name}.</source>
        <translation>सीखने का काम इस कंप्यूटर के ग्राफ़िक्स कार्ड पर चलता है: {name}।</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s processor.</source>
        <translation>सीखने का काम इस कंप्यूटर के प्रोसेसर पर चलता है।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Models, history, corrected photos and settings are in one folder on this computer:</source>
        <translation>मॉडल, इतिहास, सुधारी गई फ़ोटो और सेटिंग इस कंप्यूटर के एक ही फ़ोल्डर में हैं:</translation>
    </message>
    <message>
        <source>New photos in it, for example from your phone, are diagnosed by themselves.</source>
        <translation>इसमें आने वाली नई फ़ोटो की पहचान अपने-आप होती है, जैसे आपके फ़ोन से आई फ़ोटो की।</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>केवल {fruit}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Read answers aloud by themselves, where this computer has a voice</source>
        <translation>जवाब अपने-आप बोलकर सुनाएँ, अगर इस कंप्यूटर में आवाज़ हो</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>नज़र रखना बंद करें</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>जिस फ़ोल्डर पर नज़र है</translation>
    </message>
    <message>
        <source>The whole window, the guide and the reports follow it.</source>
        <translation>पूरी खिड़की, गाइड और रिपोर्ट इसी भाषा में रहेंगी।</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>फ़ोल्डर पर नज़र रखें</translation>
    </message>
    <message>
        <source>What learning runs on</source>
        <translation>सीखने का काम किस पर चलता है</translation>
    </message>
    <message>
        <source>Which fruit is on the photos</source>
        <translation>फ़ोटो में कौन-सा फल है</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>रोग या हालत</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>फल</translation>
    </message>
    <message>
        <source>Guess {rank}</source>
        <translation>अंदाज़ा {rank}</translation>
    </message>
    <message>
        <source>Guess {rank}, share</source>
        <translation>अंदाज़ा {rank}, हिस्सा</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>फ़ाइल का पथ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>पौधा</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>फ़ाइल का SHA-256</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>यक़ीन</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>समय (UTC)</translation>
    </message>
    <message>
        <source>Time on the clock</source>
        <translation>घड़ी का समय</translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <translation>अनजानापन</translation>
    </message>
</context>
<context>
    <name>Teach</name>
    <message numerus="yes">
        <source>%Ln corrected photos to learn from</source>
        <extracomment>One: 1 corrected photo to learn from</extracomment>
        <translation>
            <numerusform>सीखने के लिए 1 सुधारी गई फ़ोटो</numerusform>
            <numerusform>सीखने के लिए %Ln सुधारी गई फ़ोटो</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kinds</source>
        <extracomment>One: one more kind</extracomment>
        <translation>
            <numerusform>एक और प्रकार</numerusform>
            <numerusform>%Ln और प्रकार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only served as a test; nothing was learned from them.</source>
        <extracomment>One: One of them only served as a test; nothing was learned from it.</extracomment>
        <translation>
            <numerusform>उनमें से एक केवल परख के लिए थी; उससे कुछ नहीं सीखा गया।</numerusform>
            <numerusform>उनमें से %Ln केवल परख के लिए थीं; उनसे कुछ नहीं सीखा गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>1 फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos looked at</source>
        <extracomment>One: 1 photo looked at</extracomment>
        <translation>
            <numerusform>1 फ़ोटो देखी गई</numerusform>
            <numerusform>%Ln फ़ोटो देखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that neither had seen</source>
        <extracomment>One: one photo that neither had seen</extracomment>
        <translation>
            <numerusform>एक फ़ोटो पर, जो दोनों ने नहीं देखी थी</numerusform>
            <numerusform>%Ln फ़ोटो पर, जो दोनों ने नहीं देखी थीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that you taught</source>
        <extracomment>One: one photo that you taught</extracomment>
        <translation>
            <numerusform>आपकी सिखाई हुई एक फ़ोटो</numerusform>
            <numerusform>आपकी सिखाई हुई %Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>A new model, from the photos in {folder} only.</source>
        <translation>एक नया मॉडल, केवल {folder} की फ़ोटो से।</translation>
    </message>
    <message>
        <source>Check these photos</source>
        <translation>ये फ़ोटो जाँचें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Checking… {share}</source>
        <translation>जाँच हो रही है… {share}</translation>
    </message>
    <message>
        <source>Choose a photo folder</source>
        <translation>फ़ोटो फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose a photo folder…</source>
        <translation>फ़ोटो फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Comparing it with the model in use…</source>
        <translation>चालू मॉडल से तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Done. The new model is in use</source>
        <translation>हो गया। नया मॉडल चालू है</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>इसे भुला दें</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>नतीजा क्या रहा</translation>
    </message>
    <message>
        <source>How long still</source>
        <translation>कितना समय बाक़ी</translation>
    </message>
    <message>
        <source>How often it is right, round by round</source>
        <translation>हर दौर में यह कितनी बार सही होता है</translation>
    </message>
    <message>
        <source>It is right as often as the one before</source>
        <translation>यह पिछले मॉडल जितनी ही बार सही होता है</translation>
    </message>
    <message>
        <source>It is right more often than the one before</source>
        <translation>यह पिछले मॉडल से ज़्यादा बार सही होता है</translation>
    </message>
    <message>
        <source>It learns anew from what it remembers and from the photos that you corrected.</source>
        <translation>जो इसे याद है उससे, और आपकी सुधारी हुई फ़ोटो से, यह नए सिरे से सीखता है।</translation>
    </message>
    <message>
        <source>It takes over only if it is at least as good. Until then nothing changes.</source>
        <translation>यह तभी चालू होता है, जब कम से कम उतना ही अच्छा हो। तब तक कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Learning how sure to be…</source>
        <translation>कितना यक़ीन करना है, यह सीखा जा रहा है…</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>सीखा जा रहा है…</translation>
    </message>
    <message>
        <source>Looking at every photo…</source>
        <translation>हर फ़ोटो देखी जा रही है…</translation>
    </message>
    <message>
        <source>Looking through the photos…</source>
        <translation>फ़ोटो में खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Make it learn from what you corrected</source>
        <translation>आपने जो सुधारा, वह इसे सिखाएँ</translation>
    </message>
    <message>
        <source>No corrected photo yet</source>
        <translation>अभी कोई सुधारी हुई फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>फल नहीं</translation>
    </message>
    <message>
        <source>Not needed: it remembers what it learned before. Choose a folder with one folder a kind only to train a new model from your own photos alone.</source>
        <translation>ज़रूरी नहीं: जो पहले सीखा, वह इसे याद है। फ़ोल्डर तभी चुनें, जब केवल अपनी फ़ोटो से नया मॉडल सिखाना हो। उसमें हर प्रकार का एक अलग फ़ोल्डर हो।</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Of {count}, the new model names {right} right; the one before, {before}.</source>
        <translation>{count} में से नया मॉडल {right} को सही बताता है; पिछला मॉडल {before} को।</translation>
    </message>
    <message>
        <source>Packing the new model…</source>
        <translation>नया मॉडल तैयार किया जा रहा है…</translation>
    </message>
    <message>
        <source>Photo folder</source>
        <translation>फ़ोटो फ़ोल्डर</translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation>आपकी अपनी फ़ोटो</translation>
    </message>
    <message>
        <source>Photos you corrected</source>
        <translation>आपकी सुधारी हुई फ़ोटो</translation>
    </message>
    <message>
        <source>Press “This is wrong” under an answer, and the photo is kept here for learning.</source>
        <translation>जवाब के नीचे “यह ग़लत है” दबाएँ। फ़ोटो सीखने के लिए यहाँ रखी जाएगी।</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>प्रशिक्षण कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Putting it in use…</source>
        <translation>चालू किया जा रहा है…</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>अभी दोबारा सिखाएँ</translation>
    </message>
    <message>
        <source>Right on {share} of the photos it learns from; none is kept back for testing</source>
        <translation>जिन फ़ोटो से सीखा जा रहा है, उनमें से {share} पर सही; परीक्षा के लिए कोई अलग नहीं रखी गई</translation>
    </message>
    <message>
        <source>Right on {share} of the photos kept back for testing (solid line); dashed: those it learns from</source>
        <translation>परीक्षा के लिए अलग रखी फ़ोटो में से {share} पर सही (पूरी रेखा); टूटी रेखा: जिनसे यह सीखता है</translation>
    </message>
    <message>
        <source>See and forget…</source>
        <translation>देखें और भुलाएँ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>आपके कहने पर रोक दिया गया</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>सिखाएँ</translation>
    </message>
    <message>
        <source>Testing the new model…</source>
        <translation>नया मॉडल परखा जा रहा है…</translation>
    </message>
    <message>
        <source>The lines appear with the first round.</source>
        <translation>पहले दौर के साथ रेखाएँ दिखने लगेंगी।</translation>
    </message>
    <message>
        <source>The model before it is kept, and one press brings it back.</source>
        <translation>पिछला मॉडल रखा जाता है, और एक बटन दबाने से वापस आ जाता है।</translation>
    </message>
    <message>
        <source>The model before it is kept: “Go back” on the Models page brings it back.</source>
        <translation>पिछला मॉडल रखा गया है: “मॉडल” पन्ने पर “वापस जाएँ” दबाने से वापस आ जाता है।</translation>
    </message>
    <message>
        <source>The model in use has not changed.</source>
        <translation>चालू मॉडल नहीं बदला है।</translation>
    </message>
    <message>
        <source>The model you had stays in use</source>
        <translation>आपका पहले वाला मॉडल ही चालू है</translation>
    </message>
    <message>
        <source>The new model is tested on photos that it has not seen.</source>
        <translation>नया मॉडल उन फ़ोटो पर परखा जाता है, जो उसने नहीं देखीं।</translation>
    </message>
    <message>
        <source>The new one is kept on the Models page. More photos of what it gets wrong would help it.</source>
        <translation>नया मॉडल “मॉडल” पन्ने पर रखा है। जिनमें वह ग़लत होता है, उनकी और फ़ोटो मिलें, तो वह सुधर सकता है।</translation>
    </message>
    <message>
        <source>The new one is right less often than the one in use</source>
        <translation>नया मॉडल चालू मॉडल से कम बार सही होता है</translation>
    </message>
    <message>
        <source>The training could not be finished</source>
        <translation>प्रशिक्षण पूरा नहीं हो सका</translation>
    </message>
    <message>
        <source>The training stopped by itself</source>
        <translation>प्रशिक्षण अपने-आप रुक गया</translation>
    </message>
    <message>
        <source>There was no model to compare it with.</source>
        <translation>तुलना के लिए कोई मॉडल नहीं था।</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Use the new one anyway</source>
        <translation>फिर भी नया चालू करें</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>संस्करण: {version}</translation>
    </message>
    <message>
        <source>What happens when you press “Retrain now”</source>
        <translation>“अभी दोबारा सिखाएँ” दबाने पर क्या होता है</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>क्या हो रहा है</translation>
    </message>
    <message>
        <source>What is forgotten is not learned. A model that has learned it already keeps it.</source>
        <translation>जो भुला दिया जाए, वह सीखा नहीं जाता। जो मॉडल उसे पहले ही सीख चुका है, उसे वह याद रहता है।</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>यह किससे सीखता है</translation>
    </message>
    <message>
        <source>What was found in your photos</source>
        <translation>आपकी फ़ोटो में क्या मिला</translation>
    </message>
    <message>
        <source>What you corrected</source>
        <translation>आपने क्या सुधारा</translation>
    </message>
    <message>
        <source>What you taught is kept for the next time.</source>
        <translation>आपने जो सिखाया, वह अगली बार के लिए रखा है।</translation>
    </message>
    <message>
        <source>Without the folder</source>
        <translation>फ़ोल्डर के बिना</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>काम हो रहा है…</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>आपने बताया</translation>
    </message>
    <message>
        <source>right, in %</source>
        <translation>सही, % में</translation>
    </message>
    <message>
        <source>round</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>{what} {done} of {count}</source>
        <translation>{what} {count} में से {done}</translation>
    </message>
    <message>
        <source>{words}: {new} against {old}, on {count}.</source>
        <translation>{words}: {new}, पहले {old}, {count}।</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>New photos in “{folder}” are diagnosed by themselves.</source>
        <translation>“{folder}” में आने वाली नई फ़ोटो की पहचान अपने-आप होती है।</translation>
    </message>
    <message>
        <source>“{folder}” is away at the moment. When it is back, its new photos are diagnosed.</source>
        <translation>“{folder}” इस समय नहीं मिल रहा। वापस आने पर इसकी नई फ़ोटो की पहचान होगी।</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>रोग पहचानें</translation>
    </message>
    <message>
        <source>Drop to diagnose</source>
        <translation>पहचान के लिए यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>ख़राबी</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>मॉडल का आयात</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>सिखाना जारी रखें</translation>
    </message>
    <message>
        <source>Mended. A checked model is in use again.</source>
        <translation>ठीक हो गया। जाँचा हुआ मॉडल फिर से चालू है।</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>ठीक करें…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>कैसे, देखें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>रोककर बंद करें</translation>
    </message>
    <message>
        <source>Stop the training and close?</source>
        <translation>प्रशिक्षण रोककर बंद करें?</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>सिखाएँ</translation>
    </message>
    <message>
        <source>Thank you. The next retraining learns from it: {what}.</source>
        <translation>धन्यवाद। अगली बार सिखाने पर मॉडल इससे सीखेगा: {what}।</translation>
    </message>
    <message>
        <source>The history was damaged. It was put aside, not deleted, and a new one was begun: {path}</source>
        <translation>इतिहास ख़राब हो गया था। उसे मिटाया नहीं, अलग रखा गया है, और नया शुरू किया गया है: {path}</translation>
    </message>
    <message>
        <source>The model in use does not change, and what you taught is kept for the next training.</source>
        <translation>चालू मॉडल नहीं बदलता, और आपने जो सिखाया, वह अगले प्रशिक्षण के लिए रखा रहता है।</translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation>प्रशिक्षण ख़त्म हो गया।</translation>
    </message>
    <message>
        <source>There is no photo in that folder.</source>
        <translation>उस फ़ोल्डर में कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Waiting: another FruitDx is changing the models at this moment.</source>
        <translation>रुका है: इस समय कोई दूसरा FruitDx मॉडलों को बदल रहा है।</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पहले जैसा करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पहले जैसा करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर वाले फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण के साथ दिखाएँ</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइलों का प्रकार:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल की जगहें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर ढूँढें</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>दिखाएँ: </translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
क्या आप उसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
जाँचें कि फ़ोल्डर का नाम सही है।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
जाँचें कि फ़ाइल का नाम सही है।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख़</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
</context>
</TS>
