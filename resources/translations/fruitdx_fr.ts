<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Before you treat anything, ask your adviser or plant clinic.</source>
        <translation>Avant tout traitement, demandez à votre conseiller ou à une clinique des plantes.</translation>
    </message>
    <message>
        <source>If it is a fruit I should know, take it closer and in daylight. If it is a new one, teach it to me with “This is wrong”.</source>
        <translation>Si c’est un fruit que je devrais connaître, photographiez-le de plus près et à la lumière du jour. S’il est nouveau, apprenez-le-moi avec « C’est faux ».</translation>
    </message>
    <message>
        <source>If it is a new fruit, teach it to me with “This is wrong”.</source>
        <translation>Si c’est un nouveau fruit, apprenez-le-moi avec « C’est faux ».</translation>
    </message>
    <message>
        <source>Look at a few more fruits of the same tree. Show them to your adviser or plant clinic before you treat anything.</source>
        <translation>Regardez encore quelques fruits du même arbre. Montrez-les à votre conseiller ou à une clinique des plantes avant tout traitement.</translation>
    </message>
    <message>
        <source>Nothing to do. Look again if it changes.</source>
        <translation>Rien à faire. Regardez de nouveau si cela change.</translation>
    </message>
    <message>
        <source>Take another photo: closer, in daylight, one fruit, the spot in the middle.</source>
        <translation>Prenez une autre photo : de plus près, à la lumière du jour, un seul fruit, la tache au milieu.</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>Il n’y a pas encore de guide pour cela.</translation>
    </message>
    <message>
        <source>We found no source to rely on. Ask your adviser or plant clinic.</source>
        <translation>Nous n’avons trouvé aucune source fiable. Demandez à votre conseiller ou à une clinique des plantes.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>I can&apos;t tell from this photo</source>
        <translation>Je ne peux pas le dire d’après cette photo</translation>
    </message>
    <message>
        <source>It looks unlike everything I have learned</source>
        <translation>Cela ne ressemble à rien de ce que j’ai appris</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>Fruit inconnu</translation>
    </message>
    <message>
        <source>Not sure enough to name it ({share} for my best guess)</source>
        <translation>Pas assez sûr pour le nommer ({share} pour ma meilleure idée)</translation>
    </message>
    <message>
        <source>Not very sure</source>
        <translation>Pas très sûr</translation>
    </message>
    <message>
        <source>Perhaps {what}</source>
        <translation>Peut-être : {what}</translation>
    </message>
    <message>
        <source>Probably {what}</source>
        <translation>Probable : {what}</translation>
    </message>
    <message>
        <source>So I name no disease: among those of {hint} it would be a guess</source>
        <translation>Je ne nomme donc aucune maladie : parmi celles du fruit indiqué ({hint}), ce serait deviner</translation>
    </message>
    <message>
        <source>This is not a fruit I know</source>
        <translation>Ce n’est pas un fruit que je connais</translation>
    </message>
    <message>
        <source>This is {fruit}, but I can&apos;t tell what it has</source>
        <translation>Je reconnais le fruit ({fruit}), mais je ne peux pas dire ce qu’il a</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Cette photo est illisible</translation>
    </message>
    <message>
        <source>This {fruit} is perhaps healthy</source>
        <translation>Ce fruit est peut-être sain ({fruit})</translation>
    </message>
    <message>
        <source>This {fruit} looks healthy</source>
        <translation>Ce fruit a l’air sain ({fruit})</translation>
    </message>
    <message>
        <source>Very likely {what}</source>
        <translation>Très probable : {what}</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Très sûr</translation>
    </message>
    <message>
        <source>You said {hint}, but this looks like {fruit}</source>
        <translation>Vous avez dit « {hint} », mais on dirait {fruit}</translation>
    </message>
    <message>
        <source>{fruit}?</source>
        <translation>{fruit} ?</translation>
    </message>
    <message>
        <source>{words} ({share})</source>
        <translation>{words} ({share})</translation>
    </message>
    <message>
        <source>{words}: right in about {right} of 100 such answers</source>
        <translation>{words} : environ {right} réponses de ce genre sur 100 sont justes</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One fruit, close, in daylight. Hold still.</source>
        <translation>Un seul fruit, de près, à la lumière du jour. Ne bougez pas.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system&apos;s privacy settings do not allow it. Close that program or allow it, then try again.</source>
        <translation>La caméra ne donne pas d’image. Un autre programme l’utilise peut-être, ou les réglages de confidentialité du système ne l’autorisent pas. Fermez ce programme ou autorisez la caméra, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera is not there any more. Plug it in again, then try again.</source>
        <translation>La caméra n’est plus là. Rebranchez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La caméra démarre…</translation>
    </message>
    <message>
        <source>This computer does not let FruitDx use the camera. Allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>Cet ordinateur ne laisse pas FruitDx utiliser la caméra. Autorisez-la dans les réglages de confidentialité du système, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Quelle caméra</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Alternaria rot</source>
        <translation>pourriture à Alternaria</translation>
    </message>
    <message>
        <source>Cercospora spot</source>
        <translation>cercosporiose</translation>
    </message>
    <message>
        <source>anthracnose</source>
        <translation>anthracnose</translation>
    </message>
    <message>
        <source>bacterial blight</source>
        <translation>bactériose</translation>
    </message>
    <message>
        <source>black mould rot (Aspergillus)</source>
        <translation>pourriture noire (Aspergillus)</translation>
    </message>
    <message>
        <source>blotch</source>
        <translation>taches (blotch)</translation>
    </message>
    <message>
        <source>fruit fly damage</source>
        <translation>dégâts de mouche des fruits</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>rot</source>
        <translation>pourriture</translation>
    </message>
    <message>
        <source>scab</source>
        <translation>tavelure</translation>
    </message>
    <message>
        <source>stem-end rot (Lasiodiplodia)</source>
        <translation>pourriture du pédoncule (Lasiodiplodia)</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>A new kind is learned once there are {least} photos of it.</source>
        <translation>Une nouvelle sorte est apprise dès qu’il y en a {least} photos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the right answer…</source>
        <translation>Choisissez la bonne réponse…</translation>
    </message>
    <message>
        <source>Fruit, for example lemon</source>
        <translation>Fruit, par exemple citron</translation>
    </message>
    <message>
        <source>Its disease; empty if healthy</source>
        <translation>Sa maladie ; vide s’il est sain</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>Pas un fruit</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>L’un de ceux-ci</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Retenir cela</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>The photo is kept on this computer, and the next retraining learns from it.</source>
        <translation>La photo est gardée sur cet ordinateur, et le prochain apprentissage en tient compte.</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>La bonne réponse</translation>
    </message>
    <message>
        <source>What is it really?</source>
        <translation>Qu’est-ce que c’est, en vrai ?</translation>
    </message>
    <message>
        <source>not a fruit</source>
        <translation>pas un fruit</translation>
    </message>
</context>
<context>
    <name>Diagnose</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>A fruit under a lens</source>
        <translation>Un fruit sous une loupe</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Any fruit</source>
        <translation>Tout fruit</translation>
    </message>
    <message>
        <source>Ask again for any fruit</source>
        <translation>Tout fruit : réexaminer</translation>
    </message>
    <message numerus="yes">
        <source>Ask again for any fruit (%Ln)</source>
        <extracomment>One: Ask again for any fruit</extracomment>
        <translation>
            <numerusform>Tout fruit : réexaminer %Ln</numerusform>
            <numerusform>Tout fruit : réexaminer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Bright within the line: spoke for the answer. Dark: hardly counted.</source>
        <translation>Clair, dans le contour : a compté pour la réponse. Sombre : n’a presque pas compté.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choisir des photos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Disease or damage</source>
        <translation>Maladie ou dégâts</translation>
    </message>
    <message>
        <source>Drop photos of fruit here</source>
        <translation>Déposez ici des photos de fruits</translation>
    </message>
    <message>
        <source>Export these answers…</source>
        <translation>Exporter ces réponses…</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Fichier : {path}</translation>
    </message>
    <message>
        <source>File: {path}
Model: {model}
Unlikeness: {novelty} (above 1 is unknown)
Time: {time} ms</source>
        <translation>Fichier : {path}
Modèle : {model}
Écart : {novelty} (au-dessus de 1, c’est inconnu)
Durée : {time} ms</translation>
    </message>
    <message>
        <source>Folders and pictures from a browser work too; {keys} pastes a screenshot.</source>
        <translation>Les dossiers et les images d’un navigateur conviennent aussi ; {keys} colle une capture d’écran.</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>Fruit sur les photos</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation>Combien sont faites</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>À quel point c’est sûr</translation>
    </message>
    <message>
        <source>How to keep it healthy</source>
        <translation>Comment le garder sain</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer. For the next photos.</source>
        <translation>Si vous ne photographiez qu’une sorte de fruit, dites-le : les réponses seront plus sûres. Vaut pour les prochaines photos.</translation>
    </message>
    <message>
        <source>It is too far from every photo that I learned from.</source>
        <translation>Elle est trop différente de toutes les photos dont j’ai appris.</translation>
    </message>
    <message>
        <source>It shows another fruit than the one that you chose for these photos.</source>
        <translation>Elle montre un autre fruit que celui que vous avez choisi pour ces photos.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Genre de réponse</translation>
    </message>
    <message>
        <source>Looking at this photo…</source>
        <translation>Je regarde cette photo…</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message>
        <source>Makes single photos of it again</source>
        <translation>En refait des photos séparées</translation>
    </message>
    <message>
        <source>No known fruit</source>
        <translation>Pas de fruit connu</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>One fruit a photo, close and in daylight.</source>
        <translation>Un seul fruit par photo, de près et à la lumière du jour.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>One plant</source>
        <translation>Une plante</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>Seulement : {fruit}</translation>
    </message>
    <message>
        <source>Photo tips</source>
        <translation>Conseils photo</translation>
    </message>
    <message>
        <source>Photos ({endings})</source>
        <translation>Photos ({endings})</translation>
    </message>
    <message>
        <source>Photos and answers</source>
        <translation>Photos et réponses</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>Les photos et leurs réponses</translation>
    </message>
    <message>
        <source>Photos asked about</source>
        <translation>Photos à examiner</translation>
    </message>
    <message>
        <source>Press “Where I looked” below the photo to see what spoke for this answer.</source>
        <translation>Appuyez sur « Où j’ai regardé » sous la photo pour voir ce qui a compté pour cette réponse.</translation>
    </message>
    <message>
        <source>Puts these photos together into one answer</source>
        <translation>Réunit ces photos en une seule réponse</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Select the photos of one plant: hold Ctrl or Shift and click each</source>
        <translation>Sélectionnez les photos d’une même plante : maintenez Ctrl ou Maj et cliquez sur chacune</translation>
    </message>
    <message>
        <source>Several answers fit it about as well.</source>
        <translation>Plusieurs réponses conviennent à peu près aussi bien.</translation>
    </message>
    <message>
        <source>Shows which part of the photo spoke for the answer (Ctrl+E)</source>
        <translation>Montre quelle partie de la photo a compté pour la réponse (Ctrl+E)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>The bright, outlined part of the photo spoke most for this answer.</source>
        <translation>La partie claire et entourée de la photo a le plus compté pour cette réponse.</translation>
    </message>
    <message>
        <source>The chosen photo</source>
        <translation>La photo choisie</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>Le dossier surveillé</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>C’est faux</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Utiliser la caméra</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waits until the model is mended</source>
        <translation>Attend que le modèle soit réparé</translation>
    </message>
    <message>
        <source>Ways to bring photos in</source>
        <translation>Façons d’ajouter des photos</translation>
    </message>
    <message>
        <source>What is it, and what to do now</source>
        <translation>Ce que c’est, et que faire maintenant</translation>
    </message>
    <message>
        <source>What is wrong with the photo</source>
        <translation>Ce qui ne va pas sur la photo</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>Ce que cela peut être</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ce que vous avez dit</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>Où j’ai regardé</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>Quelles réponses afficher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why I think so</source>
        <translation>Pourquoi je le pense</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>Vous avez dit : {what}</translation>
    </message>
    <message>
        <source>Your photos stay on this computer.</source>
        <translation>Vos photos restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{number} of one plant</source>
        <translation>Ces {number} sont une plante</translation>
    </message>
    <message>
        <source>“Right in … of 100” was counted on photos that it had not learned from; on yours it may differ.</source>
        <translation>« … réponses de ce genre sur 100 sont justes » a été compté sur des photos dont il n’avait pas appris ; sur les vôtres, cela peut être différent.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <extracomment>One: about an hour left</extracomment>
        <translation>
            <numerusform>encore %Ln heure environ</numerusform>
            <numerusform>encore %Ln heures environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <extracomment>One: about a minute left</extracomment>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Another FruitDx is changing the models at this moment.</source>
        <translation>Un autre FruitDx est en train de modifier les modèles.</translation>
    </message>
    <message>
        <source>Another FruitDx is learning at this moment.</source>
        <translation>Un autre FruitDx est en train d’apprendre.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a .fruitdx file.</source>
        <translation>Demandez un fichier .fruitdx à la personne qui l’a fait.</translation>
    </message>
    <message>
        <source>Ask your adviser or plant clinic.</source>
        <translation>Demandez à votre conseiller ou à une clinique des plantes.</translation>
    </message>
    <message>
        <source>Choose a photo folder with all kinds to train anew, or restore the starter first.</source>
        <translation>Choisissez un dossier de photos avec toutes les sortes pour créer un modèle neuf, ou rétablissez d’abord le modèle d’origine.</translation>
    </message>
    <message>
        <source>Choose a photo: JPEG, PNG, HEIC, WebP, TIFF or BMP.</source>
        <translation>Choisissez une photo : JPEG, PNG, HEIC, WebP, TIFF ou BMP.</translation>
    </message>
    <message>
        <source>Choose another name, or another kind of file.</source>
        <translation>Choisissez un autre nom, ou un autre type de fichier.</translation>
    </message>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>Choisissez-en une autre dans la page Modèles.</translation>
    </message>
    <message>
        <source>Choose the file with its labels as well.</source>
        <translation>Choisissez aussi le fichier de ses étiquettes.</translation>
    </message>
    <message>
        <source>Close other programs, then ask again.</source>
        <translation>Fermez d’autres programmes, puis demandez de nouveau.</translation>
    </message>
    <message>
        <source>Copy it from the phone or camera once more, or take the photo again.</source>
        <translation>Copiez-la encore une fois depuis le téléphone ou l’appareil, ou reprenez la photo.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask whoever owns it to let you read it.</source>
        <translation>Copiez-la dans un dossier à vous, ou demandez à son propriétaire le droit de la lire.</translation>
    </message>
    <message>
        <source>Diagnosing goes on without it. Close other windows of FruitDx, then open it again.</source>
        <translation>Le diagnostic continue sans lui. Fermez les autres fenêtres de FruitDx, puis rouvrez celle-ci.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing that was there has changed.</source>
        <translation>Libérez de la place ou choisissez un autre dossier ; rien de ce qui existait n’a changé.</translation>
    </message>
    <message>
        <source>Install that version again to see it; nothing in it was changed or is added.</source>
        <translation>Réinstallez cette version pour le voir ; rien n’y a été changé et rien n’y est ajouté.</translation>
    </message>
    <message>
        <source>Install the program again, with all its parts.</source>
        <translation>Réinstallez le programme, avec tous ses éléments.</translation>
    </message>
    <message>
        <source>Install the program again; your photos, models and settings stay.</source>
        <translation>Réinstallez le programme ; vos photos, vos modèles et vos réglages restent.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. Choose it where it is now.</source>
        <translation>Elle a été déplacée, renommée ou supprimée, ou son disque n’est pas branché. Choisissez-la là où elle est maintenant.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Open it in another program, save it as a smaller JPEG and use that.</source>
        <translation>Ouvrez-la dans un autre programme, enregistrez-la en JPEG plus petit et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>Open the Models page again to see what there is.</source>
        <translation>Rouvrez la page Modèles pour voir ce qu’il y a.</translation>
    </message>
    <message>
        <source>Press “Mend…” to see the ways out.</source>
        <translation>Appuyez sur « Réparer… » pour voir les solutions.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or remove it and sign anew: {path}</source>
        <translation>Remettez-la depuis une sauvegarde, ou supprimez-la et signez de nouveau : {path}</translation>
    </message>
    <message>
        <source>Restore the starter model instead.</source>
        <translation>Rétablissez plutôt le modèle d’origine.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it and use that.</source>
        <translation>Enregistrez-en une copie plus petite et utilisez-la.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Il s’est passé quelque chose d’inattendu.</translation>
    </message>
    <message>
        <source>The file cannot be opened as a photo: {reason}</source>
        <translation>Le fichier ne s’ouvre pas comme une photo : {reason}</translation>
    </message>
    <message>
        <source>The guide cannot be read ({file}).</source>
        <translation>Le guide est illisible ({file}).</translation>
    </message>
    <message>
        <source>The history cannot be used: {reason}.</source>
        <translation>L’historique ne peut pas servir : {reason}.</translation>
    </message>
    <message>
        <source>The history was written by a newer FruitDx.</source>
        <translation>L’historique vient d’un FruitDx plus récent.</translation>
    </message>
    <message>
        <source>The model cannot be used. {detail}</source>
        <translation>Le modèle ne peut pas servir. {detail}</translation>
    </message>
    <message>
        <source>The model in use came without its training memory, so nothing can be added to it.</source>
        <translation>Le modèle utilisé est arrivé sans sa mémoire d’apprentissage : on ne peut rien y ajouter.</translation>
    </message>
    <message>
        <source>The model in use has not changed. The log tells more: {log}</source>
        <translation>Le modèle utilisé n’a pas changé. Le journal en dit plus : {log}</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels; at most {limit} are read</source>
        <translation>L’image a {megapixels} mégapixels ; {limit} au plus peuvent être lus</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone.</source>
        <translation>Le modèle d’origine fourni avec le programme est abîmé ou a disparu.</translation>
    </message>
    <message>
        <source>The training stopped: {reason}</source>
        <translation>L’apprentissage s’est arrêté : {reason}</translation>
    </message>
    <message>
        <source>The version {version} is not there any more.</source>
        <translation>La version {version} n’existe plus.</translation>
    </message>
    <message>
        <source>There is another model of the name {version} already.</source>
        <translation>Il y a déjà un autre modèle du nom de {version}.</translation>
    </message>
    <message>
        <source>There is no earlier version that can be used.</source>
        <translation>Il n’y a pas de version antérieure utilisable.</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>Il n’y a pas encore de guide pour cela.</translation>
    </message>
    <message>
        <source>These photos cannot be trained on: {reason}</source>
        <translation>Impossible d’apprendre de ces photos : {reason}</translation>
    </message>
    <message>
        <source>This model was made without a training report.</source>
        <translation>Ce modèle a été fait sans rapport d’apprentissage.</translation>
    </message>
    <message>
        <source>This needs a part that is not installed: {part}</source>
        <translation>Il faut pour cela un élément qui n’est pas installé : {part}</translation>
    </message>
    <message>
        <source>Train a new model; its report is made with it.</source>
        <translation>Créez un nouveau modèle ; son rapport est fait en même temps.</translation>
    </message>
    <message>
        <source>Use it only if you trust who made it.</source>
        <translation>Utilisez-le seulement si vous faites confiance à la personne qui l’a fait.</translation>
    </message>
    <message>
        <source>Wait until it is done, then start again: each learns on top of what the one before has learned.</source>
        <translation>Attendez qu’il ait fini, puis recommencez : chaque apprentissage part de ce que le précédent a appris.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>What every model sees with cannot be read: {reason}</source>
        <translation>Ce qui permet à tout modèle de voir est illisible : {reason}</translation>
    </message>
    <message>
        <source>Your signing key cannot be used: {reason}</source>
        <translation>Votre clé de signature ne peut pas servir : {reason}</translation>
    </message>
    <message>
        <source>{name} is not in quarantine any more.</source>
        <translation>{name} n’est plus parmi les modèles mis de côté.</translation>
    </message>
    <message>
        <source>“{path}” comes from outside. A model is a program.</source>
        <translation>« {path} » vient de l’extérieur. Un modèle est un programme.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>Impossible d’écrire « {path} » : {reason}</translation>
    </message>
    <message>
        <source>“{path}” does not say what its {classes} answers are called.</source>
        <translation>« {path} » ne dit pas comment s’appellent ses {classes} réponses.</translation>
    </message>
    <message>
        <source>“{path}” was not imported: {reason}</source>
        <translation>« {path} » n’a pas été importé : {reason}</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}</source>
        <translation>« {path} » n’a pas été écrit : {reason}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln answers, those that are listed</source>
        <extracomment>One: 1 answer, the one that is listed</extracomment>
        <translation>
            <numerusform>%Ln réponse, celle de la liste</numerusform>
            <numerusform>%Ln réponses, celles de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Diagnoses of fruit photos</source>
        <translation>Diagnostics de photos de fruits</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Include the place where each photo was taken (GPS)</source>
        <translation>Inclure le lieu où chaque photo a été prise (GPS)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>PDF report, to print or to send</source>
        <translation>Rapport PDF, à imprimer ou à envoyer</translation>
    </message>
    <message>
        <source>Place or grower</source>
        <translation>Lieu ou producteur</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tableau pour tableur (CSV)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Web page report</source>
        <translation>Rapport en page web</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Écrit dans {path}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Expected: {value}</source>
        <translation>Attendu : {value}</translation>
    </message>
    <message>
        <source>Fault: {value}</source>
        <translation>Problème : {value}</translation>
    </message>
    <message>
        <source>File last changed: {value}</source>
        <translation>Dernière modification du fichier : {value}</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>Fichier : {value}</translation>
    </message>
    <message>
        <source>Found: {value}</source>
        <translation>Trouvé : {value}</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: your photos and what you taught are kept apart from the model, and its files are set aside, not deleted.</source>
        <translation>Rien de ce qui est à vous n’est perdu : vos photos et ce que vous avez appris au programme sont gardés à part du modèle, et ses fichiers sont mis de côté, pas supprimés.</translation>
    </message>
    <message>
        <source>Noticed: {value}</source>
        <translation>Remarqué : {value}</translation>
    </message>
    <message>
        <source>The model and its list of names do not belong together.</source>
        <translation>Le modèle et sa liste de noms ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The model cannot be opened.</source>
        <translation>Le modèle ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>The model is damaged: a file is not as it was written.</source>
        <translation>Le modèle est abîmé : un fichier n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The model is gone: a file that belongs to it is not there.</source>
        <translation>Le modèle a disparu : il manque un de ses fichiers.</translation>
    </message>
    <message>
        <source>The model is not complete: a file was cut short.</source>
        <translation>Le modèle n’est pas complet : un fichier est tronqué.</translation>
    </message>
    <message>
        <source>The model is of another kind than this program uses.</source>
        <translation>Le modèle est d’un autre genre que celui de ce programme.</translation>
    </message>
    <message>
        <source>The model opens, but answers its test questions wrongly.</source>
        <translation>Le modèle s’ouvre, mais répond mal à ses questions d’essai.</translation>
    </message>
    <message>
        <source>answers wrongly</source>
        <translation>répond mal</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne s’ouvre pas</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>wrong kind</source>
        <translation>mauvais genre</translation>
    </message>
    <message>
        <source>wrong names</source>
        <translation>mauvais noms</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln photos are exact copies of others and count once.</source>
        <extracomment>One: 1 photo is an exact copy of another and counts once.</extracomment>
        <translation>
            <numerusform>%Ln photo est la copie exacte d’une autre et compte une seule fois.</numerusform>
            <numerusform>%Ln photos sont des copies exactes d’autres et comptent une seule fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are nearly the same as one with another label.</source>
        <extracomment>One: 1 photo is nearly the same as one with another label.</extracomment>
        <translation>
            <numerusform>%Ln photo est presque la même qu’une photo d’une autre étiquette.</numerusform>
            <numerusform>%Ln photos sont presque les mêmes qu’une photo d’une autre étiquette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read and are left out.</source>
        <extracomment>One: 1 photo cannot be read and is left out.</extracomment>
        <translation>
            <numerusform>%Ln photo est illisible et laissée de côté.</numerusform>
            <numerusform>%Ln photos sont illisibles et laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have probably the wrong label.</source>
        <extracomment>One: 1 photo has probably the wrong label.</extracomment>
        <translation>
            <numerusform>%Ln photo a probablement une mauvaise étiquette.</numerusform>
            <numerusform>%Ln photos ont probablement une mauvaise étiquette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stand under two labels: one of the two is wrong.</source>
        <extracomment>One: 1 photo stands under two labels: one of them is wrong.</extracomment>
        <translation>
            <numerusform>%Ln photo se trouve sous deux étiquettes : l’une des deux est fausse.</numerusform>
            <numerusform>%Ln photos se trouvent sous deux étiquettes : l’une des deux est fausse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are from one source ({value}), and no others are. The model may learn that source instead of the fruit. Take photos of it in the other places too.</source>
        <translation>Presque toutes les photos de « {label} » viennent d’une même source ({value}), et aucune autre n’en vient. Le modèle risque d’apprendre cette source au lieu du fruit. Prenez-en aussi des photos aux autres endroits.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one camera ({value}), and no others are. The model may learn the camera. Take photos of it with the others too.</source>
        <translation>Presque toutes les photos de « {label} » viennent d’un même appareil ({value}), et aucune autre n’en vient. Le modèle risque d’apprendre l’appareil. Prenez-en aussi des photos avec les autres.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one day ({value}), and no others are. The model may learn the light of that day. Take photos of it on other days.</source>
        <translation>Presque toutes les photos de « {label} » sont d’un même jour ({value}), et aucune autre ne l’est. Le modèle risque d’apprendre la lumière de ce jour. Prenez-en des photos d’autres jours.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” have one size ({value}), and no others have. They may come from another source, and the model may learn that source instead of the fruit.</source>
        <translation>Presque toutes les photos de « {label} » ont une même taille ({value}), et aucune autre ne l’a. Elles viennent peut-être d’une autre source, et le modèle risque d’apprendre cette source au lieu du fruit.</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the photos.</source>
        <translation>Rien d’anormal n’a été trouvé dans les photos.</translation>
    </message>
    <message>
        <source>The edge alone gives “{label}” away: it finds {found} of its photos. The model may learn the background instead of the fruit. Take photos of it on the same backgrounds as the others.</source>
        <translation>Le bord de l’image trahit à lui seul « {label} » : il suffit à trouver {found} de ses photos. Le modèle risque d’apprendre le fond au lieu du fruit. Prenez-en des photos sur les mêmes fonds que les autres.</translation>
    </message>
    <message numerus="yes">
        <source>The groups file does not name %Ln photos. Its files must be relative to the photo folder.</source>
        <extracomment>One: The groups file does not name 1 photo. Its files must be relative to the photo folder.</extracomment>
        <translation>
            <numerusform>Le fichier des groupes ne nomme pas %Ln photo. Ses fichiers doivent être indiqués par rapport au dossier des photos.</numerusform>
            <numerusform>Le fichier des groupes ne nomme pas %Ln photos. Ses fichiers doivent être indiqués par rapport au dossier des photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of “{label}” show only {groups} different fruits or moments. Figures for it say little; photograph more fruits.</source>
        <translation>Nombre de fruits ou de moments différents sur les photos de « {label} » : {groups} seulement. Les chiffres à son sujet disent peu ; photographiez plus de fruits.</translation>
    </message>
    <message>
        <source>What was found in the photos</source>
        <translation>Ce qui a été trouvé dans les photos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos. It can be learned, but its figures say little; {wanted} would be better.</source>
        <translation>Photos de « {label} » : {photos} seulement. Cela peut s’apprendre, mais ses chiffres disent peu ; {wanted} seraient mieux.</translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos; at least {least} are needed.</source>
        <translation>Photos de « {label} » : {photos} seulement ; il en faut au moins {least}.</translation>
    </message>
</context>
<context>
    <name>Fruit</name>
    <message>
        <source>a guava</source>
        <translation>une goyave</translation>
    </message>
    <message>
        <source>a mango</source>
        <translation>une mangue</translation>
    </message>
    <message>
        <source>a pomegranate</source>
        <translation>une grenade</translation>
    </message>
    <message>
        <source>an apple</source>
        <translation>une pomme</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>pomme</translation>
    </message>
    <message>
        <source>guava</source>
        <translation>goyave</translation>
    </message>
    <message>
        <source>mango</source>
        <translation>mangue</translation>
    </message>
    <message>
        <source>pomegranate</source>
        <translation>grenade</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A better photo</source>
        <translation>Une meilleure photo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation>Copier les sources</translation>
    </message>
    <message>
        <source>General advice, drawn from the sources below. It names no products: your adviser knows what is allowed and what works where you live.</source>
        <translation>Conseils généraux, tirés des sources ci-dessous. Aucun produit n’est nommé : votre conseiller sait ce qui est permis et ce qui marche chez vous.</translation>
    </message>
    <message>
        <source>Grow and handle</source>
        <translation>Cultiver et manipuler</translation>
    </message>
    <message>
        <source>How it spreads</source>
        <translation>Comment cela s’étend</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>Comment faire une bonne photo</translation>
    </message>
    <message>
        <source>Keep clean</source>
        <translation>Garder propre</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open in the browser: {title}</source>
        <translation>Ouvrir dans le navigateur : {title}</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What looks like it</source>
        <translation>Ce qui lui ressemble</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>À faire d’abord</translation>
    </message>
    <message>
        <source>When to ask an adviser</source>
        <translation>Quand demander à un conseiller</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <extracomment>One: 1 answer</extracomment>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Supprimer tout l’historique ?</translation>
    </message>
    <message>
        <source>Delete this answer?</source>
        <translation>Supprimer cette réponse ?</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Réponses précédentes</translation>
    </message>
    <message>
        <source>Earlier answers, the newest first</source>
        <translation>Réponses précédentes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Toute réponse</translation>
    </message>
    <message>
        <source>Every answer, kept on this computer only</source>
        <translation>Toutes les réponses, gardées uniquement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Every answer, picture and note goes, for good, and so do photos that were pasted or taken here and damaged histories that were put aside. Photo files of your own and what you taught stay.</source>
        <translation>Toutes les réponses, images et notes partent pour de bon, ainsi que les photos collées ou prises ici et les historiques abîmés mis de côté. Vos propres fichiers de photos et ce que vous avez appris au programme restent.</translation>
    </message>
    <message>
        <source>Every fruit</source>
        <translation>Tous les fruits</translation>
    </message>
    <message>
        <source>Every photo that you ask about is listed here.</source>
        <translation>Chaque photo que vous faites examiner apparaît ici.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How many answers</source>
        <translation>Combien de réponses</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>À quel point c’est sûr</translation>
    </message>
    <message>
        <source>Its picture and your note go with it, for good, and so does a photo that was pasted or taken here. Photo files of your own stay where they are.</source>
        <translation>Son image et votre note partent avec elle, pour de bon, ainsi qu’une photo collée ou prise ici. Vos propres fichiers de photos restent où ils sont.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modèle : {model}</translation>
    </message>
    <message>
        <source>No picture of this photo was kept</source>
        <translation>Aucune image de cette photo n’a été gardée</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>Fruit inconnu</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place, for example “Upper orchard, row 4”</source>
        <translation>Lieu, par exemple « Verger du haut, rang 4 »</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search answers, notes, places, files</source>
        <translation>Chercher réponses, notes, lieux, fichiers</translation>
    </message>
    <message>
        <source>Search for less, or choose every fruit and any time.</source>
        <translation>Cherchez moins de mots, ou choisissez tous les fruits et n’importe quand.</translation>
    </message>
    <message>
        <source>Show every answer</source>
        <translation>Afficher toutes les réponses</translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation>La réponse choisie</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <translation>La photo n’est plus là : {path}</translation>
    </message>
    <message>
        <source>There is nothing to export: these answers were not kept. See Settings.</source>
        <translation>Il n’y a rien à exporter : ces réponses n’ont pas été gardées. Voyez les Réglages.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tree or plant</source>
        <translation>Arbre ou plante</translation>
    </message>
    <message>
        <source>Tree or plant, if you number them</source>
        <translation>Arbre ou plante, si vous les numérotez</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ce que vous avez dit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When and with which model</source>
        <translation>Quand et avec quel modèle</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>Où j’ai regardé</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>Vous avez dit : {what}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%Ln links to the internet were left out: FruitDx never uses it.</source>
        <extracomment>One: One link to the internet was left out: FruitDx never uses it.</extracomment>
        <translation>
            <numerusform>%Ln lien vers internet a été laissé de côté : FruitDx n’utilise jamais internet.</numerusform>
            <numerusform>%Ln liens vers internet ont été laissés de côté : FruitDx n’utilise jamais internet.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a link to the internet, which FruitDx never uses. Save the picture here, then drop its file.</source>
        <translation>C’est un lien vers internet, que FruitDx n’utilise jamais. Enregistrez l’image sur cet ordinateur, puis déposez son fichier.</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a photo, its file or a screenshot first.</source>
        <translation>Il n’y a pas de photo à coller. Copiez d’abord une photo, son fichier ou une capture d’écran.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>healthy {fruit}</source>
        <translation>fruit sain ({fruit})</translation>
    </message>
    <message>
        <source>{condition} on {fruit}</source>
        <translation>{condition} sur {fruit}</translation>
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
        <translation>Maladie ou dégâts</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%Ln old models were removed.</source>
        <extracomment>One: One old model was removed.</extracomment>
        <translation>
            <numerusform>%Ln ancien modèle a été supprimé.</numerusform>
            <numerusform>%Ln anciens modèles ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: you know another key under this name. Ask the sender for the digits.</source>
        <translation>Attention : vous connaissez une autre clé sous ce nom. Demandez les chiffres à l’expéditeur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check the model</source>
        <translation>Vérifier le modèle</translation>
    </message>
    <message>
        <source>Checked and taken back. It is in the list again.</source>
        <translation>Vérifié et repris. Il est de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>Checked: the model in use is whole and answers as it should.</source>
        <translation>Vérifié : le modèle utilisé est intact et répond comme il faut.</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>Vérification et mise en service…</translation>
    </message>
    <message>
        <source>Checking it…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Checking the model in use…</source>
        <translation>Vérification du modèle utilisé…</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Converting and checking the file; this can take some minutes…</source>
        <translation>Conversion et vérification du fichier ; cela peut prendre quelques minutes…</translation>
    </message>
    <message>
        <source>Do you trust who made this model?</source>
        <translation>Faites-vous confiance à l’auteur de ce modèle ?</translation>
    </message>
    <message>
        <source>Every model is kept, so that you can always go back</source>
        <translation>Chaque modèle est gardé : vous pouvez toujours revenir en arrière</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>For another FruitDx (.fruitdx)</source>
        <translation>Pour un autre FruitDx (.fruitdx)</translation>
    </message>
    <message>
        <source>For other programs (.tflite)</source>
        <translation>Pour d’autres programmes (.tflite)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>How it wants its photos is not written in the file and was assumed; it may answer nonsense.</source>
        <translation>Le fichier ne dit pas comment il veut ses photos ; cela a été supposé. Il peut répondre n’importe quoi.</translation>
    </message>
    <message>
        <source>How often it is right is not known.</source>
        <translation>On ne sait pas combien de fois il a raison.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Imported and checked. Press “Use” beside it to put it in use.</source>
        <translation>Importé et vérifié. Appuyez sur « Utiliser » à côté pour vous en servir.</translation>
    </message>
    <message>
        <source>Imported, checked, and in use now.</source>
        <translation>Importé, vérifié et maintenant utilisé.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>It cannot be taught further; only a new model can be trained.</source>
        <translation>On ne peut plus rien lui apprendre ; seul un nouveau modèle peut être créé.</translation>
    </message>
    <message>
        <source>It cannot show where on the fruit it sees something.</source>
        <translation>Il ne peut pas montrer à quel endroit du fruit il voit quelque chose.</translation>
    </message>
    <message>
        <source>It cannot tell a stranger: it names one of its labels for any photo at all.</source>
        <translation>Il ne reconnaît pas ce qui lui est étranger : il donne une de ses étiquettes à n’importe quelle photo.</translation>
    </message>
    <message>
        <source>It comes from outside. A model is a program: use it only if you trust its maker.</source>
        <translation>Il vient de l’extérieur. Un modèle est un programme : utilisez-le seulement si vous faites confiance à son auteur.</translation>
    </message>
    <message>
        <source>It tells apart: {labels}</source>
        <translation>Il distingue : {labels}</translation>
    </message>
    <message>
        <source>Its files are whole, as they lie there now.</source>
        <translation>Ses fichiers sont intacts, dans leur état actuel.</translation>
    </message>
    <message>
        <source>Its maker&apos;s figure: {share} right on photos it had not seen.</source>
        <translation>Le chiffre de son auteur : {share} de réponses justes sur des photos qu’il n’avait pas vues.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Labels (*.json *.txt)</source>
        <translation>Étiquettes (*.json *.txt)</translation>
    </message>
    <message>
        <source>Looking for what is not needed any more…</source>
        <translation>Recherche de ce qui ne sert plus…</translation>
    </message>
    <message>
        <source>Made {when} · {version}</source>
        <translation>Fait le {when} · {version}</translation>
    </message>
    <message>
        <source>Model of unknown origin</source>
        <translation>Modèle de provenance inconnue</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</source>
        <translation>Modèles (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nobody measured how sure it may be; its percentages may be too high.</source>
        <translation>Personne n’a mesuré à quel point il peut être sûr ; ses pourcentages peuvent être trop hauts.</translation>
    </message>
    <message>
        <source>Nobody signed it; who made it is not known.</source>
        <translation>Personne ne l’a signé ; on ne sait pas qui l’a fait.</translation>
    </message>
    <message>
        <source>Now the file with its labels…</source>
        <translation>Maintenant, le fichier de ses étiquettes…</translation>
    </message>
    <message>
        <source>One file that MediaPipe, Android and other TFLite programs run. It cannot be taught further there.</source>
        <translation>Un seul fichier, que lisent MediaPipe, Android et d’autres programmes TFLite. Là-bas, on ne peut plus rien lui apprendre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln old models?</source>
        <extracomment>One: Remove one old model?</extracomment>
        <translation>
            <numerusform>Supprimer %Ln ancien modèle ?</numerusform>
            <numerusform>Supprimer %Ln anciens modèles ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing old models…</source>
        <translation>Suppression des anciens modèles…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Restore the starter</source>
        <translation>Rétablir l’original</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Set aside because something was wrong with it. Nothing here is used.</source>
        <translation>Mis de côté parce que quelque chose n’allait pas. Rien de cela n’est utilisé.</translation>
    </message>
    <message>
        <source>Set aside {when}</source>
        <translation>Mis de côté le {when}</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Le signer</translation>
    </message>
    <message>
        <source>Signed by {name}, key {digits}.</source>
        <translation>Signé par {name}, clé {digits}.</translation>
    </message>
    <message>
        <source>Signed. Tell the receiver the digits of your key by telephone: {digits}</source>
        <translation>Signé. Dites au destinataire les chiffres de votre clé par téléphone : {digits}</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Modèle d’origine</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Taught with your corrections</source>
        <translation>Appris de vos corrections</translation>
    </message>
    <message>
        <source>The earlier model is in use again.</source>
        <translation>Le modèle précédent est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>The file with the labels of this model</source>
        <translation>Le fichier des étiquettes de ce modèle</translation>
    </message>
    <message>
        <source>The receiver sees that it comes from your key and was not changed on the way. Your key stays on this computer.</source>
        <translation>Le destinataire voit que le fichier vient de votre clé et n’a pas été changé en route. Votre clé reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The starter model is in use now.</source>
        <translation>Le modèle d’origine est maintenant utilisé.</translation>
    </message>
    <message>
        <source>The whole model with its training memory. Whoever has it can teach it further.</source>
        <translation>Le modèle entier avec sa mémoire d’apprentissage. La personne qui le reçoit peut continuer à lui apprendre.</translation>
    </message>
    <message>
        <source>There is nothing to tidy up: every model may be needed.</source>
        <translation>Il n’y a rien à nettoyer : chaque modèle peut encore servir.</translation>
    </message>
    <message>
        <source>This model is in use now.</source>
        <translation>Ce modèle est maintenant utilisé.</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>Trained from a photo folder</source>
        <translation>Appris d’un dossier de photos</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Écrit dans {path}</translation>
    </message>
    <message>
        <source>Yes, import it</source>
        <translation>Oui, l’importer</translation>
    </message>
    <message>
        <source>You have not met this key. Ask the sender for its digits by telephone.</source>
        <translation>Vous ne connaissez pas encore cette clé. Demandez ses chiffres à l’expéditeur par téléphone.</translation>
    </message>
    <message>
        <source>You trusted this key before, on {when}.</source>
        <translation>Vous avez déjà fait confiance à cette clé, le {when}.</translation>
    </message>
    <message>
        <source>Your name, as the receiver reads it</source>
        <translation>Votre nom, tel que le destinataire le lira</translation>
    </message>
    <message>
        <source>a FruitDx model</source>
        <translation>un modèle FruitDx</translation>
    </message>
    <message>
        <source>a Keras model, converted</source>
        <translation>un modèle Keras, converti</translation>
    </message>
    <message>
        <source>a bare TFLite model</source>
        <translation>un modèle TFLite nu</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>{file}: {kind}, made {when}.</source>
        <translation>{file} : {kind}, fait le {when}.</translation>
    </message>
    <message>
        <source>{megabytes} MB are freed. The model in use, the one before it, the starter, the newest of the old ones and everything newer than the model in use stay.</source>
        <translation>{megabytes} Mo seront libérés. Restent : le modèle utilisé, celui d’avant, le modèle d’origine, le plus récent des anciens et tout ce qui est plus récent que le modèle utilisé.</translation>
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
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>This photo is blurred.</source>
        <translation>Cette photo est floue.</translation>
    </message>
    <message>
        <source>This photo is too bright; the fruit is partly white.</source>
        <translation>Cette photo est trop claire ; le fruit est blanc par endroits.</translation>
    </message>
    <message>
        <source>This photo is too dark.</source>
        <translation>Cette photo est trop sombre.</translation>
    </message>
    <message>
        <source>This photo is very small; I see too little of the fruit.</source>
        <translation>Cette photo est très petite ; je vois trop peu du fruit.</translation>
    </message>
</context>
<context>
    <name>Plant</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos that count say the same: {what}.</source>
        <translation>Toutes les photos qui comptent disent la même chose : {what}.</translation>
    </message>
    <message>
        <source>All photos were weighed together; that is right more often than one photo alone.</source>
        <translation>Toutes les photos ont été évaluées ensemble ; c’est plus souvent juste qu’avec une seule photo.</translation>
    </message>
    <message>
        <source>Different fruits</source>
        <translation>Fruits différents</translation>
    </message>
    <message>
        <source>Each photo was looked at by itself:</source>
        <translation>Chaque photo a été examinée séparément :</translation>
    </message>
    <message numerus="yes">
        <source>Not healthy: %Ln photos look sick</source>
        <extracomment>One: Not healthy: one photo looks sick</extracomment>
        <translation>
            <numerusform>Pas saine : sur %Ln photo, le fruit a l’air malade</numerusform>
            <numerusform>Pas saine : sur %Ln photos, le fruit a l’air malade</numerusform>
        </translation>
    </message>
    <message>
        <source>One plant bears one fruit. Take the group apart and group each plant by itself.</source>
        <translation>Une plante porte une seule sorte de fruit. Séparez le groupe, puis regroupez les photos de chaque plante à part.</translation>
    </message>
    <message>
        <source>Partly sick</source>
        <translation>En partie malade</translation>
    </message>
    <message>
        <source>Plant {number}</source>
        <translation>Plante {number}</translation>
    </message>
    <message>
        <source>The others look healthy. A few sick fruits are how a disease begins.</source>
        <translation>Les autres ont l’air sains. Une maladie commence par quelques fruits malades.</translation>
    </message>
    <message>
        <source>The photo shown is wrong</source>
        <translation>Faux pour cette photo</translation>
    </message>
    <message>
        <source>The photos of this plant</source>
        <translation>Les photos de cette plante</translation>
    </message>
    <message>
        <source>These photos show different fruits: {fruits}</source>
        <translation>Ces photos montrent des fruits différents : {fruits}</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>{photos} did not count: no fruit that I know.</source>
        <translation>Sans compter {photos} : pas un fruit que je connais.</translation>
    </message>
    <message>
        <source>{photos} did not count: not readable.</source>
        <translation>Sans compter {photos} : lecture impossible.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>&apos;{file}&apos; in it is far too large</source>
        <translation>« {file} », qu’il contient, est bien trop gros</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read any more ({words})</source>
        <translation>« {folder} » n’est plus lisible ({words})</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no folders with photos</source>
        <translation>« {folder} » ne contient aucun dossier de photos</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is a file, not a folder</source>
        <translation>« {folder} » est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is empty</source>
        <translation>« {folder} » est vide</translation>
    </message>
    <message>
        <source>&apos;{place}&apos; cannot be read ({words})</source>
        <translation>« {place} » est illisible ({words})</translation>
    </message>
    <message>
        <source>A model tells things apart: add a folder of another label, for instance of healthy fruit.</source>
        <translation>Un modèle distingue des choses : ajoutez un dossier d’une autre étiquette, par exemple de fruits sains.</translation>
    </message>
    <message>
        <source>A model without its training memory cannot be compared.</source>
        <translation>Un modèle sans sa mémoire d’apprentissage ne peut pas être comparé.</translation>
    </message>
    <message>
        <source>All of them were left out; the notes before tell why.</source>
        <translation>Toutes ont été laissées de côté ; les remarques précédentes disent pourquoi.</translation>
    </message>
    <message>
        <source>All photos are of one group, so none can be watched: the quick model stands.</source>
        <translation>Toutes les photos sont d’un même groupe, aucune ne peut donc servir de contrôle : le modèle rapide reste.</translation>
    </message>
    <message>
        <source>Check its name and the drive.</source>
        <translation>Vérifiez son nom et le lecteur.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and may be read.</source>
        <translation>Vérifiez que le lecteur est branché et peut être lu.</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start again; nothing is lost.</source>
        <translation>Vérifiez que le lecteur est branché, puis recommencez ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Each folder is a label: check that the right folder was chosen, or leave some out.</source>
        <translation>Chaque dossier est une étiquette : vérifiez que le bon dossier a été choisi, ou laissez-en de côté.</translation>
    </message>
    <message>
        <source>Each label needs at least {least}; add photos, or remove the folder.</source>
        <translation>Il en faut au moins {least} par étiquette ; ajoutez des photos, ou retirez le dossier.</translation>
    </message>
    <message>
        <source>For a trial &apos;{source}&apos; was left out of the learning: of its {photos} photos {after} right by views, {before} by the photos alone.</source>
        <translation>À l’essai, « {source} » a été laissé hors de l’apprentissage : sur ses {photos} photos, {after} justes avec des vues variées, {before} avec les photos seules.</translation>
    </message>
    <message>
        <source>Give the folder a name in letters; it becomes the label.</source>
        <translation>Donnez au dossier un nom en lettres ; il devient l’étiquette.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée ou de sortie</translation>
    </message>
    <message>
        <source>It knows other labels than the one before, so the two cannot be compared.</source>
        <translation>Il connaît d’autres sortes que le précédent ; on ne peut donc pas les comparer.</translation>
    </message>
    <message>
        <source>It no longer knows {lost} of the {before} labels before, so the two cannot be compared. The one before is kept among the versions.</source>
        <translation>Il ne connaît plus {lost} des {before} étiquettes d’avant, les deux ne peuvent donc pas être comparés. Le précédent est gardé parmi les versions.</translation>
    </message>
    <message>
        <source>Learning from mirror images made it no better, so that was dropped. {figures}</source>
        <translation>Apprendre d’images en miroir ne l’a pas amélioré ; cela a été abandonné. {figures}</translation>
    </message>
    <message>
        <source>Learning from views made it no better, so that was dropped. {figures}</source>
        <translation>Apprendre de vues variées ne l’a pas amélioré ; cela a été abandonné. {figures}</translation>
    </message>
    <message>
        <source>Name both folders &apos;{label}&apos;, or one of them quite differently.</source>
        <translation>Nommez les deux dossiers « {label} », ou donnez à l’un d’eux un nom bien différent.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Il n’y a plus de place sur l’appareil</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. A new kind needs at least {least} photos.</source>
        <translation>Pas encore appris : {labels}. Une nouvelle sorte a besoin d’au moins {least} photos.</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. These photos show fruit that is kept as a test for good; add photos of other fruit.</source>
        <translation>Pas encore appris : {labels}. Ces photos montrent des fruits gardés pour de bon comme test ; ajoutez des photos d’autres fruits.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before.</source>
        <translation>Photos qu’aucun des deux n’a vues : {photos}. Justes maintenant : {now} ; avant : {before}.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It got {lost} wrong that were right, and {won} right that were wrong.</source>
        <translation>Photos qu’aucun des deux n’a vues : {photos}. Justes maintenant : {now} ; avant : {before}. Devenues fausses : {lost} ; devenues justes : {won}.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It recognises &apos;{label}&apos; worse than before.</source>
        <translation>Photos qu’aucun des deux n’a vues : {photos}. Justes maintenant : {now} ; avant : {before}. « {label} » est moins bien reconnu qu’avant.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Put the photos into one folder for each label, for instance &apos;Healthy_Apple&apos; and &apos;Scab_Apple&apos;.</source>
        <translation>Mettez les photos dans un dossier par étiquette, par exemple « Healthy_Apple » et « Scab_Apple ».</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>TensorFlow, which reads Keras files,</source>
        <translation>TensorFlow, qui lit les fichiers Keras</translation>
    </message>
    <message>
        <source>The starter has another backbone than the published one: the quick model stands.</source>
        <translation>Le modèle d’origine repose sur une autre base que celle publiée : le modèle rapide reste.</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone: {words}</source>
        <translation>Le modèle d’origine fourni avec le programme est abîmé ou a disparu : {words}</translation>
    </message>
    <message>
        <source>The tuned tail got no more of the watched photos right, so it was dropped.</source>
        <translation>L’ajustement final n’a pas reconnu davantage des photos observées ; il a été abandonné.</translation>
    </message>
    <message>
        <source>The tuned tail was dropped: {words}.</source>
        <translation>L’ajustement final a été abandonné : {words}.</translation>
    </message>
    <message>
        <source>The tuned tail was not worth its time, so it was dropped. {figures}</source>
        <translation>L’ajustement final ne valait pas le temps qu’il prend ; il a été abandonné. {figures}</translation>
    </message>
    <message>
        <source>There are too few photos that neither model has learned from.</source>
        <translation>Il y a trop peu de photos dont aucun des deux modèles n’a appris.</translation>
    </message>
    <message>
        <source>There is no whole model in use to compare with.</source>
        <translation>Il n’y a pas de modèle intact en service auquel le comparer.</translation>
    </message>
    <message>
        <source>This photo cannot be read: {words}.</source>
        <translation>Cette photo est illisible : {words}.</translation>
    </message>
    <message>
        <source>This picture has {megapixels} megapixels; at most {limit} are read.</source>
        <translation>Cette image a {megapixels} mégapixels ; {limit} au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>a Keras network</source>
        <translation>un réseau Keras</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>a file of labels</source>
        <translation>un fichier d’étiquettes</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>un dossier de modèles</translation>
    </message>
    <message>
        <source>a graph the runtime can open</source>
        <translation>un graphe que le moteur peut ouvrir</translation>
    </message>
    <message>
        <source>a model in use</source>
        <translation>un modèle utilisé</translation>
    </message>
    <message>
        <source>a model that can be opened</source>
        <translation>un modèle qui s’ouvre</translation>
    </message>
    <message>
        <source>a process to try the model in</source>
        <translation>un processus pour essayer le modèle</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>un fichier lisible</translation>
    </message>
    <message>
        <source>a thorough training needs {needed} GB, and {free} GB are free</source>
        <translation>un apprentissage approfondi demande {needed} Go, et {free} Go sont libres</translation>
    </message>
    <message>
        <source>a valid manifest</source>
        <translation>un manifeste valable</translation>
    </message>
    <message>
        <source>a whole .fruitdx file</source>
        <translation>un fichier .fruitdx entier</translation>
    </message>
    <message>
        <source>all photos of &apos;{folder}&apos; lie in folders below it, whose names are no labels; if they should be, choose that folder</source>
        <translation>toutes les photos de « {folder} » sont dans des dossiers à l’intérieur, dont les noms ne sont pas des étiquettes ; s’ils doivent l’être, choisissez ce dossier</translation>
    </message>
    <message>
        <source>an answer of the probe</source>
        <translation>une réponse à l’essai</translation>
    </message>
    <message>
        <source>another FruitDx is opening it at this moment</source>
        <translation>un autre FruitDx est en train de l’ouvrir</translation>
    </message>
    <message>
        <source>another FruitDx is writing to it</source>
        <translation>un autre FruitDx est en train d’y écrire</translation>
    </message>
    <message>
        <source>at least {number} bytes</source>
        <translation>au moins {number} octets</translation>
    </message>
    <message>
        <source>it cannot be opened ({words})</source>
        <translation>il ne s’ouvre pas ({words})</translation>
    </message>
    <message>
        <source>it cannot be opened: {words}</source>
        <translation>il ne s’ouvre pas : {words}</translation>
    </message>
    <message>
        <source>it could not be brought to this version ({words})</source>
        <translation>il n’a pas pu être adapté à cette version ({words})</translation>
    </message>
    <message>
        <source>it could not be read then</source>
        <translation>il n’a pas pu être lu à ce moment-là</translation>
    </message>
    <message>
        <source>it does not answer as a model should ({words})</source>
        <translation>il ne répond pas comme un modèle devrait ({words})</translation>
    </message>
    <message>
        <source>it does not take photos</source>
        <translation>il ne prend pas de photos</translation>
    </message>
    <message>
        <source>it has {inputs} inputs and {outputs} outputs; a model for photos has one of each</source>
        <translation>il a {inputs} entrées et {outputs} sorties ; un modèle pour photos en a une de chaque</translation>
    </message>
    <message>
        <source>it has {number} bytes instead of {wanted}</source>
        <translation>il a {number} octets au lieu de {wanted}</translation>
    </message>
    <message>
        <source>it holds &apos;{file}&apos;, which no bundle has</source>
        <translation>il contient « {file} », qui n’a pas sa place dans un fichier .fruitdx</translation>
    </message>
    <message>
        <source>it holds a Lambda layer (&apos;{layer}&apos;), which is program code of its maker; such files are never run</source>
        <translation>il contient une couche Lambda (« {layer} »), c’est-à-dire du code de son auteur ; de tels fichiers ne sont jamais exécutés</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>il contient deux fois le même fichier</translation>
    </message>
    <message>
        <source>it holds more files than any bundle</source>
        <translation>il contient plus de fichiers qu’un fichier .fruitdx</translation>
    </message>
    <message>
        <source>it holds weights alone and not the network they belong to; save it with model.save instead of save_weights</source>
        <translation>il ne contient que des poids, sans le réseau auquel ils appartiennent ; enregistrez-le avec model.save et non save_weights</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>c&apos;est un appareil ou un tube du système, pas un fichier</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file</source>
        <translation>c’est un dossier ou un appareil, pas un fichier</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>it is cut short or empty ({words})</source>
        <translation>il est tronqué ou vide ({words})</translation>
    </message>
    <message>
        <source>it is damaged so badly that it crashed what decoded it ({words})</source>
        <translation>elle est si abîmée qu’elle a fait planter ce qui la lisait ({words})</translation>
    </message>
    <message>
        <source>it is far larger than any bundle</source>
        <translation>il est bien plus gros qu’un fichier .fruitdx</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>il dépasse {megabytes} Mo</translation>
    </message>
    <message>
        <source>it is no UTF-8 text; save it as &apos;CSV UTF-8&apos;</source>
        <translation>ce n’est pas du texte UTF-8 ; enregistrez-le en « CSV UTF-8 »</translation>
    </message>
    <message>
        <source>it is no model that names what a photo shows ({words})</source>
        <translation>ce n’est pas un modèle qui nomme ce que montre une photo ({words})</translation>
    </message>
    <message>
        <source>it is no whole .fruitdx file ({words})</source>
        <translation>ce n’est pas un fichier .fruitdx entier ({words})</translation>
    </message>
    <message>
        <source>it is no whole .keras file</source>
        <translation>ce n’est pas un fichier .keras entier</translation>
    </message>
    <message>
        <source>it is no whole HDF5 file; its saving or copying was cut short</source>
        <translation>ce n’est pas un fichier HDF5 entier ; son enregistrement ou sa copie a été interrompu</translation>
    </message>
    <message>
        <source>it is not a picture of a known kind</source>
        <translation>ce n’est pas une image d’un type connu</translation>
    </message>
    <message>
        <source>it is only the beginning of a model ({words}). A training that died while it saved leaves such a file; what was learned is not in it. Look for an older copy, or train anew</source>
        <translation>ce n’est que le début d’un modèle ({words}). Un apprentissage qui s’interrompt pendant l’enregistrement laisse un tel fichier ; ce qui a été appris n’y est pas. Cherchez une copie plus ancienne, ou créez un modèle neuf</translation>
    </message>
    <message>
        <source>it needs &apos;{part}&apos; for its layer &apos;{layer}&apos;, which is no part of an image network in Keras; such parts are never run</source>
        <translation>il a besoin de « {part} » pour sa couche « {layer} », qui n’est pas un élément d’un réseau d’images Keras ; de tels éléments ne sont jamais exécutés</translation>
    </message>
    <message>
        <source>it needs more memory than a photo may take</source>
        <translation>il faut plus de mémoire qu’une photo ne peut en prendre</translation>
    </message>
    <message>
        <source>it takes photos of {width} x {height}</source>
        <translation>il prend des photos de {width} x {height}</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <translation>la lire prend trop de temps</translation>
    </message>
    <message>
        <source>it was changed after {who} had signed it</source>
        <translation>il a été changé après avoir été signé par {who}</translation>
    </message>
    <message>
        <source>its converted copy answers differently</source>
        <translation>sa copie convertie répond autrement</translation>
    </message>
    <message>
        <source>its file system knows no locks</source>
        <translation>son système de fichiers ne connaît pas les verrous</translation>
    </message>
    <message>
        <source>its labels do not fit ({words})</source>
        <translation>ses étiquettes ne conviennent pas ({words})</translation>
    </message>
    <message>
        <source>its labels file &apos;{file}&apos; cannot be read</source>
        <translation>son fichier d’étiquettes « {file} » est illisible</translation>
    </message>
    <message>
        <source>its labels hold signs that cannot be shown</source>
        <translation>ses étiquettes contiennent des signes qui ne peuvent pas s’afficher</translation>
    </message>
    <message>
        <source>its model is broken ({words})</source>
        <translation>son modèle est cassé ({words})</translation>
    </message>
    <message>
        <source>its model is broken ({words}); it was changed after {who} had signed it</source>
        <translation>son modèle est cassé ({words}) ; il a été changé après avoir été signé par {who}</translation>
    </message>
    <message>
        <source>its name does not end in {ending}</source>
        <translation>son nom ne se termine pas par {ending}</translation>
    </message>
    <message>
        <source>its name ends in none of {endings}</source>
        <translation>son nom ne se termine par aucune de ces extensions : {endings}</translation>
    </message>
    <message>
        <source>its own answers to the test inputs</source>
        <translation>ses propres réponses aux entrées d’essai</translation>
    </message>
    <message>
        <source>its signature by {who} is false</source>
        <translation>sa signature, au nom de {who}, est fausse</translation>
    </message>
    <message>
        <source>its signature is far larger than any</source>
        <translation>sa signature est bien plus grosse que permis</translation>
    </message>
    <message>
        <source>its signature is no JSON</source>
        <translation>sa signature n’est pas du JSON</translation>
    </message>
    <message>
        <source>its signature is of a newer kind than this program knows</source>
        <translation>sa signature est d’un type plus récent que ceux de ce programme</translation>
    </message>
    <message>
        <source>its signature makes no sense</source>
        <translation>sa signature n’a pas de sens</translation>
    </message>
    <message>
        <source>its version has a name that no version can have</source>
        <translation>sa version porte un nom impossible pour une version</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>no network is described in it (&apos;No model config found&apos;)</source>
        <translation>il ne décrit aucun réseau (« No model config found »)</translation>
    </message>
    <message>
        <source>no photo is left to learn from</source>
        <translation>il ne reste aucune photo dont apprendre</translation>
    </message>
    <message>
        <source>no process could be started to decode it ({words})</source>
        <translation>aucun processus n&apos;a pu démarrer pour la lire ({words})</translation>
    </message>
    <message>
        <source>no training process could be started: {words}.</source>
        <translation>l’apprentissage n’a pas pu démarrer : {words}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>numbered labels</source>
        <translation>des étiquettes numérotées</translation>
    </message>
    <message>
        <source>one image of {width} x {height} pixels</source>
        <translation>une image de {width} x {height} pixels</translation>
    </message>
    <message>
        <source>one that makes no sense</source>
        <translation>une réponse qui n’a pas de sens</translation>
    </message>
    <message>
        <source>one that needs too much memory</source>
        <translation>un fichier qui demande trop de mémoire</translation>
    </message>
    <message>
        <source>only .fruitdx files can be signed</source>
        <translation>seuls les fichiers .fruitdx peuvent être signés</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>the disk damages it ({words})</source>
        <translation>le disque l’abîme ({words})</translation>
    </message>
    <message>
        <source>the distances to known photos</source>
        <translation>les distances aux photos connues</translation>
    </message>
    <message>
        <source>the file ends too early; it was not copied or saved completely</source>
        <translation>le fichier s’arrête trop tôt ; il n’a pas été copié ou enregistré en entier</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is larger than {megabytes} MB</source>
        <translation>le fichier dépasse {megabytes} Mo</translation>
    </message>
    <message>
        <source>the file may not be read (permission denied)</source>
        <translation>le fichier ne peut pas être lu (accès refusé)</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no photos and is no label</source>
        <translation>le dossier « {folder} » ne contient pas de photos et n’est pas une étiquette</translation>
    </message>
    <message>
        <source>the folder may not be read (permission denied)</source>
        <translation>le dossier ne peut pas être lu (accès refusé)</translation>
    </message>
    <message>
        <source>the labels &apos;{first}&apos; and &apos;{second}&apos; are the same but for letter case, a mark or a space</source>
        <translation>les étiquettes « {first} » et « {second} » ne diffèrent que par une majuscule, un signe ou une espace</translation>
    </message>
    <message>
        <source>the memory of the training</source>
        <translation>la mémoire de l’apprentissage</translation>
    </message>
    <message>
        <source>the model in use</source>
        <translation>le modèle utilisé</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; cannot be a label</source>
        <translation>le nom du dossier « {folder} » ne peut pas être une étiquette</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; is no readable text</source>
        <translation>le nom du dossier « {folder} » n’est pas un texte lisible</translation>
    </message>
    <message>
        <source>the name of the model in use</source>
        <translation>le nom du modèle utilisé</translation>
    </message>
    <message>
        <source>the new model does not work ({words})</source>
        <translation>le nouveau modèle ne marche pas ({words})</translation>
    </message>
    <message>
        <source>the new model is not whole ({words})</source>
        <translation>le nouveau modèle n’est pas entier ({words})</translation>
    </message>
    <message>
        <source>the picture in it is damaged ({words})</source>
        <translation>l’image qu’il contient est abîmée ({words})</translation>
    </message>
    <message>
        <source>the runtime crashed (signal {number})</source>
        <translation>le moteur s’est arrêté net (signal {number})</translation>
    </message>
    <message>
        <source>the training process ended unexpectedly ({words}).</source>
        <translation>l’apprentissage s’est terminé sans prévenir ({words}).</translation>
    </message>
    <message>
        <source>there are {count} labels, more than the {most} that a model can have</source>
        <translation>il y a {count} étiquettes, plus que les {most} qu’un modèle peut avoir</translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;</source>
        <translation>le dossier « {folder} » n’existe pas</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>il ne contient aucune image</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is only one label (&apos;{label}&apos;)</source>
        <translation>il n’y a qu’une étiquette (« {label} »)</translation>
    </message>
    <message>
        <source>too few photos that can be read of {labels}</source>
        <translation>trop peu de photos lisibles pour {labels}</translation>
    </message>
    <message>
        <source>{file}: expected {expected}, found {found}</source>
        <translation>{file} : attendu : {expected} ; trouvé : {found}</translation>
    </message>
    <message>
        <source>{kind} files are drawings, not photos</source>
        <translation>les fichiers {kind} sont des dessins, pas des photos</translation>
    </message>
    <message>
        <source>{kind}: {file}: expected {expected}, found {found}</source>
        <translation>{kind} : {file} : attendu : {expected} ; trouvé : {found}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} octets</translation>
    </message>
    <message>
        <source>{number} labels</source>
        <translation>{number} étiquettes</translation>
    </message>
    <message>
        <source>{photos} photos are exact copies of others and count once: {files}</source>
        <translation>Photos qui sont des copies exactes d’autres et ne comptent qu’une fois : {photos} ({files})</translation>
    </message>
    <message>
        <source>{photos} photos cannot be read and are left out: {files}</source>
        <translation>Photos illisibles, laissées de côté : {photos} ({files})</translation>
    </message>
    <message>
        <source>{photos} photos lie outside of any label&apos;s folder and are left out</source>
        <translation>Photos hors du dossier d’une étiquette, laissées de côté : {photos}</translation>
    </message>
    <message>
        <source>{photos} photos stand under two labels and are left out: {files}</source>
        <translation>Photos sous deux étiquettes, laissées de côté : {photos} ({files})</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>As on the first day. What you taught can be added again.</source>
        <translation>Comme au premier jour. Ce que vous lui avez appris peut être ajouté de nouveau.</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>Vérification et mise en service…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>From a USB stick or a download: .fruitdx, .tflite, .h5 or .keras.</source>
        <translation>D’une clé USB ou d’un téléchargement : .fruitdx, .tflite, .h5 ou .keras.</translation>
    </message>
    <message>
        <source>From a model that works, it learns again what you taught.</source>
        <translation>À partir d’un modèle qui marche, il réapprend ce que vous lui avez appris.</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>Importer un modèle…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looking for what can be used in its place…</source>
        <translation>Recherche de ce qui peut servir à sa place…</translation>
    </message>
    <message>
        <source>No model can be put in use, because nothing can be written in “{folder}”: {reason}. Free some space there, or let the folder be written to; then press “Look again”.</source>
        <translation>Aucun modèle ne peut être mis en service, car rien ne peut être écrit dans « {folder} » : {reason}. Libérez-y de la place ou autorisez l’écriture dans ce dossier ; appuyez ensuite sur « Chercher à nouveau ».</translation>
    </message>
    <message>
        <source>No other model was found. Install the program again; what is yours stays.</source>
        <translation>Aucun autre modèle n’a été trouvé. Réinstallez le programme ; ce qui est à vous reste.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Restore the starter model</source>
        <translation>Rétablir le modèle d’origine</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>Réapprendre</translation>
    </message>
    <message>
        <source>The model needs mending</source>
        <translation>Le modèle doit être réparé</translation>
    </message>
    <message>
        <source>The one you used before. It was checked just now and works.</source>
        <translation>Celui que vous utilisiez avant. Il vient d’être vérifié et fonctionne.</translation>
    </message>
    <message>
        <source>Use the previous model</source>
        <translation>Prendre le modèle d’avant</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>95 % range</source>
        <translation>Fourchette à 95 %</translation>
    </message>
    <message>
        <source>A row is the true label, a column the answer; the number in brackets stands for the label.</source>
        <translation>Une ligne est la vraie étiquette, une colonne la réponse ; le numéro entre crochets désigne l’étiquette.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Does it know how sure it is?</source>
        <translation>Sait-il à quel point il est sûr ?</translation>
    </message>
    <message>
        <source>Each dot is a group of answers. On the line, 80 % sure means right 80 times in 100; mean distance from it: {error}.</source>
        <translation>Chaque point est un groupe de réponses. Sur la ligne, sûr à 80 % veut dire juste 80 fois sur 100 ; distance moyenne à la ligne : {error}.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>Fichiers : {count}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Grower says</source>
        <translation>Le producteur dit</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Combien de fois il a raison</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Étiquette par étiquette</translation>
    </message>
    <message>
        <source>Mean F1 of the labels</source>
        <translation>F1 moyen des étiquettes</translation>
    </message>
    <message>
        <source>Mean error of the sureness</source>
        <translation>Erreur moyenne de la certitude</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model {version}, made {created}</source>
        <translation>Modèle {version}, fait le {created}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note :</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the {photos} photos.</source>
        <translation>Rien d’anormal n’a été trouvé dans les photos ({photos}).</translation>
    </message>
    <message>
        <source>Now it answers {coverage} of the photos, {accuracy} of them rightly.</source>
        <translation>Maintenant, il répond pour {coverage} des photos, et juste pour {accuracy} d’entre elles.</translation>
    </message>
    <message>
        <source>Other fruits</source>
        <translation>Autres fruits</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Lieu : {place}</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plante</translation>
    </message>
    <message>
        <source>Random photos</source>
        <translation>Photos au hasard</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Réponses justes</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Juste quand nommé</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Enregistrer en page web…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Share of right answers against share of photos answered; at the threshold {coverage} answered and {accuracy} of them right.</source>
        <translation>Part de réponses justes selon la part de photos avec réponse ; au seuil, {coverage} de réponses, dont {accuracy} justes.</translation>
    </message>
    <message>
        <source>Share of right answers against sureness, {bins} groups; mean distance from the line {error}.</source>
        <translation>Part de réponses justes selon la certitude, {bins} groupes ; distance moyenne à la ligne {error}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Prise à</translation>
    </message>
    <message>
        <source>Tested photos</source>
        <translation>Photos testées</translation>
    </message>
    <message>
        <source>The nearer the dots to the line, the better; they are {error} off on average.</source>
        <translation>Plus les points sont près de la ligne, mieux c’est ; l’écart moyen est de {error}.</translation>
    </message>
    <message>
        <source>The newest {number} of {all} answers</source>
        <translation>Les réponses les plus récentes : {number} sur {all}</translation>
    </message>
    <message>
        <source>The photos</source>
        <translation>Les photos</translation>
    </message>
    <message>
        <source>The range holds the true share of found photos in 95 of 100 cases; few photos make it wide.</source>
        <translation>La fourchette contient la vraie part de photos trouvées dans 95 cas sur 100 ; peu de photos l’élargissent.</translation>
    </message>
    <message>
        <source>The range is where the true figure probably lies; few photos make it wide.</source>
        <translation>La fourchette dit où se trouve sans doute le vrai chiffre ; peu de photos l’élargissent.</translation>
    </message>
    <message>
        <source>These are a computer&apos;s opinions from photos. They can be wrong and replace neither a look at the plant nor an adviser&apos;s or a laboratory&apos;s finding.</source>
        <translation>Ce sont les avis d’un ordinateur, d’après des photos. Ils peuvent être faux et ne remplacent ni un coup d’œil à la plante, ni l’avis d’un conseiller ou d’un laboratoire.</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Rapport d’apprentissage</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What asking for more sureness costs</source>
        <translation>Ce que coûte une certitude plus grande</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Ce qui est pris pour quoi</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>Ce que cela peut être</translation>
    </message>
    <message>
        <source>What spoke for the answer</source>
        <translation>Ce qui a compté pour la réponse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With a random split, {near} of {tested} tested photos ({share}) have a near copy on the training side, and {same} show a fruit that is there too.</source>
        <translation>Avec un partage au hasard, {near} des {tested} photos testées ({share}) ont une copie proche parmi les photos d’apprentissage, et {same} montrent un fruit qui s’y trouve aussi.</translation>
    </message>
    <message>
        <source>With the threshold in use ({threshold}) it answers {coverage} of the photos, and {accuracy} of those answers are right. The others it leaves open.</source>
        <translation>Avec le seuil utilisé ({threshold}), il répond pour {coverage} des photos, et {accuracy} de ces réponses sont justes. Il laisse les autres sans réponse.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>combien de fois juste</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>à quel point il est sûr</translation>
    </message>
    <message>
        <source>photos answered</source>
        <translation>photos avec réponse</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{share} of randomly chosen test photos have a near copy among the photos learned from.</source>
        <translation>{share} des photos de test prises au hasard ont une copie proche parmi les photos d’apprentissage.</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: it was tested on fruits of which it saw no photo. Among random photos there are copies of what it learned from.</source>
        <translation>« Autres fruits » est le chiffre honnête : testé sur des fruits dont il n’a vu aucune photo. Parmi les photos au hasard, il y a des copies de celles dont il a appris.</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: no photo of a tested fruit, and no copy of one, was learned from. “Random photos” is what is often printed; copies and bursts of one fruit fall on both sides of it.</source>
        <translation>« Autres fruits » est le chiffre honnête : il n’a appris d’aucune photo d’un fruit testé, ni d’aucune copie. « Photos au hasard » est le chiffre souvent publié ; les copies et les rafales d’un même fruit tombent des deux côtés.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Always show where it looked</source>
        <translation>Toujours montrer où il a regardé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Diagnosing</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Every choice takes effect at once</source>
        <translation>Chaque choix vaut tout de suite</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Trouver tout seul</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>Fruit sur les photos</translation>
    </message>
    <message>
        <source>FruitDx Desktop {version}</source>
        <translation>FruitDx Desktop {version}</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation>Icônes : Lucide (licence ISC).</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer.</source>
        <translation>Si vous ne photographiez qu’une sorte de fruit, dites-le : les réponses seront plus sûres.</translation>
    </message>
    <message>
        <source>It helps you look; it does not replace an adviser. It can be wrong, above all on fruits, places and cameras that it has not learned from.</source>
        <translation>Il vous aide à regarder ; il ne remplace pas un conseiller. Il peut se tromper, surtout pour des fruits, des lieux et des appareils dont il n’a pas appris.</translation>
    </message>
    <message>
        <source>Keep a history of what I ask</source>
        <translation>Garder un historique de mes demandes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s graphics unit: {name}.</source>
        <translation>L’apprentissage se fait sur la carte graphique de cet ordinateur : {name}.</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s processor.</source>
        <translation>L’apprentissage se fait sur le processeur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Models, history, corrected photos and settings are in one folder on this computer:</source>
        <translation>Modèles, historique, photos corrigées et réglages sont dans un seul dossier sur cet ordinateur :</translation>
    </message>
    <message>
        <source>New photos in it, for example from your phone, are diagnosed by themselves.</source>
        <translation>Les nouvelles photos qui y arrivent, par exemple de votre téléphone, sont examinées automatiquement.</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>Seulement : {fruit}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Read answers aloud by themselves, where this computer has a voice</source>
        <translation>Lire automatiquement les réponses à voix haute, si cet ordinateur a une voix</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>Le dossier surveillé</translation>
    </message>
    <message>
        <source>The whole window, the guide and the reports follow it.</source>
        <translation>Toute la fenêtre, le guide et les rapports la suivent.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>What learning runs on</source>
        <translation>Sur quoi se fait l’apprentissage</translation>
    </message>
    <message>
        <source>Which fruit is on the photos</source>
        <translation>Quel fruit est sur les photos</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruit</translation>
    </message>
    <message>
        <source>Guess {rank}</source>
        <translation>Idée {rank}</translation>
    </message>
    <message>
        <source>Guess {rank}, share</source>
        <translation>Idée {rank}, part</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plante</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Time on the clock</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>Teach</name>
    <message numerus="yes">
        <source>%Ln corrected photos to learn from</source>
        <extracomment>One: 1 corrected photo to learn from</extracomment>
        <translation>
            <numerusform>%Ln photo corrigée dont apprendre</numerusform>
            <numerusform>%Ln photos corrigées dont apprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kinds</source>
        <extracomment>One: one more kind</extracomment>
        <translation>
            <numerusform>%Ln autre sorte</numerusform>
            <numerusform>%Ln autres sortes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only served as a test; nothing was learned from them.</source>
        <extracomment>One: One of them only served as a test; nothing was learned from it.</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles n’a servi que d’essai ; rien n’en a été appris.</numerusform>
            <numerusform>%Ln d’entre elles n’ont servi que d’essai ; rien n’en a été appris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos looked at</source>
        <extracomment>One: 1 photo looked at</extracomment>
        <translation>
            <numerusform>%Ln photo examinée</numerusform>
            <numerusform>%Ln photos examinées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that neither had seen</source>
        <extracomment>One: one photo that neither had seen</extracomment>
        <translation>
            <numerusform>%Ln photo qu’aucun des deux n’avait vue</numerusform>
            <numerusform>%Ln photos qu’aucun des deux n’avait vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that you taught</source>
        <extracomment>One: one photo that you taught</extracomment>
        <translation>
            <numerusform>%Ln photo que vous lui avez apprise</numerusform>
            <numerusform>%Ln photos que vous lui avez apprises</numerusform>
        </translation>
    </message>
    <message>
        <source>A new model, from the photos in {folder} only.</source>
        <translation>Un nouveau modèle, à partir des seules photos de {folder}.</translation>
    </message>
    <message>
        <source>Check these photos</source>
        <translation>Vérifier ces photos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checking… {share}</source>
        <translation>Vérification… {share}</translation>
    </message>
    <message>
        <source>Choose a photo folder</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Choose a photo folder…</source>
        <translation>Choisir un dossier de photos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing it with the model in use…</source>
        <translation>Comparaison avec le modèle utilisé…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Done. The new model is in use</source>
        <translation>C’est fait. Le nouveau modèle est utilisé</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Oublier cela</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela s’est terminé</translation>
    </message>
    <message>
        <source>How long still</source>
        <translation>Combien de temps encore</translation>
    </message>
    <message>
        <source>How often it is right, round by round</source>
        <translation>Combien de fois il a raison, tour après tour</translation>
    </message>
    <message>
        <source>It is right as often as the one before</source>
        <translation>Il a aussi souvent raison que le précédent</translation>
    </message>
    <message>
        <source>It is right more often than the one before</source>
        <translation>Il a plus souvent raison que le précédent</translation>
    </message>
    <message>
        <source>It learns anew from what it remembers and from the photos that you corrected.</source>
        <translation>Il apprend de nouveau, à partir de ses souvenirs et des photos que vous avez corrigées.</translation>
    </message>
    <message>
        <source>It takes over only if it is at least as good. Until then nothing changes.</source>
        <translation>Il ne prend le relais que s’il est au moins aussi bon. D’ici là, rien ne change.</translation>
    </message>
    <message>
        <source>Learning how sure to be…</source>
        <translation>Il apprend à quel point être sûr…</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprentissage…</translation>
    </message>
    <message>
        <source>Looking at every photo…</source>
        <translation>Examen de chaque photo…</translation>
    </message>
    <message>
        <source>Looking through the photos…</source>
        <translation>Parcours des photos…</translation>
    </message>
    <message>
        <source>Make it learn from what you corrected</source>
        <translation>Pour qu’il apprenne de ce que vous avez corrigé</translation>
    </message>
    <message>
        <source>No corrected photo yet</source>
        <translation>Pas encore de photo corrigée</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>Pas un fruit</translation>
    </message>
    <message>
        <source>Not needed: it remembers what it learned before. Choose a folder with one folder a kind only to train a new model from your own photos alone.</source>
        <translation>Pas nécessaire : il se souvient de ce qu’il a appris. Choisissez un dossier, avec un sous-dossier par sorte, seulement pour créer un nouveau modèle à partir de vos seules photos.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Of {count}, the new model names {right} right; the one before, {before}.</source>
        <translation>Sur {count}, le nouveau modèle en reconnaît {right} ; le précédent, {before}.</translation>
    </message>
    <message>
        <source>Packing the new model…</source>
        <translation>Mise en forme du nouveau modèle…</translation>
    </message>
    <message>
        <source>Photo folder</source>
        <translation>Dossier de photos</translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation>Vos propres photos</translation>
    </message>
    <message>
        <source>Photos you corrected</source>
        <translation>Photos que vous avez corrigées</translation>
    </message>
    <message>
        <source>Press “This is wrong” under an answer, and the photo is kept here for learning.</source>
        <translation>Appuyez sur « C’est faux » sous une réponse, et la photo est gardée ici pour l’apprentissage.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avancement de l’apprentissage</translation>
    </message>
    <message>
        <source>Putting it in use…</source>
        <translation>Mise en service…</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>Réapprendre</translation>
    </message>
    <message>
        <source>Right on {share} of the photos it learns from; none is kept back for testing</source>
        <translation>Juste pour {share} des photos dont il apprend ; aucune n’est gardée pour le test</translation>
    </message>
    <message>
        <source>Right on {share} of the photos kept back for testing (solid line); dashed: those it learns from</source>
        <translation>Juste pour {share} des photos gardées pour le test (ligne pleine) ; en tirets, celles dont il apprend</translation>
    </message>
    <message>
        <source>See and forget…</source>
        <translation>Voir et oublier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Arrêté, comme vous l’avez demandé</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Testing the new model…</source>
        <translation>Test du nouveau modèle…</translation>
    </message>
    <message>
        <source>The lines appear with the first round.</source>
        <translation>Les lignes apparaissent au premier tour.</translation>
    </message>
    <message>
        <source>The model before it is kept, and one press brings it back.</source>
        <translation>Le modèle d’avant est gardé, et un seul clic le ramène.</translation>
    </message>
    <message>
        <source>The model before it is kept: “Go back” on the Models page brings it back.</source>
        <translation>Le modèle d’avant est gardé : « Revenir », dans la page Modèles, le ramène.</translation>
    </message>
    <message>
        <source>The model in use has not changed.</source>
        <translation>Le modèle utilisé n’a pas changé.</translation>
    </message>
    <message>
        <source>The model you had stays in use</source>
        <translation>Le modèle que vous aviez reste utilisé</translation>
    </message>
    <message>
        <source>The new model is tested on photos that it has not seen.</source>
        <translation>Le nouveau modèle est testé sur des photos qu’il n’a pas vues.</translation>
    </message>
    <message>
        <source>The new one is kept on the Models page. More photos of what it gets wrong would help it.</source>
        <translation>Le nouveau est gardé dans la page Modèles. D’autres photos de ce qu’il confond l’aideraient.</translation>
    </message>
    <message>
        <source>The new one is right less often than the one in use</source>
        <translation>Le nouveau a moins souvent raison que celui qui est utilisé</translation>
    </message>
    <message>
        <source>The training could not be finished</source>
        <translation>L’apprentissage n’a pas pu se terminer</translation>
    </message>
    <message>
        <source>The training stopped by itself</source>
        <translation>L’apprentissage s’est arrêté de lui-même</translation>
    </message>
    <message>
        <source>There was no model to compare it with.</source>
        <translation>Il n’y avait pas de modèle auquel le comparer.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Use the new one anyway</source>
        <translation>Utiliser quand même le nouveau</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>Version : {version}</translation>
    </message>
    <message>
        <source>What happens when you press “Retrain now”</source>
        <translation>Ce qui se passe quand vous appuyez sur « Réapprendre »</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>What is forgotten is not learned. A model that has learned it already keeps it.</source>
        <translation>Ce qui est oublié n’est pas appris. Un modèle qui l’a déjà appris le garde.</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>Ce dont il apprend</translation>
    </message>
    <message>
        <source>What was found in your photos</source>
        <translation>Ce qui a été trouvé dans vos photos</translation>
    </message>
    <message>
        <source>What you corrected</source>
        <translation>Ce que vous avez corrigé</translation>
    </message>
    <message>
        <source>What you taught is kept for the next time.</source>
        <translation>Ce que vous lui avez appris est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Without the folder</source>
        <translation>Sans le dossier</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Travail en cours…</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Vous l’avez dit</translation>
    </message>
    <message>
        <source>right, in %</source>
        <translation>juste, en %</translation>
    </message>
    <message>
        <source>round</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>{what} {done} of {count}</source>
        <translation>{what} {done} sur {count}</translation>
    </message>
    <message>
        <source>{words}: {new} against {old}, on {count}.</source>
        <translation>{words} : {new} contre {old}, sur {count}.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>New photos in “{folder}” are diagnosed by themselves.</source>
        <translation>Les nouvelles photos de « {folder} » sont examinées automatiquement.</translation>
    </message>
    <message>
        <source>“{folder}” is away at the moment. When it is back, its new photos are diagnosed.</source>
        <translation>« {folder} » n’est pas accessible pour le moment. À son retour, ses nouvelles photos seront examinées.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cette remarque</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Drop to diagnose</source>
        <translation>Déposez pour examiner</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Mended. A checked model is in use again.</source>
        <translation>Réparé. Un modèle vérifié est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stop the training and close?</source>
        <translation>Arrêter l’apprentissage et fermer ?</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Thank you. The next retraining learns from it: {what}.</source>
        <translation>Merci. Le prochain apprentissage en tiendra compte : {what}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was put aside, not deleted, and a new one was begun: {path}</source>
        <translation>L’historique était abîmé. Il a été mis de côté, pas supprimé, et un nouveau a été commencé : {path}</translation>
    </message>
    <message>
        <source>The model in use does not change, and what you taught is kept for the next training.</source>
        <translation>Le modèle utilisé ne change pas, et ce que vous lui avez appris est gardé pour le prochain apprentissage.</translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation>L’apprentissage est terminé.</translation>
    </message>
    <message>
        <source>There is no photo in that folder.</source>
        <translation>Il n’y a pas de photo dans ce dossier.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting: another FruitDx is changing the models at this moment.</source>
        <translation>En attente : un autre FruitDx est en train de modifier les modèles.</translation>
    </message>
</context>
</TS>
