<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Before you treat anything, ask your adviser or plant clinic.</source>
        <translation>قبل أن تعالج أي شيء، اسأل مرشدك الزراعي أو العيادة النباتية.</translation>
    </message>
    <message>
        <source>If it is a fruit I should know, take it closer and in daylight. If it is a new one, teach it to me with “This is wrong”.</source>
        <translation>إذا كانت ثمرة ينبغي أن أعرفها، فالتقط الصورة من أقرب وفي ضوء النهار. وإذا كانت جديدة، فعلّمني إياها بزر «هذا خطأ».</translation>
    </message>
    <message>
        <source>If it is a new fruit, teach it to me with “This is wrong”.</source>
        <translation>إذا كانت ثمرة جديدة، فعلّمني إياها بزر «هذا خطأ».</translation>
    </message>
    <message>
        <source>Look at a few more fruits of the same tree. Show them to your adviser or plant clinic before you treat anything.</source>
        <translation>انظر إلى بضع ثمار أخرى من الشجرة نفسها. واعرضها على مرشدك الزراعي أو على العيادة النباتية قبل أن تعالج أي شيء.</translation>
    </message>
    <message>
        <source>Nothing to do. Look again if it changes.</source>
        <translation>لا شيء عليك فعله. انظر مرة أخرى إذا تغيّر شيء.</translation>
    </message>
    <message>
        <source>Take another photo: closer, in daylight, one fruit, the spot in the middle.</source>
        <translation>التقط صورة أخرى: من أقرب، في ضوء النهار، ثمرة واحدة، والبقعة في الوسط.</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>لا يوجد دليل لهذه الحالة بعد.</translation>
    </message>
    <message>
        <source>We found no source to rely on. Ask your adviser or plant clinic.</source>
        <translation>لم نجد مصدرًا يُعتمد عليه. اسأل مرشدك الزراعي أو العيادة النباتية.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t tell</source>
        <translation>لا يتبيّن</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا تُقرأ</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>متأكد إلى حد ما</translation>
    </message>
    <message>
        <source>I can&apos;t tell from this photo</source>
        <translation>لا يتبيّن لي شيء من هذه الصورة</translation>
    </message>
    <message>
        <source>It looks unlike everything I have learned</source>
        <translation>لا تشبه شيئًا مما تعلّمته</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>شيء لا أعرفه</translation>
    </message>
    <message>
        <source>Not sure enough to name it ({share} for my best guess)</source>
        <translation>لست متأكدًا بما يكفي لأسمّيها (أفضل تخمين: {share})</translation>
    </message>
    <message>
        <source>Not very sure</source>
        <translation>غير متأكد كثيرًا</translation>
    </message>
    <message>
        <source>Perhaps {what}</source>
        <translation>ربما: {what}</translation>
    </message>
    <message>
        <source>Probably {what}</source>
        <translation>مرجّح: {what}</translation>
    </message>
    <message>
        <source>So I name no disease: among those of {hint} it would be a guess</source>
        <translation>لذلك لا أسمّي مرضًا: فاختيار واحد مما يصيب ثمرة {hint} سيكون تخمينًا</translation>
    </message>
    <message>
        <source>This is not a fruit I know</source>
        <translation>هذه ليست ثمرة أعرفها</translation>
    </message>
    <message>
        <source>This is {fruit}, but I can&apos;t tell what it has</source>
        <translation>هذه {fruit}، لكن لا يتبيّن لي ما أصابها</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>تعذّرت قراءة هذه الصورة</translation>
    </message>
    <message>
        <source>This {fruit} is perhaps healthy</source>
        <translation>هذه ثمرة {fruit}، ولعلها سليمة</translation>
    </message>
    <message>
        <source>This {fruit} looks healthy</source>
        <translation>هذه ثمرة {fruit}، وتبدو سليمة</translation>
    </message>
    <message>
        <source>Very likely {what}</source>
        <translation>مرجّح جدًا: {what}</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>متأكد جدًا</translation>
    </message>
    <message>
        <source>You said {hint}, but this looks like {fruit}</source>
        <translation>قلتَ: {hint}، لكن هذه تبدو {fruit}</translation>
    </message>
    <message>
        <source>{fruit}?</source>
        <translation>{fruit}؟</translation>
    </message>
    <message>
        <source>{words} ({share})</source>
        <translation>{words} ({share})</translation>
    </message>
    <message>
        <source>{words}: right in about {right} of 100 such answers</source>
        <translation>{words}: يصحّ نحو {right} من كل مئة جواب كهذا</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One fruit, close, in daylight. Hold still.</source>
        <translation>ثمرة واحدة، من قرب، في ضوء النهار. ثبّت يدك.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system&apos;s privacy settings do not allow it. Close that program or allow it, then try again.</source>
        <translation>لا تعطي الكاميرا صورة. ربما يستخدمها برنامج آخر، أو لا تسمح بها إعدادات الخصوصية في النظام. أغلق ذلك البرنامج أو اسمح بها، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The camera is not there any more. Plug it in again, then try again.</source>
        <translation>لم تعد الكاميرا موجودة. صِلها مرة أخرى، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>يجري تشغيل الكاميرا…</translation>
    </message>
    <message>
        <source>This computer does not let FruitDx use the camera. Allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>لا يسمح هذا الحاسوب لبرنامج FruitDx باستخدام الكاميرا. اسمح بذلك في إعدادات الخصوصية في النظام، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ماذا تفعل</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>أي كاميرا</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Alternaria rot</source>
        <translation>عفن الألترناريا</translation>
    </message>
    <message>
        <source>Cercospora spot</source>
        <translation>تبقع السركسبورا</translation>
    </message>
    <message>
        <source>anthracnose</source>
        <translation>أنثراكنوز</translation>
    </message>
    <message>
        <source>bacterial blight</source>
        <translation>لفحة بكتيرية</translation>
    </message>
    <message>
        <source>black mould rot (Aspergillus)</source>
        <translation>عفن أسود (أسبرجيلس)</translation>
    </message>
    <message>
        <source>blotch</source>
        <translation>لطخة</translation>
    </message>
    <message>
        <source>fruit fly damage</source>
        <translation>ضرر ذبابة الفاكهة</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>rot</source>
        <translation>عفن</translation>
    </message>
    <message>
        <source>scab</source>
        <translation>جرب</translation>
    </message>
    <message>
        <source>stem-end rot (Lasiodiplodia)</source>
        <translation>عفن عنق الثمرة (لازيوديبلوديا)</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>A new kind is learned once there are {least} photos of it.</source>
        <translation>يُتعلَّم النوع الجديد حين تصبح له {least} صور.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the right answer…</source>
        <translation>اختر الجواب الصحيح…</translation>
    </message>
    <message>
        <source>Fruit, for example lemon</source>
        <translation>الثمرة، مثل ليمون</translation>
    </message>
    <message>
        <source>Its disease; empty if healthy</source>
        <translation>مرضها؛ اتركه فارغًا إن كانت سليمة</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>ليست ثمرة</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>واحد من هذه</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>تذكّر هذا</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>شيء جديد</translation>
    </message>
    <message>
        <source>The photo is kept on this computer, and the next retraining learns from it.</source>
        <translation>تبقى الصورة على هذا الحاسوب، ويتعلم منها النموذج في التدريب القادم.</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>الجواب الصحيح</translation>
    </message>
    <message>
        <source>What is it really?</source>
        <translation>ما هي في الحقيقة؟</translation>
    </message>
    <message>
        <source>not a fruit</source>
        <translation>ليست ثمرة</translation>
    </message>
</context>
<context>
    <name>Diagnose</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>A fruit under a lens</source>
        <translation>ثمرة تحت عدسة</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الأجوبة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Any fruit</source>
        <translation>أي ثمرة</translation>
    </message>
    <message>
        <source>Ask again for any fruit</source>
        <translation>اسأل مجددًا لأي ثمرة</translation>
    </message>
    <message numerus="yes">
        <source>Ask again for any fruit (%Ln)</source>
        <extracomment>One: Ask again for any fruit</extracomment>
        <translation>
            <numerusform>اسأل مجددًا لأي ثمرة</numerusform>
            <numerusform>اسأل مجددًا لأي ثمرة</numerusform>
            <numerusform>اسأل عن الصورتين لأي ثمرة</numerusform>
            <numerusform>اسأل عن %Ln صور لأي ثمرة</numerusform>
            <numerusform>اسأل عن %Ln صورة لأي ثمرة</numerusform>
            <numerusform>اسأل عن %Ln صورة لأي ثمرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Bright within the line: spoke for the answer. Dark: hardly counted.</source>
        <translation>المضيء داخل الخط أيّد الجواب. والداكن لم يكد يُحسب.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>اختيار صور</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Disease or damage</source>
        <translation>مرض أو ضرر</translation>
    </message>
    <message>
        <source>Drop photos of fruit here</source>
        <translation>أفلت صور الثمار هنا</translation>
    </message>
    <message>
        <source>Export these answers…</source>
        <translation>تصدير هذه الأجوبة…</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>الملف: {path}</translation>
    </message>
    <message>
        <source>File: {path}
Model: {model}
Unlikeness: {novelty} (above 1 is unknown)
Time: {time} ms</source>
        <translation>الملف: {path}
النموذج: {model}
درجة الغرابة: {novelty} (ما زاد على ١ غير معروف)
الزمن: {time} ملّي ثانية</translation>
    </message>
    <message>
        <source>Folders and pictures from a browser work too; {keys} pastes a screenshot.</source>
        <translation>تصلح أيضًا المجلدات والصور من المتصفح؛ ويمكن لصق لقطة شاشة بـ {keys}.</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>الثمرة في الصور</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation>كم أُنجز</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>How to keep it healthy</source>
        <translation>كيف تبقى سليمة</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer. For the next photos.</source>
        <translation>إذا كنت تصوّر نوعًا واحدًا فقط، فإن ذكره يجعل الأجوبة أوثق. يسري ذلك على الصور التالية.</translation>
    </message>
    <message>
        <source>It is too far from every photo that I learned from.</source>
        <translation>إنها بعيدة جدًا عن كل الصور التي تعلّمت منها.</translation>
    </message>
    <message>
        <source>It shows another fruit than the one that you chose for these photos.</source>
        <translation>تُظهر ثمرة غير التي اخترتَها لهذه الصور.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>نوع الجواب</translation>
    </message>
    <message>
        <source>Looking at this photo…</source>
        <translation>أنظر إلى هذه الصورة…</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>أبحث عن الصور…</translation>
    </message>
    <message>
        <source>Makes single photos of it again</source>
        <translation>يعيدها صورًا منفردة</translation>
    </message>
    <message>
        <source>No known fruit</source>
        <translation>لا ثمرة معروفة</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>One fruit a photo, close and in daylight.</source>
        <translation>ثمرة واحدة في كل صورة، من قرب وفي ضوء النهار.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>One plant</source>
        <translation>نبتة واحدة</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>{fruit} فقط</translation>
    </message>
    <message>
        <source>Photo tips</source>
        <translation>نصائح للتصوير</translation>
    </message>
    <message>
        <source>Photos ({endings})</source>
        <translation>الصور ({endings})</translation>
    </message>
    <message>
        <source>Photos and answers</source>
        <translation>الصور والأجوبة</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>الصور وأجوبتها</translation>
    </message>
    <message>
        <source>Photos asked about</source>
        <translation>الصور المسؤول عنها</translation>
    </message>
    <message>
        <source>Press “Where I looked” below the photo to see what spoke for this answer.</source>
        <translation>اضغط «أين نظرت» أسفل الصورة لترى ما أيّد هذا الجواب.</translation>
    </message>
    <message>
        <source>Puts these photos together into one answer</source>
        <translation>يجمع هذه الصور في جواب واحد</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>اقرأ المزيد</translation>
    </message>
    <message>
        <source>Select the photos of one plant: hold Ctrl or Shift and click each</source>
        <translation>اختر صور نبتة واحدة: أبقِ Ctrl أو Shift مضغوطًا وانقر على كل صورة</translation>
    </message>
    <message>
        <source>Several answers fit it about as well.</source>
        <translation>هناك عدة أجوبة تناسبها بالقدر نفسه تقريبًا.</translation>
    </message>
    <message>
        <source>Shows which part of the photo spoke for the answer (Ctrl+E)</source>
        <translation>يُظهر أي جزء من الصورة أيّد الجواب (Ctrl+E)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فك المجموعة</translation>
    </message>
    <message>
        <source>The bright, outlined part of the photo spoke most for this answer.</source>
        <translation>الجزء المضيء المحدد من الصورة هو أكثر ما أيّد هذا الجواب.</translation>
    </message>
    <message>
        <source>The chosen photo</source>
        <translation>الصورة المختارة</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>هذا خطأ</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>استخدام الكاميرا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waits until the model is mended</source>
        <translation>تنتظر حتى يُصلح النموذج</translation>
    </message>
    <message>
        <source>Ways to bring photos in</source>
        <translation>طرق إضافة الصور</translation>
    </message>
    <message>
        <source>What is it, and what to do now</source>
        <translation>ما هي، وماذا تفعل الآن</translation>
    </message>
    <message>
        <source>What is wrong with the photo</source>
        <translation>ما عيب الصورة</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>ما قد تكون</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ماذا تفعل الآن</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>ما قلتَه</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>أين نظرت</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>أي أجوبة تُعرض</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why I think so</source>
        <translation>لماذا أظن ذلك</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>قلتَ: {what}</translation>
    </message>
    <message>
        <source>Your photos stay on this computer.</source>
        <translation>تبقى صورك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{number} of one plant</source>
        <translation>هذه {number} لنبتة واحدة</translation>
    </message>
    <message>
        <source>“Right in … of 100” was counted on photos that it had not learned from; on yours it may differ.</source>
        <translation>حُسب «يصحّ … من كل مئة» على صور لم يتعلم منها؛ وقد يختلف الأمر في صورك.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>a few seconds left</source>
        <translation>بقيت ثوانٍ قليلة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <extracomment>One: about an hour left</extracomment>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت نحو ساعة</numerusform>
            <numerusform>بقيت نحو ساعتين</numerusform>
            <numerusform>بقيت نحو %Ln ساعات</numerusform>
            <numerusform>بقيت نحو %Ln ساعة</numerusform>
            <numerusform>بقيت نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <extracomment>One: about a minute left</extracomment>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %Ln دقائق</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Another FruitDx is changing the models at this moment.</source>
        <translation>نسخة أخرى من FruitDx تغيّر النماذج في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Another FruitDx is learning at this moment.</source>
        <translation>نسخة أخرى من FruitDx تتعلّم في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a .fruitdx file.</source>
        <translation>اطلب ملف .fruitdx ممن صنعه.</translation>
    </message>
    <message>
        <source>Ask your adviser or plant clinic.</source>
        <translation>اسأل مرشدك الزراعي أو العيادة النباتية.</translation>
    </message>
    <message>
        <source>Choose a photo folder with all kinds to train anew, or restore the starter first.</source>
        <translation>اختر مجلد صور فيه كل الأنواع للتدريب من البداية، أو استعد النموذج الأصلي أولًا.</translation>
    </message>
    <message>
        <source>Choose a photo: JPEG, PNG, HEIC, WebP, TIFF or BMP.</source>
        <translation>اختر صورة: JPEG أو PNG أو HEIC أو WebP أو TIFF أو BMP.</translation>
    </message>
    <message>
        <source>Choose another name, or another kind of file.</source>
        <translation>اختر اسمًا آخر، أو نوعًا آخر من الملفات.</translation>
    </message>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>اختر غيره في صفحة «النماذج».</translation>
    </message>
    <message>
        <source>Choose the file with its labels as well.</source>
        <translation>اختر أيضًا الملف الذي فيه تسمياته.</translation>
    </message>
    <message>
        <source>Close other programs, then ask again.</source>
        <translation>أغلق برامج أخرى، ثم اسأل من جديد.</translation>
    </message>
    <message>
        <source>Copy it from the phone or camera once more, or take the photo again.</source>
        <translation>انسخها مرة أخرى من الهاتف أو الكاميرا، أو التقط الصورة من جديد.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask whoever owns it to let you read it.</source>
        <translation>انسخها إلى مجلد لك، أو اطلب من صاحبها أن يسمح لك بقراءتها.</translation>
    </message>
    <message>
        <source>Diagnosing goes on without it. Close other windows of FruitDx, then open it again.</source>
        <translation>يستمر التشخيص من دونه. أغلق نوافذ FruitDx الأخرى، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing that was there has changed.</source>
        <translation>أفرغ بعض المساحة أو اختر مجلدًا آخر؛ لم يتغيّر شيء مما كان موجودًا.</translation>
    </message>
    <message>
        <source>Install that version again to see it; nothing in it was changed or is added.</source>
        <translation>ثبّت ذلك الإصدار من جديد لتراه؛ لم يُغيَّر فيه شيء ولا يُضاف إليه شيء.</translation>
    </message>
    <message>
        <source>Install the program again, with all its parts.</source>
        <translation>ثبّت البرنامج من جديد بكل أجزائه.</translation>
    </message>
    <message>
        <source>Install the program again; your photos, models and settings stay.</source>
        <translation>ثبّت البرنامج من جديد؛ تبقى صورك ونماذجك وإعداداتك.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. Choose it where it is now.</source>
        <translation>نُقلت أو تغيّر اسمها أو حُذفت، أو أن قرصها غير موصول. اخترها من مكانها الآن.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Open it in another program, save it as a smaller JPEG and use that.</source>
        <translation>افتحها في برنامج آخر واحفظها بصيغة JPEG أصغر، ثم استخدم تلك.</translation>
    </message>
    <message>
        <source>Open the Models page again to see what there is.</source>
        <translation>افتح صفحة «النماذج» من جديد لترى ما هو موجود.</translation>
    </message>
    <message>
        <source>Press “Mend…” to see the ways out.</source>
        <translation>اضغط «إصلاح…» لترى الحلول.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or remove it and sign anew: {path}</source>
        <translation>أعده من نسخة احتياطية، أو احذفه ووقّع من جديد: {path}</translation>
    </message>
    <message>
        <source>Restore the starter model instead.</source>
        <translation>استعد النموذج الأصلي بدلًا منه.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it and use that.</source>
        <translation>احفظ نسخة أصغر منها واستخدمها.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>حدث شيء غير متوقع.</translation>
    </message>
    <message>
        <source>The file cannot be opened as a photo: {reason}</source>
        <translation>تعذّر فتح الملف كصورة: {reason}</translation>
    </message>
    <message>
        <source>The guide cannot be read ({file}).</source>
        <translation>تعذّرت قراءة الدليل ({file}).</translation>
    </message>
    <message>
        <source>The history cannot be used: {reason}.</source>
        <translation>تعذّر استخدام السجل: {reason}.</translation>
    </message>
    <message>
        <source>The history was written by a newer FruitDx.</source>
        <translation>كُتب السجل بإصدار أحدث من FruitDx.</translation>
    </message>
    <message>
        <source>The model cannot be used. {detail}</source>
        <translation>تعذّر استخدام النموذج. {detail}</translation>
    </message>
    <message>
        <source>The model in use came without its training memory, so nothing can be added to it.</source>
        <translation>جاء النموذج المستخدم من دون ذاكرة تدريبه، ولذلك لا يمكن أن يُضاف إليه شيء.</translation>
    </message>
    <message>
        <source>The model in use has not changed. The log tells more: {log}</source>
        <translation>لم يتغيّر النموذج المستخدم. وفي سجل التشغيل تفاصيل أكثر: {log}</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels; at most {limit} are read</source>
        <translation>حجم الصورة {megapixels} ميغابكسل؛ والحد الأقصى للقراءة {limit}</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone.</source>
        <translation>النموذج الأصلي الذي يأتي مع البرنامج تالف أو مفقود.</translation>
    </message>
    <message>
        <source>The training stopped: {reason}</source>
        <translation>توقّف التدريب: {reason}</translation>
    </message>
    <message>
        <source>The version {version} is not there any more.</source>
        <translation>الإصدار {version} لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>There is another model of the name {version} already.</source>
        <translation>يوجد بالفعل نموذج آخر باسم {version}.</translation>
    </message>
    <message>
        <source>There is no earlier version that can be used.</source>
        <translation>لا يوجد إصدار سابق يمكن استخدامه.</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>لا يوجد دليل لهذه الحالة بعد.</translation>
    </message>
    <message>
        <source>These photos cannot be trained on: {reason}</source>
        <translation>لا يمكن التدريب على هذه الصور: {reason}</translation>
    </message>
    <message>
        <source>This model was made without a training report.</source>
        <translation>صُنع هذا النموذج من دون تقرير تدريب.</translation>
    </message>
    <message>
        <source>This needs a part that is not installed: {part}</source>
        <translation>يحتاج هذا إلى جزء غير مثبّت: {part}</translation>
    </message>
    <message>
        <source>Train a new model; its report is made with it.</source>
        <translation>درّب نموذجًا جديدًا؛ فتقريره يُصنع معه.</translation>
    </message>
    <message>
        <source>Use it only if you trust who made it.</source>
        <translation>لا تستخدمه إلا إذا كنت تثق بمن صنعه.</translation>
    </message>
    <message>
        <source>Wait until it is done, then start again: each learns on top of what the one before has learned.</source>
        <translation>انتظر حتى ينتهي، ثم ابدأ من جديد: كل تعلّم يبني على ما تعلّمه الذي قبله.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>انتظر حتى ينتهي، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>What every model sees with cannot be read: {reason}</source>
        <translation>تعذّرت قراءة الجزء الذي ترى به كل النماذج: {reason}</translation>
    </message>
    <message>
        <source>Your signing key cannot be used: {reason}</source>
        <translation>تعذّر استخدام مفتاح توقيعك: {reason}</translation>
    </message>
    <message>
        <source>{name} is not in quarantine any more.</source>
        <translation>{name} لم يعد بين النماذج المُنحّاة.</translation>
    </message>
    <message>
        <source>“{path}” comes from outside. A model is a program.</source>
        <translation>«{path}» جاء من الخارج. والنموذج برنامج.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>تعذّرت كتابة «{path}»: {reason}</translation>
    </message>
    <message>
        <source>“{path}” does not say what its {classes} answers are called.</source>
        <translation>«{path}» لا يذكر أسماء أجوبته، وعددها {classes}.</translation>
    </message>
    <message>
        <source>“{path}” was not imported: {reason}</source>
        <translation>لم يُستورد «{path}»: {reason}</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}</source>
        <translation>لم يُكتب «{path}»: {reason}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln answers, those that are listed</source>
        <extracomment>One: 1 answer, the one that is listed</extracomment>
        <translation>
            <numerusform>لا أجوبة في القائمة</numerusform>
            <numerusform>جواب واحد، وهو المعروض في القائمة</numerusform>
            <numerusform>جوابان، وهما المعروضان في القائمة</numerusform>
            <numerusform>%Ln أجوبة، وهي المعروضة في القائمة</numerusform>
            <numerusform>%Ln جوابًا، وهي المعروضة في القائمة</numerusform>
            <numerusform>%Ln جواب، وهي المعروضة في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Diagnoses of fruit photos</source>
        <translation>تشخيص صور الثمار</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Include the place where each photo was taken (GPS)</source>
        <translation>إضافة مكان التقاط كل صورة (GPS)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>PDF report, to print or to send</source>
        <translation>تقرير PDF للطباعة أو الإرسال</translation>
    </message>
    <message>
        <source>Place or grower</source>
        <translation>المكان أو المزارع</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>جدول لبرامج الجداول (CSV)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Web page report</source>
        <translation>تقرير صفحة ويب</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>تجري كتابة الملف…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>كُتب في {path}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Expected: {value}</source>
        <translation>المتوقع: {value}</translation>
    </message>
    <message>
        <source>Fault: {value}</source>
        <translation>العطل: {value}</translation>
    </message>
    <message>
        <source>File last changed: {value}</source>
        <translation>آخر تغيير في الملف: {value}</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>الملف: {value}</translation>
    </message>
    <message>
        <source>Found: {value}</source>
        <translation>الموجود: {value}</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: your photos and what you taught are kept apart from the model, and its files are set aside, not deleted.</source>
        <translation>لم يضع شيء مما يخصك: فصورك وما علّمتَه محفوظة بعيدًا عن النموذج، وملفاته نُحّيت جانبًا ولم تُحذف.</translation>
    </message>
    <message>
        <source>Noticed: {value}</source>
        <translation>لوحظ: {value}</translation>
    </message>
    <message>
        <source>The model and its list of names do not belong together.</source>
        <translation>النموذج وقائمة أسمائه لا يتوافقان.</translation>
    </message>
    <message>
        <source>The model cannot be opened.</source>
        <translation>تعذّر فتح النموذج.</translation>
    </message>
    <message>
        <source>The model is damaged: a file is not as it was written.</source>
        <translation>النموذج تالف: أحد ملفاته ليس كما كُتب.</translation>
    </message>
    <message>
        <source>The model is gone: a file that belongs to it is not there.</source>
        <translation>النموذج مفقود: أحد ملفاته غير موجود.</translation>
    </message>
    <message>
        <source>The model is not complete: a file was cut short.</source>
        <translation>النموذج ناقص: أحد ملفاته مقطوع.</translation>
    </message>
    <message>
        <source>The model is of another kind than this program uses.</source>
        <translation>النموذج من نوع غير الذي يستخدمه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The model opens, but answers its test questions wrongly.</source>
        <translation>يُفتح النموذج، لكنه يخطئ في أسئلة اختباره.</translation>
    </message>
    <message>
        <source>answers wrongly</source>
        <translation>يجيب خطأً</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>لا يُفتح</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>wrong kind</source>
        <translation>نوع خاطئ</translation>
    </message>
    <message>
        <source>wrong names</source>
        <translation>أسماء خاطئة</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln photos are exact copies of others and count once.</source>
        <extracomment>One: 1 photo is an exact copy of another and counts once.</extracomment>
        <translation>
            <numerusform>لا توجد صور مكررة.</numerusform>
            <numerusform>صورة واحدة نسخة مطابقة لأخرى، وتُحسب مرة واحدة.</numerusform>
            <numerusform>صورتان نسختان مطابقتان لصور أخرى، وتُحسب كل منهما مع أصلها مرة واحدة.</numerusform>
            <numerusform>%Ln صور نسخ مطابقة لصور أخرى، وتُحسب مرة واحدة.</numerusform>
            <numerusform>%Ln صورة نسخ مطابقة لصور أخرى، وتُحسب مرة واحدة.</numerusform>
            <numerusform>%Ln صورة نسخ مطابقة لصور أخرى، وتُحسب مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are nearly the same as one with another label.</source>
        <extracomment>One: 1 photo is nearly the same as one with another label.</extracomment>
        <translation>
            <numerusform>لا توجد صور تكاد تطابق صورًا بتسمية أخرى.</numerusform>
            <numerusform>صورة واحدة تكاد تطابق صورة بتسمية أخرى.</numerusform>
            <numerusform>صورتان تكادان تطابقان صورًا بتسمية أخرى.</numerusform>
            <numerusform>%Ln صور تكاد تطابق صورًا بتسمية أخرى.</numerusform>
            <numerusform>%Ln صورة تكاد تطابق صورًا بتسمية أخرى.</numerusform>
            <numerusform>%Ln صورة تكاد تطابق صورًا بتسمية أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read and are left out.</source>
        <extracomment>One: 1 photo cannot be read and is left out.</extracomment>
        <translation>
            <numerusform>كل الصور قُرئت.</numerusform>
            <numerusform>صورة واحدة تعذّرت قراءتها فتُركت.</numerusform>
            <numerusform>صورتان تعذّرت قراءتهما فتُركتا.</numerusform>
            <numerusform>%Ln صور تعذّرت قراءتها فتُركت.</numerusform>
            <numerusform>%Ln صورة تعذّرت قراءتها فتُركت.</numerusform>
            <numerusform>%Ln صورة تعذّرت قراءتها فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have probably the wrong label.</source>
        <extracomment>One: 1 photo has probably the wrong label.</extracomment>
        <translation>
            <numerusform>لا توجد صور يُظن أن تسميتها خاطئة.</numerusform>
            <numerusform>صورة واحدة تسميتها خاطئة على الأرجح.</numerusform>
            <numerusform>صورتان تسميتاهما خاطئتان على الأرجح.</numerusform>
            <numerusform>%Ln صور تسمياتها خاطئة على الأرجح.</numerusform>
            <numerusform>%Ln صورة تسمياتها خاطئة على الأرجح.</numerusform>
            <numerusform>%Ln صورة تسمياتها خاطئة على الأرجح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stand under two labels: one of the two is wrong.</source>
        <extracomment>One: 1 photo stands under two labels: one of them is wrong.</extracomment>
        <translation>
            <numerusform>لا توجد صور تحت تسميتين.</numerusform>
            <numerusform>صورة واحدة موجودة تحت تسميتين: إحداهما خاطئة.</numerusform>
            <numerusform>صورتان موجودتان تحت تسميتين: إحدى التسميتين خاطئة.</numerusform>
            <numerusform>%Ln صور موجودة تحت تسميتين: إحدى التسميتين خاطئة.</numerusform>
            <numerusform>%Ln صورة موجودة تحت تسميتين: إحدى التسميتين خاطئة.</numerusform>
            <numerusform>%Ln صورة موجودة تحت تسميتين: إحدى التسميتين خاطئة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are from one source ({value}), and no others are. The model may learn that source instead of the fruit. Take photos of it in the other places too.</source>
        <translation>تكاد كل صور «{label}» تكون من مصدر واحد ({value})، ولا صور لغيرها من هذا المصدر. فقد يتعلم النموذج ذلك المصدر بدل الثمرة. صوّرها في الأماكن الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one camera ({value}), and no others are. The model may learn the camera. Take photos of it with the others too.</source>
        <translation>تكاد كل صور «{label}» تكون من كاميرا واحدة ({value})، ولا صور لغيرها من هذه الكاميرا. فقد يتعلم النموذج الكاميرا. صوّرها بالكاميرات الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one day ({value}), and no others are. The model may learn the light of that day. Take photos of it on other days.</source>
        <translation>تكاد كل صور «{label}» تكون من يوم واحد ({value})، ولا صور لغيرها من ذلك اليوم. فقد يتعلم النموذج ضوء ذلك اليوم. صوّرها في أيام أخرى.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” have one size ({value}), and no others have. They may come from another source, and the model may learn that source instead of the fruit.</source>
        <translation>تكاد كل صور «{label}» تكون بحجم واحد ({value})، ولا صور لغيرها بهذا الحجم. فقد تكون من مصدر آخر، وقد يتعلم النموذج ذلك المصدر بدل الثمرة.</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the photos.</source>
        <translation>لم يُعثر على أي عيب في الصور.</translation>
    </message>
    <message>
        <source>The edge alone gives “{label}” away: it finds {found} of its photos. The model may learn the background instead of the fruit. Take photos of it on the same backgrounds as the others.</source>
        <translation>حافة الصورة وحدها تكشف «{label}»: فبها يُعرف {found} من صورها. فقد يتعلم النموذج الخلفية بدل الثمرة. صوّرها على الخلفيات نفسها التي للأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The groups file does not name %Ln photos. Its files must be relative to the photo folder.</source>
        <extracomment>One: The groups file does not name 1 photo. Its files must be relative to the photo folder.</extracomment>
        <translation>
            <numerusform>يذكر ملف المجموعات كل الصور.</numerusform>
            <numerusform>لا يذكر ملف المجموعات صورة واحدة. يجب أن تُكتب ملفاته نسبةً إلى مجلد الصور.</numerusform>
            <numerusform>لا يذكر ملف المجموعات صورتين. يجب أن تُكتب ملفاته نسبةً إلى مجلد الصور.</numerusform>
            <numerusform>لا يذكر ملف المجموعات %Ln صور. يجب أن تُكتب ملفاته نسبةً إلى مجلد الصور.</numerusform>
            <numerusform>لا يذكر ملف المجموعات %Ln صورة. يجب أن تُكتب ملفاته نسبةً إلى مجلد الصور.</numerusform>
            <numerusform>لا يذكر ملف المجموعات %Ln صورة. يجب أن تُكتب ملفاته نسبةً إلى مجلد الصور.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of “{label}” show only {groups} different fruits or moments. Figures for it say little; photograph more fruits.</source>
        <translation>صور «{label}» لا تُظهر ثمارًا أو لحظات مختلفة إلا قليلًا، وعددها {groups} فقط. فأرقامها لا تقول إلا القليل؛ صوّر ثمارًا أكثر.</translation>
    </message>
    <message>
        <source>What was found in the photos</source>
        <translation>ما وُجد في الصور</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>لا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos. It can be learned, but its figures say little; {wanted} would be better.</source>
        <translation>عدد صور «{label}» هو {photos} فقط. يمكن تعلّمها، لكن أرقامها لا تقول إلا القليل؛ والأفضل {wanted}.</translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos; at least {least} are needed.</source>
        <translation>عدد صور «{label}» هو {photos} فقط؛ والمطلوب {least} على الأقل.</translation>
    </message>
</context>
<context>
    <name>Fruit</name>
    <message>
        <source>a guava</source>
        <translation>ثمرة جوافة</translation>
    </message>
    <message>
        <source>a mango</source>
        <translation>ثمرة مانجو</translation>
    </message>
    <message>
        <source>a pomegranate</source>
        <translation>ثمرة رمان</translation>
    </message>
    <message>
        <source>an apple</source>
        <translation>ثمرة تفاح</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>تفاح</translation>
    </message>
    <message>
        <source>guava</source>
        <translation>جوافة</translation>
    </message>
    <message>
        <source>mango</source>
        <translation>مانجو</translation>
    </message>
    <message>
        <source>pomegranate</source>
        <translation>رمان</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A better photo</source>
        <translation>صورة أفضل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation>نسخ المصادر</translation>
    </message>
    <message>
        <source>General advice, drawn from the sources below. It names no products: your adviser knows what is allowed and what works where you live.</source>
        <translation>نصائح عامة مأخوذة من المصادر أدناه. لا تسمّي أي منتجات: فمرشدك الزراعي يعرف ما هو مسموح وما ينفع في منطقتك.</translation>
    </message>
    <message>
        <source>Grow and handle</source>
        <translation>الزراعة والتداول</translation>
    </message>
    <message>
        <source>How it spreads</source>
        <translation>كيف ينتشر</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>كيف تلتقط صورة جيدة</translation>
    </message>
    <message>
        <source>Keep clean</source>
        <translation>النظافة</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open in the browser: {title}</source>
        <translation>فتح في المتصفح: {title}</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>What looks like it</source>
        <translation>ما يشبهه</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>ماذا تفعل أولًا</translation>
    </message>
    <message>
        <source>When to ask an adviser</source>
        <translation>متى تسأل مرشدك الزراعي</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <extracomment>One: 1 answer</extracomment>
        <translation>
            <numerusform>لا أجوبة</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>%Ln أجوبة</numerusform>
            <numerusform>%Ln جوابًا</numerusform>
            <numerusform>%Ln جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>حذف الكل…</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>هل تريد حذف السجل كله؟</translation>
    </message>
    <message>
        <source>Delete this answer?</source>
        <translation>هل تريد حذف هذا الجواب؟</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>حُذف.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>تشخيص من جديد</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>الأجوبة السابقة</translation>
    </message>
    <message>
        <source>Earlier answers, the newest first</source>
        <translation>الأجوبة السابقة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>كل الأجوبة</translation>
    </message>
    <message>
        <source>Every answer, kept on this computer only</source>
        <translation>كل الأجوبة، محفوظة على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Every answer, picture and note goes, for good, and so do photos that were pasted or taken here and damaged histories that were put aside. Photo files of your own and what you taught stay.</source>
        <translation>تُحذف كل الأجوبة والصور المصغّرة والملاحظات نهائيًا، ومعها الصور التي أُلصقت أو التُقطت هنا والسجلات التالفة التي نُحّيت. أما ملفات صورك أنت وما علّمتَه فيبقى.</translation>
    </message>
    <message>
        <source>Every fruit</source>
        <translation>كل الثمار</translation>
    </message>
    <message>
        <source>Every photo that you ask about is listed here.</source>
        <translation>كل صورة تسأل عنها تظهر هنا.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>الثمرة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How many answers</source>
        <translation>عدد الأجوبة</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>Its picture and your note go with it, for good, and so does a photo that was pasted or taken here. Photo files of your own stay where they are.</source>
        <translation>تُحذف معه صورته المصغّرة وملاحظتك نهائيًا، وكذلك الصورة إن أُلصقت أو التُقطت هنا. أما ملفات صورك أنت فتبقى في مكانها.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ثلاثين يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>النموذج: {model}</translation>
    </message>
    <message>
        <source>No picture of this photo was kept</source>
        <translation>لم تُحفظ صورة مصغّرة لهذه الصورة</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>شيء لا أعرفه</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place, for example “Upper orchard, row 4”</source>
        <translation>المكان، مثل «البستان، الصف ٤»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search answers, notes, places, files</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>Search for less, or choose every fruit and any time.</source>
        <translation>ابحث بكلمات أقل، أو اختر كل الثمار وأي وقت.</translation>
    </message>
    <message>
        <source>Show every answer</source>
        <translation>عرض كل الأجوبة</translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation>الجواب المختار</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <translation>لم تعد الصورة موجودة: {path}</translation>
    </message>
    <message>
        <source>There is nothing to export: these answers were not kept. See Settings.</source>
        <translation>لا يوجد ما يُصدَّر: لم تُحفظ هذه الأجوبة. انظر «الإعدادات».</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tree or plant</source>
        <translation>الشجرة أو النبتة</translation>
    </message>
    <message>
        <source>Tree or plant, if you number them</source>
        <translation>الشجرة أو النبتة، إن كان لها رقم</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما الذي تبحث عنه</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>ما قلتَه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When and with which model</source>
        <translation>متى وبأي نموذج</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>أين نظرت</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>قلتَ: {what}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%Ln links to the internet were left out: FruitDx never uses it.</source>
        <extracomment>One: One link to the internet was left out: FruitDx never uses it.</extracomment>
        <translation>
            <numerusform>لم يُترك أي رابط إلى الإنترنت: لا يستخدم FruitDx الإنترنت أبدًا.</numerusform>
            <numerusform>تُرك رابط واحد إلى الإنترنت: لا يستخدم FruitDx الإنترنت أبدًا.</numerusform>
            <numerusform>تُرك رابطان إلى الإنترنت: لا يستخدم FruitDx الإنترنت أبدًا.</numerusform>
            <numerusform>تُركت %Ln روابط إلى الإنترنت: لا يستخدم FruitDx الإنترنت أبدًا.</numerusform>
            <numerusform>تُرك %Ln رابطًا إلى الإنترنت: لا يستخدم FruitDx الإنترنت أبدًا.</numerusform>
            <numerusform>تُرك %Ln رابط إلى الإنترنت: لا يستخدم FruitDx الإنترنت أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a link to the internet, which FruitDx never uses. Save the picture here, then drop its file.</source>
        <translation>هذا رابط إلى الإنترنت، ولا يستخدم FruitDx الإنترنت أبدًا. احفظ الصورة على هذا الحاسوب، ثم أفلت ملفها هنا.</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a photo, its file or a screenshot first.</source>
        <translation>لا توجد صورة للصقها. انسخ أولًا صورة أو ملفها أو لقطة شاشة.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>healthy {fruit}</source>
        <translation>سليمة، {fruit}</translation>
    </message>
    <message>
        <source>{condition} on {fruit}</source>
        <translation>{condition} على {fruit}</translation>
    </message>
    <message>
        <source>{condition}, {fruit}</source>
        <translation>{condition}، {fruit}</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Disease or damage</source>
        <translation>مرض أو ضرر</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%Ln old models were removed.</source>
        <extracomment>One: One old model was removed.</extracomment>
        <translation>
            <numerusform>لم يُحذف أي نموذج قديم.</numerusform>
            <numerusform>حُذف نموذج قديم واحد.</numerusform>
            <numerusform>حُذف نموذجان قديمان.</numerusform>
            <numerusform>حُذفت %Ln نماذج قديمة.</numerusform>
            <numerusform>حُذف %Ln نموذجًا قديمًا.</numerusform>
            <numerusform>حُذف %Ln نموذج قديم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: you know another key under this name. Ask the sender for the digits.</source>
        <translation>انتبه: تعرف مفتاحًا آخر بهذا الاسم. اسأل المُرسل عن الأرقام.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check the model</source>
        <translation>فحص النموذج</translation>
    </message>
    <message>
        <source>Checked and taken back. It is in the list again.</source>
        <translation>فُحص وأُعيد. وهو في القائمة من جديد.</translation>
    </message>
    <message>
        <source>Checked: the model in use is whole and answers as it should.</source>
        <translation>تم الفحص: النموذج المستخدم سليم ويجيب كما ينبغي.</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>يجري فحصه وتشغيله…</translation>
    </message>
    <message>
        <source>Checking it…</source>
        <translation>يجري فحصه…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>يجري فحص الملف…</translation>
    </message>
    <message>
        <source>Checking the model in use…</source>
        <translation>يجري فحص النموذج المستخدم…</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Converting and checking the file; this can take some minutes…</source>
        <translation>يجري تحويل الملف وفحصه؛ وقد يستغرق ذلك بضع دقائق…</translation>
    </message>
    <message>
        <source>Do you trust who made this model?</source>
        <translation>هل تثق بمن صنع هذا النموذج؟</translation>
    </message>
    <message>
        <source>Every model is kept, so that you can always go back</source>
        <translation>يُحفظ كل نموذج، لتستطيع الرجوع دائمًا</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>تصدير النموذج</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>For another FruitDx (.fruitdx)</source>
        <translation>لنسخة أخرى من FruitDx ‏(‎.fruitdx)</translation>
    </message>
    <message>
        <source>For other programs (.tflite)</source>
        <translation>لبرامج أخرى (‎.tflite)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How it wants its photos is not written in the file and was assumed; it may answer nonsense.</source>
        <translation>لا يذكر الملف كيف يريد النموذج صوره، فافتُرض ذلك؛ وقد تكون أجوبته بلا معنى.</translation>
    </message>
    <message>
        <source>How often it is right is not known.</source>
        <translation>لا يُعرف كم مرة يصيب.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Imported and checked. Press “Use” beside it to put it in use.</source>
        <translation>استُورد وفُحص. اضغط «استخدام» بجانبه لتشغيله.</translation>
    </message>
    <message>
        <source>Imported, checked, and in use now.</source>
        <translation>استُورد وفُحص، وهو مستخدم الآن.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>It cannot be taught further; only a new model can be trained.</source>
        <translation>لا يمكن تعليمه أكثر؛ ولا يمكن إلا تدريب نموذج جديد.</translation>
    </message>
    <message>
        <source>It cannot show where on the fruit it sees something.</source>
        <translation>لا يستطيع أن يُظهر أين رأى شيئًا على الثمرة.</translation>
    </message>
    <message>
        <source>It cannot tell a stranger: it names one of its labels for any photo at all.</source>
        <translation>لا يميّز الغريب: فهو يعطي أي صورة كانت إحدى تسمياته.</translation>
    </message>
    <message>
        <source>It comes from outside. A model is a program: use it only if you trust its maker.</source>
        <translation>جاء من الخارج. والنموذج برنامج: فلا تستخدمه إلا إذا كنت تثق بمن صنعه.</translation>
    </message>
    <message>
        <source>It tells apart: {labels}</source>
        <translation>يميّز بين: {labels}</translation>
    </message>
    <message>
        <source>Its files are whole, as they lie there now.</source>
        <translation>ملفاته كاملة كما هي الآن.</translation>
    </message>
    <message>
        <source>Its maker&apos;s figure: {share} right on photos it had not seen.</source>
        <translation>رقم من صنعه: {share} صحيح على صور لم يرها.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Labels (*.json *.txt)</source>
        <translation>التسميات (*.json *.txt)</translation>
    </message>
    <message>
        <source>Looking for what is not needed any more…</source>
        <translation>يجري البحث عمّا لم يعد لازمًا…</translation>
    </message>
    <message>
        <source>Made {when} · {version}</source>
        <translation>صُنع في {when} · {version}</translation>
    </message>
    <message>
        <source>Model of unknown origin</source>
        <translation>نموذج مجهول المصدر</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</source>
        <translation>النماذج (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nobody measured how sure it may be; its percentages may be too high.</source>
        <translation>لم يقس أحد كم يحق له أن يتأكد؛ وقد تكون نسبه المئوية أعلى مما ينبغي.</translation>
    </message>
    <message>
        <source>Nobody signed it; who made it is not known.</source>
        <translation>لم يوقّعه أحد؛ ولا يُعرف من صنعه.</translation>
    </message>
    <message>
        <source>Now the file with its labels…</source>
        <translation>والآن الملف الذي فيه تسمياته…</translation>
    </message>
    <message>
        <source>One file that MediaPipe, Android and other TFLite programs run. It cannot be taught further there.</source>
        <translation>ملف واحد تشغّله MediaPipe وAndroid وبرامج TFLite أخرى. ولا يمكن تعليمه أكثر هناك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln old models?</source>
        <extracomment>One: Remove one old model?</extracomment>
        <translation>
            <numerusform>لا نماذج قديمة للحذف</numerusform>
            <numerusform>هل تريد حذف نموذج قديم واحد؟</numerusform>
            <numerusform>هل تريد حذف نموذجين قديمين؟</numerusform>
            <numerusform>هل تريد حذف %Ln نماذج قديمة؟</numerusform>
            <numerusform>هل تريد حذف %Ln نموذجًا قديمًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln نموذج قديم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing old models…</source>
        <translation>يجري حذف النماذج القديمة…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Restore the starter</source>
        <translation>استعادة الأصلي</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>نماذج مُنحّاة</translation>
    </message>
    <message>
        <source>Set aside because something was wrong with it. Nothing here is used.</source>
        <translation>نُحّيت لأن فيها خللًا. ولا يُستخدم شيء مما هنا.</translation>
    </message>
    <message>
        <source>Set aside {when}</source>
        <translation>نُحّي في {when}</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>توقيعه</translation>
    </message>
    <message>
        <source>Signed by {name}, key {digits}.</source>
        <translation>وقّعه {name}، المفتاح {digits}.</translation>
    </message>
    <message>
        <source>Signed. Tell the receiver the digits of your key by telephone: {digits}</source>
        <translation>تم التوقيع. أخبر المستلم بأرقام مفتاحك هاتفيًا: {digits}</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>النموذج الأصلي</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Taught with your corrections</source>
        <translation>عُلّم بتصحيحاتك</translation>
    </message>
    <message>
        <source>The earlier model is in use again.</source>
        <translation>النموذج السابق مستخدم من جديد.</translation>
    </message>
    <message>
        <source>The file with the labels of this model</source>
        <translation>الملف الذي فيه تسميات هذا النموذج</translation>
    </message>
    <message>
        <source>The receiver sees that it comes from your key and was not changed on the way. Your key stays on this computer.</source>
        <translation>يرى المستلم أنه جاء من مفتاحك ولم يُغيَّر في الطريق. ويبقى مفتاحك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The starter model is in use now.</source>
        <translation>النموذج الأصلي مستخدم الآن.</translation>
    </message>
    <message>
        <source>The whole model with its training memory. Whoever has it can teach it further.</source>
        <translation>النموذج كاملًا مع ذاكرة تدريبه. ومن كان عنده استطاع أن يعلّمه أكثر.</translation>
    </message>
    <message>
        <source>There is nothing to tidy up: every model may be needed.</source>
        <translation>لا شيء للترتيب: فقد يلزم كل نموذج.</translation>
    </message>
    <message>
        <source>This model is in use now.</source>
        <translation>هذا النموذج مستخدم الآن.</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>ترتيب…</translation>
    </message>
    <message>
        <source>Trained from a photo folder</source>
        <translation>دُرّب من مجلد صور</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>تجري كتابة الملف…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>كُتب في {path}</translation>
    </message>
    <message>
        <source>Yes, import it</source>
        <translation>نعم، استورده</translation>
    </message>
    <message>
        <source>You have not met this key. Ask the sender for its digits by telephone.</source>
        <translation>هذا المفتاح جديد عليك. اسأل المُرسل عن أرقامه هاتفيًا.</translation>
    </message>
    <message>
        <source>You trusted this key before, on {when}.</source>
        <translation>وثقتَ بهذا المفتاح من قبل، في {when}.</translation>
    </message>
    <message>
        <source>Your name, as the receiver reads it</source>
        <translation>اسمك كما يقرؤه المستلم</translation>
    </message>
    <message>
        <source>a FruitDx model</source>
        <translation>نموذج FruitDx</translation>
    </message>
    <message>
        <source>a Keras model, converted</source>
        <translation>نموذج Keras محوّل</translation>
    </message>
    <message>
        <source>a bare TFLite model</source>
        <translation>نموذج TFLite مجرّد</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>لا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>{file}: {kind}, made {when}.</source>
        <translation>{file}: {kind}، صُنع في {when}.</translation>
    </message>
    <message>
        <source>{megabytes} MB are freed. The model in use, the one before it, the starter, the newest of the old ones and everything newer than the model in use stay.</source>
        <translation>يُوفَّر {megabytes} ميغابايت. ويبقى النموذج المستخدم، والذي قبله، والأصلي، وأحدث النماذج القديمة، وكل ما هو أحدث من النموذج المستخدم.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>This photo is blurred.</source>
        <translation>هذه الصورة غير واضحة.</translation>
    </message>
    <message>
        <source>This photo is too bright; the fruit is partly white.</source>
        <translation>هذه الصورة ساطعة جدًا؛ وجزء من الثمرة أبيض.</translation>
    </message>
    <message>
        <source>This photo is too dark.</source>
        <translation>هذه الصورة معتمة جدًا.</translation>
    </message>
    <message>
        <source>This photo is very small; I see too little of the fruit.</source>
        <translation>هذه الصورة صغيرة جدًا؛ ولا أرى من الثمرة إلا القليل.</translation>
    </message>
</context>
<context>
    <name>Plant</name>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos that count say the same: {what}.</source>
        <translation>كل الصور المحسوبة تقول الشيء نفسه: {what}.</translation>
    </message>
    <message>
        <source>All photos were weighed together; that is right more often than one photo alone.</source>
        <translation>قُدّرت كل الصور معًا؛ وهذا يصيب أكثر من صورة واحدة وحدها.</translation>
    </message>
    <message>
        <source>Different fruits</source>
        <translation>ثمار مختلفة</translation>
    </message>
    <message>
        <source>Each photo was looked at by itself:</source>
        <translation>نُظر في كل صورة على حدة:</translation>
    </message>
    <message numerus="yes">
        <source>Not healthy: %Ln photos look sick</source>
        <extracomment>One: Not healthy: one photo looks sick</extracomment>
        <translation>
            <numerusform>غير سليمة: لا تظهر إصابة في أي صورة</numerusform>
            <numerusform>غير سليمة: تبدو الإصابة في صورة واحدة</numerusform>
            <numerusform>غير سليمة: تبدو الإصابة في صورتين</numerusform>
            <numerusform>غير سليمة: تبدو الإصابة في %Ln صور</numerusform>
            <numerusform>غير سليمة: تبدو الإصابة في %Ln صورة</numerusform>
            <numerusform>غير سليمة: تبدو الإصابة في %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>One plant bears one fruit. Take the group apart and group each plant by itself.</source>
        <translation>النبتة الواحدة تحمل نوعًا واحدًا من الثمار. فكّ المجموعة، ثم اجمع صور كل نبتة على حدة.</translation>
    </message>
    <message>
        <source>Partly sick</source>
        <translation>بعضها مصاب</translation>
    </message>
    <message>
        <source>Plant {number}</source>
        <translation>النبتة {number}</translation>
    </message>
    <message>
        <source>The others look healthy. A few sick fruits are how a disease begins.</source>
        <translation>تبدو البقية سليمة. والمرض يبدأ ببضع ثمار مصابة.</translation>
    </message>
    <message>
        <source>The photo shown is wrong</source>
        <translation>جواب الصورة المعروضة خطأ</translation>
    </message>
    <message>
        <source>The photos of this plant</source>
        <translation>صور هذه النبتة</translation>
    </message>
    <message>
        <source>These photos show different fruits: {fruits}</source>
        <translation>تُظهر هذه الصور ثمارًا مختلفة: {fruits}</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>{photos} did not count: no fruit that I know.</source>
        <translation>لم تُحسب {photos}: لا ثمرة أعرفها.</translation>
    </message>
    <message>
        <source>{photos} did not count: not readable.</source>
        <translation>لم تُحسب {photos}: تعذّرت القراءة.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>&apos;{file}&apos; in it is far too large</source>
        <translation>«{file}» فيه كبير جدًا</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read any more ({words})</source>
        <translation>لم تعد قراءة «{folder}» ممكنة ({words})</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no folders with photos</source>
        <translation>«{folder}» ليس فيه مجلدات صور</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is a file, not a folder</source>
        <translation>«{folder}» ملف وليس مجلدًا</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is empty</source>
        <translation>«{folder}» فارغ</translation>
    </message>
    <message>
        <source>&apos;{place}&apos; cannot be read ({words})</source>
        <translation>تعذّرت قراءة «{place}» ({words})</translation>
    </message>
    <message>
        <source>A model tells things apart: add a folder of another label, for instance of healthy fruit.</source>
        <translation>النموذج يميّز بين الأشياء: أضف مجلدًا بتسمية أخرى، لثمار سليمة مثلًا.</translation>
    </message>
    <message>
        <source>A model without its training memory cannot be compared.</source>
        <translation>لا يمكن مقارنة نموذج من دون ذاكرة تدريبه.</translation>
    </message>
    <message>
        <source>All of them were left out; the notes before tell why.</source>
        <translation>تُركت كلها جانبًا؛ والملاحظات السابقة تبيّن السبب.</translation>
    </message>
    <message>
        <source>All photos are of one group, so none can be watched: the quick model stands.</source>
        <translation>كل الصور من مجموعة واحدة، فلا يمكن أن تكون أي منها للمراقبة: فيبقى النموذج السريع.</translation>
    </message>
    <message>
        <source>Check its name and the drive.</source>
        <translation>تحقّق من اسمه ومن القرص.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and may be read.</source>
        <translation>تحقّق من أن القرص موصول وقراءته مسموحة.</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start again; nothing is lost.</source>
        <translation>تحقّق من أن القرص موصول، ثم ابدأ من جديد؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>Each folder is a label: check that the right folder was chosen, or leave some out.</source>
        <translation>كل مجلد تسمية: تأكد من اختيار المجلد الصحيح، أو اترك بعضها.</translation>
    </message>
    <message>
        <source>Each label needs at least {least}; add photos, or remove the folder.</source>
        <translation>تحتاج كل تسمية إلى {least} على الأقل؛ أضف صورًا، أو احذف المجلد.</translation>
    </message>
    <message>
        <source>For a trial &apos;{source}&apos; was left out of the learning: of its {photos} photos {after} right by views, {before} by the photos alone.</source>
        <translation>للتجربة تُرك «{source}» خارج التعلّم: من صوره وعددها {photos} أصاب {after} بتعلّم المناظر المتعددة، و{before} بالصور وحدها.</translation>
    </message>
    <message>
        <source>Give the folder a name in letters; it becomes the label.</source>
        <translation>أعط المجلد اسمًا من حروف؛ فهو يصبح التسمية.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>It knows other labels than the one before, so the two cannot be compared.</source>
        <translation>يعرف أنواعًا غير التي كان يعرفها السابق، فلا يمكن مقارنتهما.</translation>
    </message>
    <message>
        <source>It no longer knows {lost} of the {before} labels before, so the two cannot be compared. The one before is kept among the versions.</source>
        <translation>لم يعد يعرف {lost} من أصل {before} تسمية سابقة، فلا يمكن مقارنة الاثنين. والسابق محفوظ بين الإصدارات.</translation>
    </message>
    <message>
        <source>Learning from mirror images made it no better, so that was dropped. {figures}</source>
        <translation>لم يُحسّنه التعلّم من الصور المعكوسة، فتُرك ذلك. {figures}</translation>
    </message>
    <message>
        <source>Learning from views made it no better, so that was dropped. {figures}</source>
        <translation>لم يُحسّنه التعلّم من مناظر متعددة، فتُرك ذلك. {figures}</translation>
    </message>
    <message>
        <source>Name both folders &apos;{label}&apos;, or one of them quite differently.</source>
        <translation>سمّ المجلدين كليهما «{label}»، أو سمّ أحدهما باسم مختلف تمامًا.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبق مساحة على القرص</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. A new kind needs at least {least} photos.</source>
        <translation>لم يُتعلَّم بعد: {labels}. يحتاج النوع الجديد إلى {least} صور على الأقل.</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. These photos show fruit that is kept as a test for good; add photos of other fruit.</source>
        <translation>لم يُتعلَّم بعد: {labels}. تُظهر هذه الصور ثمارًا محفوظة للاختبار دائمًا؛ أضف صور ثمار أخرى.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before.</source>
        <translation>صور لم يرها أي من النموذجين: {photos}؛ الصحيح منها الآن {now}، وقبل ذلك {before}.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It got {lost} wrong that were right, and {won} right that were wrong.</source>
        <translation>صور لم يرها أي من النموذجين: {photos}؛ الصحيح منها الآن {now}، وقبل ذلك {before}. أخطأ في {lost} كانت صحيحة، وأصاب في {won} كانت خاطئة.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It recognises &apos;{label}&apos; worse than before.</source>
        <translation>صور لم يرها أي من النموذجين: {photos}؛ الصحيح منها الآن {now}، وقبل ذلك {before}. وصار يعرف «{label}» أقل من قبل.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا يوجد إذن</translation>
    </message>
    <message>
        <source>Put the photos into one folder for each label, for instance &apos;Healthy_Apple&apos; and &apos;Scab_Apple&apos;.</source>
        <translation>ضع صور كل تسمية في مجلد لها، مثل «Healthy_Apple» و«Scab_Apple».</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القراءة فقط ممكنة هنا، لا الكتابة</translation>
    </message>
    <message>
        <source>TensorFlow, which reads Keras files,</source>
        <translation>TensorFlow الذي يقرأ ملفات Keras</translation>
    </message>
    <message>
        <source>The starter has another backbone than the published one: the quick model stands.</source>
        <translation>أساس النموذج الأصلي غير الأساس المنشور: فيبقى النموذج السريع.</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone: {words}</source>
        <translation>النموذج الأصلي الذي يأتي مع البرنامج تالف أو مفقود: {words}</translation>
    </message>
    <message>
        <source>The tuned tail got no more of the watched photos right, so it was dropped.</source>
        <translation>لم يُصب التدريب الأدق في عدد أكبر من الصور المراقَبة، فتُرك.</translation>
    </message>
    <message>
        <source>The tuned tail was dropped: {words}.</source>
        <translation>تُرك التدريب الأدق: {words}.</translation>
    </message>
    <message>
        <source>The tuned tail was not worth its time, so it was dropped. {figures}</source>
        <translation>لم يستحق التدريب الأدق وقته، فتُرك. {figures}</translation>
    </message>
    <message>
        <source>There are too few photos that neither model has learned from.</source>
        <translation>الصور التي لم يتعلم منها أي من النموذجين قليلة جدًا.</translation>
    </message>
    <message>
        <source>There is no whole model in use to compare with.</source>
        <translation>لا يوجد نموذج مستخدم سليم للمقارنة به.</translation>
    </message>
    <message>
        <source>This photo cannot be read: {words}.</source>
        <translation>تعذّرت قراءة هذه الصورة: {words}.</translation>
    </message>
    <message>
        <source>This picture has {megapixels} megapixels; at most {limit} are read.</source>
        <translation>حجم هذه الصورة {megapixels} ميغابكسل؛ والحد الأقصى للقراءة {limit}.</translation>
    </message>
    <message>
        <source>a Keras network</source>
        <translation>شبكة Keras</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>a file of labels</source>
        <translation>ملف تسميات</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>مجلد نماذج</translation>
    </message>
    <message>
        <source>a graph the runtime can open</source>
        <translation>مخطط يستطيع المشغّل فتحه</translation>
    </message>
    <message>
        <source>a model in use</source>
        <translation>نموذج مستخدم</translation>
    </message>
    <message>
        <source>a model that can be opened</source>
        <translation>نموذج يمكن فتحه</translation>
    </message>
    <message>
        <source>a process to try the model in</source>
        <translation>عملية لتجربة النموذج فيها</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>ملف يمكن قراءته</translation>
    </message>
    <message>
        <source>a thorough training needs {needed} GB, and {free} GB are free</source>
        <translation>يحتاج التدريب الكامل إلى {needed} غيغابايت، والمتاح {free} غيغابايت</translation>
    </message>
    <message>
        <source>a valid manifest</source>
        <translation>بيان صحيح</translation>
    </message>
    <message>
        <source>a whole .fruitdx file</source>
        <translation>ملف ‎.fruitdx كامل</translation>
    </message>
    <message>
        <source>all photos of &apos;{folder}&apos; lie in folders below it, whose names are no labels; if they should be, choose that folder</source>
        <translation>كل صور «{folder}» في مجلدات داخله، وأسماؤها ليست تسميات؛ إن كان ينبغي أن تكون كذلك فاختر ذلك المجلد</translation>
    </message>
    <message>
        <source>an answer of the probe</source>
        <translation>جواب من الفاحص</translation>
    </message>
    <message>
        <source>another FruitDx is opening it at this moment</source>
        <translation>نسخة أخرى من FruitDx تفتحه في هذه اللحظة</translation>
    </message>
    <message>
        <source>another FruitDx is writing to it</source>
        <translation>نسخة أخرى من FruitDx تكتب فيه</translation>
    </message>
    <message>
        <source>at least {number} bytes</source>
        <translation>{number} بايت على الأقل</translation>
    </message>
    <message>
        <source>it cannot be opened ({words})</source>
        <translation>تعذّر فتحه ({words})</translation>
    </message>
    <message>
        <source>it cannot be opened: {words}</source>
        <translation>تعذّر فتحه: {words}</translation>
    </message>
    <message>
        <source>it could not be brought to this version ({words})</source>
        <translation>تعذّر نقله إلى هذا الإصدار ({words})</translation>
    </message>
    <message>
        <source>it could not be read then</source>
        <translation>تعذّرت قراءته حينها</translation>
    </message>
    <message>
        <source>it does not answer as a model should ({words})</source>
        <translation>لا يجيب كما ينبغي لنموذج ({words})</translation>
    </message>
    <message>
        <source>it does not take photos</source>
        <translation>لا يأخذ صورًا</translation>
    </message>
    <message>
        <source>it has {inputs} inputs and {outputs} outputs; a model for photos has one of each</source>
        <translation>عدد مداخله {inputs} وعدد مخارجه {outputs}؛ ولنموذج الصور مدخل واحد ومخرج واحد</translation>
    </message>
    <message>
        <source>it has {number} bytes instead of {wanted}</source>
        <translation>فيه {number} بايت بدل {wanted}</translation>
    </message>
    <message>
        <source>it holds &apos;{file}&apos;, which no bundle has</source>
        <translation>فيه «{file}»، ولا يوجد ذلك في أي ملف من هذا النوع</translation>
    </message>
    <message>
        <source>it holds a Lambda layer (&apos;{layer}&apos;), which is program code of its maker; such files are never run</source>
        <translation>فيه طبقة Lambda ‏(«{layer}»)، وهي شفرة برمجية ممن صنعه؛ ومثل هذه الملفات لا يُشغَّل أبدًا</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>فيه ملف مكرر</translation>
    </message>
    <message>
        <source>it holds more files than any bundle</source>
        <translation>فيه ملفات أكثر مما في أي ملف من هذا النوع</translation>
    </message>
    <message>
        <source>it holds weights alone and not the network they belong to; save it with model.save instead of save_weights</source>
        <translation>فيه الأوزان وحدها من دون الشبكة التي تنتمي إليها؛ احفظه بالأمر model.save بدل save_weights</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>هذا جهاز أو أنبوب في النظام وليس ملفًا</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file</source>
        <translation>هو مجلد أو جهاز، وليس ملفًا</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>هو مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>it is cut short or empty ({words})</source>
        <translation>هو مقطوع أو فارغ ({words})</translation>
    </message>
    <message>
        <source>it is damaged so badly that it crashed what decoded it ({words})</source>
        <translation>تلفها شديد حتى عطّل ما كان يقرؤها ({words})</translation>
    </message>
    <message>
        <source>it is far larger than any bundle</source>
        <translation>هو أكبر بكثير من أي ملف من هذا النوع</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>هو أكبر من {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>it is no UTF-8 text; save it as &apos;CSV UTF-8&apos;</source>
        <translation>ليس نصًا بترميز UTF-8؛ احفظه بصيغة «CSV UTF-8»</translation>
    </message>
    <message>
        <source>it is no model that names what a photo shows ({words})</source>
        <translation>ليس نموذجًا يسمّي ما في الصورة ({words})</translation>
    </message>
    <message>
        <source>it is no whole .fruitdx file ({words})</source>
        <translation>ليس ملف ‎.fruitdx كاملًا ({words})</translation>
    </message>
    <message>
        <source>it is no whole .keras file</source>
        <translation>ليس ملف ‎.keras كاملًا</translation>
    </message>
    <message>
        <source>it is no whole HDF5 file; its saving or copying was cut short</source>
        <translation>ليس ملف HDF5 كاملًا؛ انقطع حفظه أو نسخه</translation>
    </message>
    <message>
        <source>it is not a picture of a known kind</source>
        <translation>ليس صورة من نوع معروف</translation>
    </message>
    <message>
        <source>it is only the beginning of a model ({words}). A training that died while it saved leaves such a file; what was learned is not in it. Look for an older copy, or train anew</source>
        <translation>ليس إلا بداية نموذج ({words}). فالتدريب الذي ينقطع أثناء الحفظ يترك ملفًا كهذا؛ وما تعلّمه ليس فيه. ابحث عن نسخة أقدم، أو درّب من البداية</translation>
    </message>
    <message>
        <source>it needs &apos;{part}&apos; for its layer &apos;{layer}&apos;, which is no part of an image network in Keras; such parts are never run</source>
        <translation>يحتاج إلى «{part}» لطبقته «{layer}»، وليس ذلك جزءًا من شبكات الصور في Keras؛ ومثل هذه الأجزاء لا يُشغَّل أبدًا</translation>
    </message>
    <message>
        <source>it needs more memory than a photo may take</source>
        <translation>تحتاج إلى ذاكرة أكثر مما يُسمح به لصورة</translation>
    </message>
    <message>
        <source>it takes photos of {width} x {height}</source>
        <translation>يأخذ صورًا بمقاس {width} x {height}</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <translation>تستغرق قراءتها وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>it was changed after {who} had signed it</source>
        <translation>غُيّر بعد أن وقّعه {who}</translation>
    </message>
    <message>
        <source>its converted copy answers differently</source>
        <translation>نسخته المحوّلة تجيب جوابًا مختلفًا</translation>
    </message>
    <message>
        <source>its file system knows no locks</source>
        <translation>نظام ملفاته لا يعرف الأقفال</translation>
    </message>
    <message>
        <source>its labels do not fit ({words})</source>
        <translation>تسمياته لا تتوافق ({words})</translation>
    </message>
    <message>
        <source>its labels file &apos;{file}&apos; cannot be read</source>
        <translation>تعذّرت قراءة ملف تسمياته «{file}»</translation>
    </message>
    <message>
        <source>its labels hold signs that cannot be shown</source>
        <translation>في تسمياته رموز لا يمكن عرضها</translation>
    </message>
    <message>
        <source>its model is broken ({words})</source>
        <translation>نموذجه معطوب ({words})</translation>
    </message>
    <message>
        <source>its model is broken ({words}); it was changed after {who} had signed it</source>
        <translation>نموذجه معطوب ({words})؛ وقد غُيّر بعد أن وقّعه {who}</translation>
    </message>
    <message>
        <source>its name does not end in {ending}</source>
        <translation>لا ينتهي اسمه بـ {ending}</translation>
    </message>
    <message>
        <source>its name ends in none of {endings}</source>
        <translation>لا ينتهي اسمه بأي من {endings}</translation>
    </message>
    <message>
        <source>its own answers to the test inputs</source>
        <translation>أجوبته هو عن أسئلة الاختبار</translation>
    </message>
    <message>
        <source>its signature by {who} is false</source>
        <translation>توقيعه باسم {who} مزوّر</translation>
    </message>
    <message>
        <source>its signature is far larger than any</source>
        <translation>توقيعه أكبر بكثير من أي توقيع</translation>
    </message>
    <message>
        <source>its signature is no JSON</source>
        <translation>توقيعه ليس بصيغة JSON</translation>
    </message>
    <message>
        <source>its signature is of a newer kind than this program knows</source>
        <translation>توقيعه من نوع أحدث مما يعرفه هذا البرنامج</translation>
    </message>
    <message>
        <source>its signature makes no sense</source>
        <translation>توقيعه لا معنى له</translation>
    </message>
    <message>
        <source>its version has a name that no version can have</source>
        <translation>لإصداره اسم لا يمكن أن يكون لإصدار</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>لا جواب خلال {seconds} ثانية</translation>
    </message>
    <message>
        <source>no network is described in it (&apos;No model config found&apos;)</source>
        <translation>لا وصف فيه لأي شبكة («No model config found»)</translation>
    </message>
    <message>
        <source>no photo is left to learn from</source>
        <translation>لم تبقَ أي صورة للتعلّم منها</translation>
    </message>
    <message>
        <source>no process could be started to decode it ({words})</source>
        <translation>تعذّر بدء عملية لقراءتها ({words})</translation>
    </message>
    <message>
        <source>no training process could be started: {words}.</source>
        <translation>تعذّر بدء عملية التدريب: {words}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>numbered labels</source>
        <translation>تسميات مرقّمة</translation>
    </message>
    <message>
        <source>one image of {width} x {height} pixels</source>
        <translation>صورة واحدة بمقاس {width} x {height} بكسل</translation>
    </message>
    <message>
        <source>one that makes no sense</source>
        <translation>ما لا معنى له</translation>
    </message>
    <message>
        <source>one that needs too much memory</source>
        <translation>ما يحتاج إلى ذاكرة كبيرة جدًا</translation>
    </message>
    <message>
        <source>only .fruitdx files can be signed</source>
        <translation>لا يمكن توقيع غير ملفات ‎.fruitdx</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>the disk damages it ({words})</source>
        <translation>القرص يُتلفه ({words})</translation>
    </message>
    <message>
        <source>the distances to known photos</source>
        <translation>المسافات إلى الصور المعروفة</translation>
    </message>
    <message>
        <source>the file ends too early; it was not copied or saved completely</source>
        <translation>ينتهي الملف قبل تمامه؛ فلم يُنسخ أو لم يُحفظ كاملًا</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the file is larger than {megabytes} MB</source>
        <translation>الملف أكبر من {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>the file may not be read (permission denied)</source>
        <translation>قراءة الملف غير مسموحة</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no photos and is no label</source>
        <translation>المجلد «{folder}» ليس فيه صور، فليس تسمية</translation>
    </message>
    <message>
        <source>the folder may not be read (permission denied)</source>
        <translation>قراءة المجلد غير مسموحة</translation>
    </message>
    <message>
        <source>the labels &apos;{first}&apos; and &apos;{second}&apos; are the same but for letter case, a mark or a space</source>
        <translation>لا فرق بين التسميتين «{first}» و«{second}» إلا في حالة الأحرف أو علامة أو مسافة</translation>
    </message>
    <message>
        <source>the memory of the training</source>
        <translation>ذاكرة التدريب</translation>
    </message>
    <message>
        <source>the model in use</source>
        <translation>النموذج المستخدم</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; cannot be a label</source>
        <translation>لا يصلح اسم المجلد «{folder}» تسمية</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; is no readable text</source>
        <translation>اسم المجلد «{folder}» ليس نصًا مقروءًا</translation>
    </message>
    <message>
        <source>the name of the model in use</source>
        <translation>اسم النموذج المستخدم</translation>
    </message>
    <message>
        <source>the new model does not work ({words})</source>
        <translation>النموذج الجديد لا يعمل ({words})</translation>
    </message>
    <message>
        <source>the new model is not whole ({words})</source>
        <translation>النموذج الجديد غير كامل ({words})</translation>
    </message>
    <message>
        <source>the picture in it is damaged ({words})</source>
        <translation>الصورة التي فيه تالفة ({words})</translation>
    </message>
    <message>
        <source>the runtime crashed (signal {number})</source>
        <translation>انهار المشغّل (الإشارة {number})</translation>
    </message>
    <message>
        <source>the training process ended unexpectedly ({words}).</source>
        <translation>انتهت عملية التدريب فجأة ({words}).</translation>
    </message>
    <message>
        <source>there are {count} labels, more than the {most} that a model can have</source>
        <translation>عدد التسميات {count}، وهو أكثر من {most} التي يمكن أن تكون لنموذج</translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;</source>
        <translation>لا يوجد مجلد «{folder}»</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>لا صورة فيه</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>there is only one label (&apos;{label}&apos;)</source>
        <translation>لا توجد إلا تسمية واحدة («{label}»)</translation>
    </message>
    <message>
        <source>too few photos that can be read of {labels}</source>
        <translation>الصور المقروءة قليلة جدًا لما يلي: {labels}</translation>
    </message>
    <message>
        <source>{file}: expected {expected}, found {found}</source>
        <translation>{file}: المتوقع {expected}، والموجود {found}</translation>
    </message>
    <message>
        <source>{kind} files are drawings, not photos</source>
        <translation>ملفات {kind} رسوم وليست صورًا</translation>
    </message>
    <message>
        <source>{kind}: {file}: expected {expected}, found {found}</source>
        <translation>{kind}: {file}: المتوقع {expected}، والموجود {found}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} بايت</translation>
    </message>
    <message>
        <source>{number} labels</source>
        <translation>عدد التسميات {number}</translation>
    </message>
    <message>
        <source>{photos} photos are exact copies of others and count once: {files}</source>
        <translation>صور هي نسخ مطابقة لأخرى وتُحسب مرة واحدة، عددها {photos}: {files}</translation>
    </message>
    <message>
        <source>{photos} photos cannot be read and are left out: {files}</source>
        <translation>صور تعذّرت قراءتها فتُركت، عددها {photos}: {files}</translation>
    </message>
    <message>
        <source>{photos} photos lie outside of any label&apos;s folder and are left out</source>
        <translation>صور خارج مجلدات التسميات فتُركت، عددها {photos}</translation>
    </message>
    <message>
        <source>{photos} photos stand under two labels and are left out: {files}</source>
        <translation>صور موجودة تحت تسميتين فتُركت، عددها {photos}: {files}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>As on the first day. What you taught can be added again.</source>
        <translation>كما في اليوم الأول. ويمكن أن يُضاف ما علّمتَه من جديد.</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>يجري فحصه وتشغيله…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>From a USB stick or a download: .fruitdx, .tflite, .h5 or .keras.</source>
        <translation>من ذاكرة USB أو من تنزيل: ‎.fruitdx أو ‎.tflite أو ‎.h5 أو ‎.keras.</translation>
    </message>
    <message>
        <source>From a model that works, it learns again what you taught.</source>
        <translation>يبدأ من نموذج سليم، ويتعلم من جديد ما علّمتَه.</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>استيراد نموذج…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Looking for what can be used in its place…</source>
        <translation>يجري البحث عمّا يمكن استخدامه مكانه…</translation>
    </message>
    <message>
        <source>No model can be put in use, because nothing can be written in “{folder}”: {reason}. Free some space there, or let the folder be written to; then press “Look again”.</source>
        <translation>لا يمكن وضع أي نموذج قيد الاستخدام، لأنه لا يمكن كتابة أي شيء في «{folder}»: {reason}. أفرغ بعض المساحة هناك أو اسمح بالكتابة في المجلد؛ ثم اضغط «البحث من جديد».</translation>
    </message>
    <message>
        <source>No other model was found. Install the program again; what is yours stays.</source>
        <translation>لم يُعثر على نموذج آخر. ثبّت البرنامج من جديد؛ ويبقى كل ما يخصك.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Restore the starter model</source>
        <translation>استعادة النموذج الأصلي</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>إعادة التدريب الآن</translation>
    </message>
    <message>
        <source>The model needs mending</source>
        <translation>النموذج يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>The one you used before. It was checked just now and works.</source>
        <translation>الذي كنت تستخدمه قبله. فُحص الآن وهو يعمل.</translation>
    </message>
    <message>
        <source>Use the previous model</source>
        <translation>استخدام النموذج السابق</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري الآن</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>95 % range</source>
        <translation>نطاق ٩٥٪</translation>
    </message>
    <message>
        <source>A row is the true label, a column the answer; the number in brackets stands for the label.</source>
        <translation>الصف هو التسمية الصحيحة، والعمود هو الجواب؛ والرقم بين قوسين يدل على التسمية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Does it know how sure it is?</source>
        <translation>هل يعرف درجة تأكده؟</translation>
    </message>
    <message>
        <source>Each dot is a group of answers. On the line, 80 % sure means right 80 times in 100; mean distance from it: {error}.</source>
        <translation>كل نقطة مجموعة من الأجوبة. على الخط، التأكد بنسبة ٨٠٪ يعني الصواب ٨٠ مرة من مئة؛ ومتوسط البعد عنه: {error}.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>الملفات: {count}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُرف منها</translation>
    </message>
    <message>
        <source>Grower says</source>
        <translation>قول المزارع</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>كم مرة يصيب</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>كل تسمية على حدة</translation>
    </message>
    <message>
        <source>Mean F1 of the labels</source>
        <translation>متوسط F1 للتسميات</translation>
    </message>
    <message>
        <source>Mean error of the sureness</source>
        <translation>متوسط الخطأ في درجة التأكد</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model {version}, made {created}</source>
        <translation>النموذج {version}، صُنع في {created}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the {photos} photos.</source>
        <translation>لم يُعثر على أي عيب في الصور، وعددها {photos}.</translation>
    </message>
    <message>
        <source>Now it answers {coverage} of the photos, {accuracy} of them rightly.</source>
        <translation>يجيب الآن عن {coverage} من الصور، ويصيب في {accuracy} منها.</translation>
    </message>
    <message>
        <source>Other fruits</source>
        <translation>ثمار أخرى</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>المكان: {place}</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>النبتة</translation>
    </message>
    <message>
        <source>Random photos</source>
        <translation>صور عشوائية</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>الأجوبة الصحيحة</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>صحيح عند تسميته</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>حفظ كصفحة ويب…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Share of right answers against share of photos answered; at the threshold {coverage} answered and {accuracy} of them right.</source>
        <translation>نسبة الأجوبة الصحيحة مقابل نسبة الصور المُجاب عنها؛ عند الحد أُجيب عن {coverage} وصحّ {accuracy} منها.</translation>
    </message>
    <message>
        <source>Share of right answers against sureness, {bins} groups; mean distance from the line {error}.</source>
        <translation>نسبة الأجوبة الصحيحة مقابل درجة التأكد، عدد المجموعات {bins}؛ ومتوسط البعد عن الخط {error}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>مكان الالتقاط</translation>
    </message>
    <message>
        <source>Tested photos</source>
        <translation>الصور المختبرة</translation>
    </message>
    <message>
        <source>The nearer the dots to the line, the better; they are {error} off on average.</source>
        <translation>كلما قربت النقاط من الخط كان أفضل؛ ومتوسط بعدها عنه {error}.</translation>
    </message>
    <message>
        <source>The newest {number} of {all} answers</source>
        <translation>أحدث {number} من أصل {all} من الأجوبة</translation>
    </message>
    <message>
        <source>The photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The range holds the true share of found photos in 95 of 100 cases; few photos make it wide.</source>
        <translation>يحوي النطاق النسبة الحقيقية لما عُرف من الصور في ٩٥ حالة من مئة؛ وقلة الصور توسّعه.</translation>
    </message>
    <message>
        <source>The range is where the true figure probably lies; few photos make it wide.</source>
        <translation>النطاق هو حيث يقع الرقم الحقيقي على الأرجح؛ وقلة الصور توسّعه.</translation>
    </message>
    <message>
        <source>These are a computer&apos;s opinions from photos. They can be wrong and replace neither a look at the plant nor an adviser&apos;s or a laboratory&apos;s finding.</source>
        <translation>هذه آراء حاسوب كوّنها من الصور. وقد تكون خاطئة، ولا تغني عن النظر إلى النبات ولا عن رأي مرشد زراعي أو نتيجة مختبر.</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>الوقت المستغرق</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>تقرير التدريب</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>What asking for more sureness costs</source>
        <translation>كلفة طلب تأكد أكبر</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>ما يُظن أنه غيره</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>ما قد تكون</translation>
    </message>
    <message>
        <source>What spoke for the answer</source>
        <translation>ما أيّد الجواب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With a random split, {near} of {tested} tested photos ({share}) have a near copy on the training side, and {same} show a fruit that is there too.</source>
        <translation>في التقسيم العشوائي، {near} من أصل {tested} من الصور المختبرة ({share}) لها نسخة قريبة بين صور التدريب، و{same} تُظهر ثمرة موجودة هناك أيضًا.</translation>
    </message>
    <message>
        <source>With the threshold in use ({threshold}) it answers {coverage} of the photos, and {accuracy} of those answers are right. The others it leaves open.</source>
        <translation>بالحد المستخدم ({threshold}) يجيب عن {coverage} من الصور، ويصحّ {accuracy} من تلك الأجوبة. ويترك الباقي مفتوحًا.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>كم مرة يصيب</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>درجة تأكده</translation>
    </message>
    <message>
        <source>photos answered</source>
        <translation>الصور المُجاب عنها</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>متأكد</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{share} of randomly chosen test photos have a near copy among the photos learned from.</source>
        <translation>{share} من صور الاختبار المختارة عشوائيًا لها نسخة قريبة بين الصور التي تعلّم منها.</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: it was tested on fruits of which it saw no photo. Among random photos there are copies of what it learned from.</source>
        <translation>«ثمار أخرى» هو الرقم الصادق: فقد اختُبر على ثمار لم ير أي صورة لها. أما الصور العشوائية ففيها نسخ مما تعلّم منه.</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: no photo of a tested fruit, and no copy of one, was learned from. “Random photos” is what is often printed; copies and bursts of one fruit fall on both sides of it.</source>
        <translation>«ثمار أخرى» هو الرقم الصادق: فلم يتعلم من أي صورة لثمرة مختبرة ولا من نسخة منها. أما «صور عشوائية» فهو ما يُنشر كثيرًا؛ وتقع فيه نسخ الثمرة الواحدة وصورها المتتابعة في الجانبين.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Always show where it looked</source>
        <translation>إظهار أين نظر دائمًا</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Diagnosing</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Every choice takes effect at once</source>
        <translation>كل اختيار يسري فورًا</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>يعرفها بنفسه</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>الثمرة في الصور</translation>
    </message>
    <message>
        <source>FruitDx Desktop {version}</source>
        <translation>FruitDx Desktop {version}</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation>الأيقونات: Lucide (رخصة ISC).</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer.</source>
        <translation>إذا كنت تصوّر نوعًا واحدًا فقط، فإن ذكره يجعل الأجوبة أوثق.</translation>
    </message>
    <message>
        <source>It helps you look; it does not replace an adviser. It can be wrong, above all on fruits, places and cameras that it has not learned from.</source>
        <translation>يساعدك على النظر، ولا يغني عن مرشدك الزراعي. وقد يخطئ، وخصوصًا في ثمار وأماكن وكاميرات لم يتعلم منها.</translation>
    </message>
    <message>
        <source>Keep a history of what I ask</source>
        <translation>حفظ سجل بما أسأل عنه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s graphics unit: {name}.</source>
        <translation>يجري التعلّم على معالج الرسوم في هذا الحاسوب: {name}.</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s processor.</source>
        <translation>يجري التعلّم على معالج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Models, history, corrected photos and settings are in one folder on this computer:</source>
        <translation>النماذج والسجل والصور المصحّحة والإعدادات في مجلد واحد على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>New photos in it, for example from your phone, are diagnosed by themselves.</source>
        <translation>تُشخَّص الصور الجديدة فيه تلقائيًا، كالتي تأتي من هاتفك.</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>{fruit} فقط</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Read answers aloud by themselves, where this computer has a voice</source>
        <translation>قراءة الأجوبة بصوت عالٍ تلقائيًا، إن كان لهذا الحاسوب صوت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>The whole window, the guide and the reports follow it.</source>
        <translation>تتبعها النافذة كلها والدليل والتقارير.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>What learning runs on</source>
        <translation>ما يجري عليه التعلّم</translation>
    </message>
    <message>
        <source>Which fruit is on the photos</source>
        <translation>أي ثمرة في الصور</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>الثمرة</translation>
    </message>
    <message>
        <source>Guess {rank}</source>
        <translation>التخمين {rank}</translation>
    </message>
    <message>
        <source>Guess {rank}, share</source>
        <translation>التخمين {rank}، النسبة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>مسار الملف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>النبتة</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 للملف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Time on the clock</source>
        <translation>وقت الساعة</translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <translation>درجة الغرابة</translation>
    </message>
</context>
<context>
    <name>Teach</name>
    <message numerus="yes">
        <source>%Ln corrected photos to learn from</source>
        <extracomment>One: 1 corrected photo to learn from</extracomment>
        <translation>
            <numerusform>لا صور مصحّحة للتعلّم منها</numerusform>
            <numerusform>صورة مصحّحة واحدة للتعلّم منها</numerusform>
            <numerusform>صورتان مصحّحتان للتعلّم منهما</numerusform>
            <numerusform>%Ln صور مصحّحة للتعلّم منها</numerusform>
            <numerusform>%Ln صورة مصحّحة للتعلّم منها</numerusform>
            <numerusform>%Ln صورة مصحّحة للتعلّم منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kinds</source>
        <extracomment>One: one more kind</extracomment>
        <translation>
            <numerusform>لا أنواع أخرى</numerusform>
            <numerusform>نوع آخر</numerusform>
            <numerusform>نوعان آخران</numerusform>
            <numerusform>%Ln أنواع أخرى</numerusform>
            <numerusform>%Ln نوعًا آخر</numerusform>
            <numerusform>%Ln نوع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only served as a test; nothing was learned from them.</source>
        <extracomment>One: One of them only served as a test; nothing was learned from it.</extracomment>
        <translation>
            <numerusform>لم تكن أي منها للاختبار فقط.</numerusform>
            <numerusform>واحدة منها كانت للاختبار فقط، ولم يُتعلَّم منها شيء.</numerusform>
            <numerusform>اثنتان منها كانتا للاختبار فقط، ولم يُتعلَّم منهما شيء.</numerusform>
            <numerusform>%Ln منها كانت للاختبار فقط، ولم يُتعلَّم منها شيء.</numerusform>
            <numerusform>%Ln منها كانت للاختبار فقط، ولم يُتعلَّم منها شيء.</numerusform>
            <numerusform>%Ln منها كانت للاختبار فقط، ولم يُتعلَّم منها شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتين</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos looked at</source>
        <extracomment>One: 1 photo looked at</extracomment>
        <translation>
            <numerusform>لم يُنظر في أي صورة</numerusform>
            <numerusform>نُظر في صورة واحدة</numerusform>
            <numerusform>نُظر في صورتين</numerusform>
            <numerusform>نُظر في %Ln صور</numerusform>
            <numerusform>نُظر في %Ln صورة</numerusform>
            <numerusform>نُظر في %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that neither had seen</source>
        <extracomment>One: one photo that neither had seen</extracomment>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة لم يرها أي منهما</numerusform>
            <numerusform>صورتين لم يرهما أي منهما</numerusform>
            <numerusform>%Ln صور لم يرها أي منهما</numerusform>
            <numerusform>%Ln صورة لم يرها أي منهما</numerusform>
            <numerusform>%Ln صورة لم يرها أي منهما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that you taught</source>
        <extracomment>One: one photo that you taught</extracomment>
        <translation>
            <numerusform>لا صور علّمتَها</numerusform>
            <numerusform>صورة واحدة علّمتَها</numerusform>
            <numerusform>صورتين علّمتَهما</numerusform>
            <numerusform>%Ln صور علّمتَها</numerusform>
            <numerusform>%Ln صورة علّمتَها</numerusform>
            <numerusform>%Ln صورة علّمتَها</numerusform>
        </translation>
    </message>
    <message>
        <source>A new model, from the photos in {folder} only.</source>
        <translation>نموذج جديد، من صور {folder} فقط.</translation>
    </message>
    <message>
        <source>Check these photos</source>
        <translation>فحص هذه الصور</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Checking… {share}</source>
        <translation>يجري الفحص… {share}</translation>
    </message>
    <message>
        <source>Choose a photo folder</source>
        <translation>اختيار مجلد صور</translation>
    </message>
    <message>
        <source>Choose a photo folder…</source>
        <translation>اختيار مجلد صور…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing it with the model in use…</source>
        <translation>تجري مقارنته بالنموذج المستخدم…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Done. The new model is in use</source>
        <translation>تم. النموذج الجديد مستخدم الآن</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>انسَ هذا</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>How long still</source>
        <translation>كم بقي من الوقت</translation>
    </message>
    <message>
        <source>How often it is right, round by round</source>
        <translation>كم مرة يصيب، جولة بعد جولة</translation>
    </message>
    <message>
        <source>It is right as often as the one before</source>
        <translation>يصيب بقدر ما كان يصيب السابق</translation>
    </message>
    <message>
        <source>It is right more often than the one before</source>
        <translation>يصيب أكثر من السابق</translation>
    </message>
    <message>
        <source>It learns anew from what it remembers and from the photos that you corrected.</source>
        <translation>يتعلم من جديد مما يتذكره ومن الصور التي صحّحتَها.</translation>
    </message>
    <message>
        <source>It takes over only if it is at least as good. Until then nothing changes.</source>
        <translation>لا يحل محل السابق إلا إذا كان بجودته على الأقل. وحتى ذلك الحين لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Learning how sure to be…</source>
        <translation>يتعلم درجة التأكد…</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>يتعلم…</translation>
    </message>
    <message>
        <source>Looking at every photo…</source>
        <translation>ينظر إلى كل صورة…</translation>
    </message>
    <message>
        <source>Looking through the photos…</source>
        <translation>يستعرض الصور…</translation>
    </message>
    <message>
        <source>Make it learn from what you corrected</source>
        <translation>ليتعلم مما صحّحتَه</translation>
    </message>
    <message>
        <source>No corrected photo yet</source>
        <translation>لا صور مصحّحة بعد</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>ليست ثمرة</translation>
    </message>
    <message>
        <source>Not needed: it remembers what it learned before. Choose a folder with one folder a kind only to train a new model from your own photos alone.</source>
        <translation>غير لازم: فهو يتذكر ما تعلّمه من قبل. لا تختر مجلدًا، وفيه مجلد لكل نوع، إلا لتدريب نموذج جديد من صورك وحدها.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Of {count}, the new model names {right} right; the one before, {before}.</source>
        <translation>من بين {count}: يسمّي النموذج الجديد {right} تسمية صحيحة، والنموذج السابق {before}.</translation>
    </message>
    <message>
        <source>Packing the new model…</source>
        <translation>يجري تجهيز النموذج الجديد…</translation>
    </message>
    <message>
        <source>Photo folder</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation>صورك الخاصة</translation>
    </message>
    <message>
        <source>Photos you corrected</source>
        <translation>صور صحّحتَها</translation>
    </message>
    <message>
        <source>Press “This is wrong” under an answer, and the photo is kept here for learning.</source>
        <translation>اضغط «هذا خطأ» تحت أي جواب، فتُحفظ الصورة هنا للتعلّم.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>تقدّم التدريب</translation>
    </message>
    <message>
        <source>Putting it in use…</source>
        <translation>يجري تشغيله…</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>إعادة التدريب الآن</translation>
    </message>
    <message>
        <source>Right on {share} of the photos it learns from; none is kept back for testing</source>
        <translation>صحيح في {share} من الصور التي يتعلّم منها؛ ولم تُحفظ أي صورة للاختبار</translation>
    </message>
    <message>
        <source>Right on {share} of the photos kept back for testing (solid line); dashed: those it learns from</source>
        <translation>يصيب في {share} من الصور المحجوزة للاختبار (الخط المتصل)؛ والمتقطع للصور التي يتعلم منها</translation>
    </message>
    <message>
        <source>See and forget…</source>
        <translation>عرضها ونسيانها…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>توقّف كما طلبت</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Testing the new model…</source>
        <translation>يجري اختبار النموذج الجديد…</translation>
    </message>
    <message>
        <source>The lines appear with the first round.</source>
        <translation>تظهر الخطوط مع الجولة الأولى.</translation>
    </message>
    <message>
        <source>The model before it is kept, and one press brings it back.</source>
        <translation>النموذج السابق محفوظ، وبضغطة واحدة يعود.</translation>
    </message>
    <message>
        <source>The model before it is kept: “Go back” on the Models page brings it back.</source>
        <translation>النموذج السابق محفوظ: ويعيده زر «رجوع» في صفحة «النماذج».</translation>
    </message>
    <message>
        <source>The model in use has not changed.</source>
        <translation>لم يتغيّر النموذج المستخدم.</translation>
    </message>
    <message>
        <source>The model you had stays in use</source>
        <translation>يبقى نموذجك السابق مستخدمًا</translation>
    </message>
    <message>
        <source>The new model is tested on photos that it has not seen.</source>
        <translation>يُختبر النموذج الجديد على صور لم يرها.</translation>
    </message>
    <message>
        <source>The new one is kept on the Models page. More photos of what it gets wrong would help it.</source>
        <translation>النموذج الجديد محفوظ في صفحة «النماذج». ويفيده مزيد من صور ما يخطئ فيه.</translation>
    </message>
    <message>
        <source>The new one is right less often than the one in use</source>
        <translation>النموذج الجديد يصيب أقل من المستخدم</translation>
    </message>
    <message>
        <source>The training could not be finished</source>
        <translation>تعذّر إتمام التدريب</translation>
    </message>
    <message>
        <source>The training stopped by itself</source>
        <translation>توقّف التدريب من نفسه</translation>
    </message>
    <message>
        <source>There was no model to compare it with.</source>
        <translation>لم يكن هناك نموذج للمقارنة به.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Use the new one anyway</source>
        <translation>استخدام الجديد رغم ذلك</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>الإصدار: {version}</translation>
    </message>
    <message>
        <source>What happens when you press “Retrain now”</source>
        <translation>ماذا يحدث عندما تضغط «إعادة التدريب الآن»</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>What is forgotten is not learned. A model that has learned it already keeps it.</source>
        <translation>ما يُنسى لا يُتعلَّم. أما النموذج الذي تعلّمه من قبل فيحتفظ به.</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>مِمَّ يتعلم</translation>
    </message>
    <message>
        <source>What was found in your photos</source>
        <translation>ما وُجد في صورك</translation>
    </message>
    <message>
        <source>What you corrected</source>
        <translation>ما صحّحتَه</translation>
    </message>
    <message>
        <source>What you taught is kept for the next time.</source>
        <translation>ما علّمتَه محفوظ للمرة القادمة.</translation>
    </message>
    <message>
        <source>Without the folder</source>
        <translation>من دون المجلد</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>يعمل…</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>أنت قلتَ ذلك</translation>
    </message>
    <message>
        <source>right, in %</source>
        <translation>الصحيح، ٪</translation>
    </message>
    <message>
        <source>round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>{what} {done} of {count}</source>
        <translation>{what} {done} من {count}</translation>
    </message>
    <message>
        <source>{words}: {new} against {old}, on {count}.</source>
        <translation>{words}: {new} مقابل {old}، على {count}.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>New photos in “{folder}” are diagnosed by themselves.</source>
        <translation>تُشخَّص الصور الجديدة في «{folder}» تلقائيًا.</translation>
    </message>
    <message>
        <source>“{folder}” is away at the moment. When it is back, its new photos are diagnosed.</source>
        <translation>«{folder}» غير متاح في هذه اللحظة. وحين يعود، تُشخَّص صوره الجديدة.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Drop to diagnose</source>
        <translation>أفلت للتشخيص</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>متابعة التدريب</translation>
    </message>
    <message>
        <source>Mended. A checked model is in use again.</source>
        <translation>تم الإصلاح. نموذج مفحوص مستخدم من جديد.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>انظر كيف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Stop the training and close?</source>
        <translation>هل تريد إيقاف التدريب والإغلاق؟</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Thank you. The next retraining learns from it: {what}.</source>
        <translation>شكرًا لك. يتعلم منها النموذج في التدريب القادم: {what}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was put aside, not deleted, and a new one was begun: {path}</source>
        <translation>كان السجل تالفًا. وقد نُحّي ولم يُحذف، وبدأ سجل جديد: {path}</translation>
    </message>
    <message>
        <source>The model in use does not change, and what you taught is kept for the next training.</source>
        <translation>لا يتغيّر النموذج المستخدم، وما علّمتَه محفوظ للتدريب القادم.</translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation>انتهى التدريب.</translation>
    </message>
    <message>
        <source>There is no photo in that folder.</source>
        <translation>لا توجد صور في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Waiting: another FruitDx is changing the models at this moment.</source>
        <translation>في الانتظار: نسخة أخرى من FruitDx تغيّر النماذج في هذه اللحظة.</translation>
    </message>
</context>
</TS>
