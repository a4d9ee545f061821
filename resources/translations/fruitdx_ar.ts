<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Before you treat anything, ask your adviser or plant clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a fruit I should know, take it closer and in daylight. If it is a new one, teach it to me with “This is wrong”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a new fruit, teach it to me with “This is wrong”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a few more fruits of the same tree. Show them to your adviser or plant clinic before you treat anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. Look again if it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program to see whether it is whole, or take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another photo: closer, in daylight, one fruit, the spot in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no source to rely on. Ask your adviser or plant clinic.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t tell from this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks unlike everything I have learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure enough to name it ({share} for my best guess)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So I name no disease: among those of {hint} it would be a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a fruit I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {fruit}, but I can&apos;t tell what it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {fruit} is perhaps healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {fruit} looks healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said {hint}, but this looks like {fruit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fruit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: right in about {right} of 100 such answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Alternaria rot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cercospora spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anthracnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bacterial blight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black mould rot (Aspergillus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blotch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fruit fly damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stem-end rot (Lasiodiplodia)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit, for example lemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its disease; empty if healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is kept on this computer, and the next retraining learns from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it really?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a fruit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnose</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A fruit under a lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again for any fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask these %Ln again for any fruit</source>
        <extracomment>One: Ask again for any fruit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bright within the line: spoke for the answer. Dark: hardly counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disease or damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos of fruit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {path}
Model: {model}
Unlikeness: {novelty} (above 1 is unknown)
Time: {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to keep it healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer. For the next photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too far from every photo that I learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows another fruit than the one that you chose for these photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes single photos of it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fruit a photo, close and in daylight. Whole folders work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plant: all {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plant: these {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Where I looked” below the photo to see what spoke for this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts these photos together into one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the photos of one plant: hold Ctrl or Shift and click each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several answers fit it about as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which part of the photo spoke for the answer (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bright, outlined part of the photo spoke most for this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the model is mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it, and what to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why I think so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Right in … of 100” was counted on photos that it had not learned from; on yours it may differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <extracomment>One: about an hour left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <extracomment>One: about a minute left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Another FruitDx is changing the models at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever made it for a .fruitdx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your adviser or plant clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo folder with all kinds to train anew, or restore the starter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with its labels as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosing goes on without it. Close other windows of FruitDx, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing that was there has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version again to see it; nothing in it was changed or is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, with all its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again; your photos, models and settings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program to see whether it is whole, or take the photo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Models page again to see what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Mend…” to see the ways out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back from a backup, or remove it and sign anew: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the starter model instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy of it and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened as a photo: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide cannot be read ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a newer FruitDx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be used. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use came without its training memory, so nothing can be added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use has not changed. The log tells more: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels; at most {limit} are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training stopped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version {version} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another model of the name {version} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier version that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos cannot be trained on: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was made without a training report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a part that is not installed: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a new model; its report is made with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it only if you trust who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every model sees with cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signing key cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in quarantine any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” comes from outside. A model is a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” does not say what its {classes} answers are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was not imported: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln answers, those that are listed</source>
        <extracomment>One: 1 answer, the one that is listed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses of fruit photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the place where each photo was taken (GPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF report, to print or to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place or grower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Expected: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File last changed: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is lost: your photos and what you taught are kept apart from the model, and its files are set aside, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model and its list of names do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is damaged: a file is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is gone: a file that belongs to it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not complete: a file was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is of another kind than this program uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model opens, but answers its test questions wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln photos are exact copies of others and count once.</source>
        <extracomment>One: 1 photo is an exact copy of another and counts once.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are nearly the same as one with another label.</source>
        <extracomment>One: 1 photo is nearly the same as one with another label.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read and are left out.</source>
        <extracomment>One: 1 photo cannot be read and is left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have probably the wrong label.</source>
        <extracomment>One: 1 photo has probably the wrong label.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stand under two labels: one of the two is wrong.</source>
        <extracomment>One: 1 photo stands under two labels: one of them is wrong.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one camera ({value}), and no others are. The model may learn the camera. Take photos of it with the others too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one day ({value}), and no others are. The model may learn the light of that day. Take photos of it on other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” have one size ({value}), and no others have. They may come from another source, and the model may learn that source instead of the fruit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found wrong with the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge alone gives “{label}” away: it finds {found} of its photos. The model may learn the background instead of the fruit. Take photos of it on the same backgrounds as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of “{label}” show only {groups} different fruits or moments. Figures for it say little; photograph more fruits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos. It can be learned, but its figures say little; {wanted} would be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos; at least {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fruit</name>
    <message>
        <source>a guava</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mango</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pomegranate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guava</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mango</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pomegranate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A better photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo that can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General advice, drawn from the sources below. It names no products: your adviser knows what is allowed and what works where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow and handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it spreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ask an adviser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <extracomment>One: 1 answer</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier answers, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer, kept on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer, picture and note goes, for good, and damaged histories that were put aside too. Your photos and what you taught stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo that you ask about is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its picture and your note go with it, for good. The photo itself stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of this photo was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, for example “Upper orchard, row 4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search answers, notes, places, files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for less, or choose every fruit and any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export: these answers were not kept. See Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree or plant, if you number them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and with which model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>healthy {fruit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition} on {fruit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition}, {fruit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Disease or damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%Ln old models were removed.</source>
        <extracomment>One: One old model was removed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: you know another key under this name. Ask the sender for the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked and taken back. It is in the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: the model in use is whole and answers as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the model in use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting and checking the file; this can take some minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you trust who made this model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model is kept, so that you can always go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another FruitDx (.fruitdx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs (.tflite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it wants its photos is not written in the file and was assumed; it may answer nonsense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is right is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported and checked. Press “Use” beside it to put it in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, checked, and in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taught further; only a new model can be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot show where on the fruit it sees something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot tell a stranger: it names one of its labels for any photo at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from outside. A model is a program: use it only if you trust its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells apart: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are whole, as they lie there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its maker&apos;s figure: {share} right on photos it had not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels (*.json *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is not needed any more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when} · {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of unknown origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody measured how sure it may be; its percentages may be too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed it; who made it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the file with its labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that MediaPipe, Android and other TFLite programs run. It cannot be taught further there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln old models?</source>
        <extracomment>One: Remove one old model?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removing old models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside because something was wrong with it. Nothing here is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}, key {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed. Tell the receiver the digits of your key by telephone: {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught with your corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier model is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the labels of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver sees that it comes from your key and was not changed on the way. Your key stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter model is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole model with its training memory. Whoever has it can teach it further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tidy up: every model may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained from a photo folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not met this key. Ask the sender for its digits by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You trusted this key before, on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as the receiver reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a FruitDx model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Keras model, converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bare TFLite model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {kind}, made {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{megabytes} MB are freed. The model in use, the one before it, the starter, the newest of the old ones and everything newer than the model in use stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>This photo is blurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is too bright; the fruit is partly white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is too dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is very small; I see too little of the fruit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plant</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All photos that count say the same: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos were weighed together; that is right more often than one photo alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different fruits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photo was looked at by itself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not healthy: %Ln photos look sick</source>
        <extracomment>One: Not healthy: one photo looks sick</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One plant bears one fruit. Take the group apart and group each plant by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others look healthy. A few sick fruits are how a disease begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo shown is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of this plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos show different fruits: {fruits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} did not count: no fruit that I know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} did not count: not readable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>&apos;{file}&apos; in it is far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read any more ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no folders with photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{place}&apos; cannot be read ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model tells things apart: add a folder of another label, for instance of healthy fruit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model without its training memory cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each label needs at least {least}; add photos, or remove the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder a name in letters; it becomes the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows other labels than the model in use, so the two cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from views made it no better, so that was dropped. {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name both folders &apos;{label}&apos;, or one of them quite differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It got {lost} wrong that were right, and {won} right that were wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It recognises &apos;{label}&apos; worse than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the photos into one folder for each label, for instance &apos;Healthy_Apple&apos; and &apos;Scab_Apple&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow, which reads Keras files,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter has another backbone than the published one: the quick model stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tuned tail was not worth its time, so it was dropped. {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few photos that neither model has learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no whole model in use to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be read: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has {megapixels} megapixels; at most {limit} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Keras network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a graph the runtime can open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model that can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process to try the model in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thorough training needs {needed} GB, and {free} GB are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a valid manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole .fruitdx file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer of the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another FruitDx is opening it at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another FruitDx is writing to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {number} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be brought to this version ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer as a model should ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not take photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {number} bytes instead of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds &apos;{file}&apos;, which no bundle has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a Lambda layer, which is program code of its maker; such files are never run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more files than any bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds weights alone and not the network they belong to; save it with model.save instead of save_weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short or empty ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is far larger than any bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no model that names what a photo shows ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no whole .fruitdx file ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no whole .keras file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no whole HDF5 file; its saving or copying was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a picture of a known kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is only the beginning of a model ({words}). A training that died while it saved leaves such a file; what was learned is not in it. Look for an older copy, or train anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs &apos;{part}&apos;, which is no layer of an image network in Keras; such parts are never run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes photos of {width} x {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed after {who} had signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its converted copy answers differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file system knows no locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels do not fit ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels file &apos;{file}&apos; cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels hold signs that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its model is broken ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its model is broken ({words}); it was changed after {who} had signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name does not end in {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name ends in none of {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own answers to the test inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature by {who} is false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature is far larger than any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature is of a newer kind than this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version has a name that no version can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network is described in it (&apos;No model config found&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no training process could be started: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbered labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one image of {width} x {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that needs too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only .fruitdx files can be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk damages it ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the distances to known photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early; it was not copied or saved completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file may not be read (permission denied)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no photos and is no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels &apos;{first}&apos; and &apos;{second}&apos; are the same but for letter case, a mark or a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; cannot be a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; is no readable text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new model does not work ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new model is not whole ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture in it is damaged ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runtime crashed (signal {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training process ended unexpectedly ({words}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is only one label (&apos;{label}&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few photos that can be read of {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: expected {expected}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} files are drawings, not photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {file}: expected {expected}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} photos are exact copies of others and count once: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} photos cannot be read and are left out: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} photos lie outside of any label&apos;s folder and are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} photos stand under two labels and are left out: {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>As on the first day. What you taught can be added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a USB stick or a download: .fruitdx, .tflite, .h5 or .keras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a model that works, it learns again what you taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what can be used in its place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other model was found. Install the program again; what is yours stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the starter model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needs mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you used before. It was checked just now and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the previous model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>95 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is the true label, a column the answer; the number in brackets stands for the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it know how sure it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a group of answers. On the line, 80 % sure means right 80 times in 100; mean distance from it: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grower says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean F1 of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error of the sureness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {version}, made {created}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found wrong with the {photos} photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it answers {coverage} of the photos, {accuracy} of them rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fruits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of right answers against share of photos answered; at the threshold {coverage} answered and {accuracy} of them right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of right answers against sureness, {bins} groups; mean distance from the line {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearer the dots to the line, the better; they are {error} off on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {number} of {all} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range holds the true share of found photos in 95 of 100 cases; few photos make it wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is where the true figure probably lies; few photos make it wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are a computer&apos;s opinions from photos. They can be wrong and replace neither a look at the plant nor an adviser&apos;s or a laboratory&apos;s finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What asking for more sureness costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What spoke for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a random split, {near} of {tested} tested photos ({share}) have a near copy on the training side, and {same} show a fruit that is there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the threshold in use ({threshold}) it answers {coverage} of the photos, and {accuracy} of those answers are right. The others it leaves open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of randomly chosen test photos have a near copy among the photos learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: it was tested on fruits of which it saw no photo. Among random photos there are copies of what it learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: no photo of a tested fruit, and no copy of one, was learned from. “Random photos” is what is often printed; copies and bursts of one fruit fall on both sides of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always show where it looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every choice holds at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FruitDx Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps you look; it does not replace an adviser. It can be wrong, above all on fruits, places and cameras that it has not learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a history of what I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s graphics unit: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, history, corrected photos and settings are in one folder on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole window, the guide and the reports follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learning runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fruit is on the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess {rank}, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teach</name>
    <message numerus="yes">
        <source>%Ln corrected photos to learn from</source>
        <extracomment>One: 1 corrected photo to learn from</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kinds</source>
        <extracomment>One: one more kind</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos looked at</source>
        <extracomment>One: 1 photo looked at</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that neither had seen</source>
        <extracomment>One: one photo that neither had seen</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new model, from the photos in {folder} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check these photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking… {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing it with the model in use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The new model is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is right, round by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right as often as the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right more often than the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows other kinds than the one before, so the two cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns anew from what it remembers and from the photos that you corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes over only if it is at least as good. Until then nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning how sure to be…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it learn from what you corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corrected photo yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: it remembers what it learned before. Choose a folder with one folder a kind only to train a new model from your own photos alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the new model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos you corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “This is wrong” under an answer, and the photo is kept here for learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it in use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right on {share} of the photos kept back for testing (solid line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the new model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines appear with the first round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model before it is kept, and one press brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model before it is kept: “Go back” on the Models page brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model you had stays in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model is tested on photos that it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one is kept on the Models page. More photos of what it gets wrong would help it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one is right less often than the one in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training stopped by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no model to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new one anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when you press “Retrain now”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is forgotten is not learned. A model that has learned it already keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you taught is kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {new} against {old}, on {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended. A checked model is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. The next retraining learns from it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. It was put aside, not deleted, and a new one was begun: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use does not change, and what you taught is kept for the next training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: another FruitDx is changing the models at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
