<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Before you treat anything, ask your adviser or plant clinic.</source>
        <translation>Antes de tratar nada, pregunte a su asesor o a la clínica de plantas.</translation>
    </message>
    <message>
        <source>If it is a fruit I should know, take it closer and in daylight. If it is a new one, teach it to me with “This is wrong”.</source>
        <translation>Si es una fruta que debo conocer, fotografíela más de cerca y con luz de día. Si es nueva, enséñemela con «Está mal».</translation>
    </message>
    <message>
        <source>If it is a new fruit, teach it to me with “This is wrong”.</source>
        <translation>Si es una fruta nueva, enséñemela con «Está mal».</translation>
    </message>
    <message>
        <source>Look at a few more fruits of the same tree. Show them to your adviser or plant clinic before you treat anything.</source>
        <translation>Mire algunas frutas más del mismo árbol. Muéstrelas a su asesor o a la clínica de plantas antes de tratar nada.</translation>
    </message>
    <message>
        <source>Nothing to do. Look again if it changes.</source>
        <translation>No hay nada que hacer. Vuelva a mirar si cambia.</translation>
    </message>
    <message>
        <source>Take another photo: closer, in daylight, one fruit, the spot in the middle.</source>
        <translation>Tome otra foto: más cerca, con luz de día, una sola fruta y la mancha en el centro.</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>Todavía no hay guía para este caso.</translation>
    </message>
    <message>
        <source>We found no source to rely on. Ask your adviser or plant clinic.</source>
        <translation>No encontramos ninguna fuente confiable. Pregunte a su asesor o a la clínica de plantas.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante certeza</translation>
    </message>
    <message>
        <source>I can&apos;t tell from this photo</source>
        <translation>No puedo decirlo con esta foto</translation>
    </message>
    <message>
        <source>It looks unlike everything I have learned</source>
        <translation>No se parece a nada de lo que he aprendido</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>No la conozco</translation>
    </message>
    <message>
        <source>Not sure enough to name it ({share} for my best guess)</source>
        <translation>Me falta certeza para darle nombre ({share} para mi mejor suposición)</translation>
    </message>
    <message>
        <source>Not very sure</source>
        <translation>Poca certeza</translation>
    </message>
    <message>
        <source>Perhaps {what}</source>
        <translation>Quizás {what}</translation>
    </message>
    <message>
        <source>Probably {what}</source>
        <translation>Probablemente {what}</translation>
    </message>
    <message>
        <source>So I name no disease: among those of {hint} it would be a guess</source>
        <translation>Por eso no nombro ninguna enfermedad: de las de {hint}, sería adivinar</translation>
    </message>
    <message>
        <source>This is not a fruit I know</source>
        <translation>Esta no es una fruta que yo conozca</translation>
    </message>
    <message>
        <source>This is {fruit}, but I can&apos;t tell what it has</source>
        <translation>Es {fruit}, pero no puedo decir qué tiene</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Esta foto no se puede leer</translation>
    </message>
    <message>
        <source>This {fruit} is perhaps healthy</source>
        <translation>Esta fruta ({fruit}) quizás esté sana</translation>
    </message>
    <message>
        <source>This {fruit} looks healthy</source>
        <translation>Esta fruta ({fruit}) parece sana</translation>
    </message>
    <message>
        <source>Very likely {what}</source>
        <translation>Muy probablemente {what}</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Mucha certeza</translation>
    </message>
    <message>
        <source>You said {hint}, but this looks like {fruit}</source>
        <translation>Usted dijo {hint}, pero esto parece {fruit}</translation>
    </message>
    <message>
        <source>{fruit}?</source>
        <translation>¿{fruit}?</translation>
    </message>
    <message>
        <source>{words} ({share})</source>
        <translation>{words} ({share})</translation>
    </message>
    <message>
        <source>{words}: right in about {right} of 100 such answers</source>
        <translation>{words}: de cada 100 respuestas así, unas {right} son correctas</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One fruit, close, in daylight. Hold still.</source>
        <translation>Una fruta, de cerca, con luz de día. No se mueva.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system&apos;s privacy settings do not allow it. Close that program or allow it, then try again.</source>
        <translation>La cámara no da imagen. Quizás la esté usando otro programa, o los ajustes de privacidad del sistema no lo permitan. Cierre ese programa o dé permiso, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The camera is not there any more. Plug it in again, then try again.</source>
        <translation>La cámara ya no está. Conéctela otra vez y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La cámara se está encendiendo…</translation>
    </message>
    <message>
        <source>This computer does not let FruitDx use the camera. Allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>Esta computadora no deja que FruitDx use la cámara. Dé permiso en los ajustes de privacidad del sistema y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Qué cámara</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Alternaria rot</source>
        <translation>pudrición por Alternaria</translation>
    </message>
    <message>
        <source>Cercospora spot</source>
        <translation>mancha de Cercospora</translation>
    </message>
    <message>
        <source>anthracnose</source>
        <translation>antracnosis</translation>
    </message>
    <message>
        <source>bacterial blight</source>
        <translation>tizón bacteriano</translation>
    </message>
    <message>
        <source>black mould rot (Aspergillus)</source>
        <translation>pudrición por moho negro (Aspergillus)</translation>
    </message>
    <message>
        <source>blotch</source>
        <translation>mancha</translation>
    </message>
    <message>
        <source>fruit fly damage</source>
        <translation>daño de mosca de la fruta</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sana</translation>
    </message>
    <message>
        <source>rot</source>
        <translation>pudrición</translation>
    </message>
    <message>
        <source>scab</source>
        <translation>sarna</translation>
    </message>
    <message>
        <source>stem-end rot (Lasiodiplodia)</source>
        <translation>pudrición peduncular (Lasiodiplodia)</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>A new kind is learned once there are {least} photos of it.</source>
        <translation>Una clase nueva se aprende cuando hay {least} fotos de ella.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the right answer…</source>
        <translation>Elija la respuesta correcta…</translation>
    </message>
    <message>
        <source>Fruit, for example lemon</source>
        <translation>Fruta, por ejemplo limón</translation>
    </message>
    <message>
        <source>Its disease; empty if healthy</source>
        <translation>Su enfermedad; vacío si está sana</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>No es una fruta</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Una de estas</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Recordar esto</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Algo nuevo</translation>
    </message>
    <message>
        <source>The photo is kept on this computer, and the next retraining learns from it.</source>
        <translation>La foto se guarda en esta computadora. La próxima vez que el modelo aprenda, aprenderá de ella.</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>La respuesta correcta</translation>
    </message>
    <message>
        <source>What is it really?</source>
        <translation>¿Qué es en realidad?</translation>
    </message>
    <message>
        <source>not a fruit</source>
        <translation>no es una fruta</translation>
    </message>
</context>
<context>
    <name>Diagnose</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A fruit under a lens</source>
        <translation>Una fruta bajo una lupa</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toda respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Any fruit</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Ask again for any fruit</source>
        <translation>Repetir con toda fruta</translation>
    </message>
    <message numerus="yes">
        <source>Ask again for any fruit (%Ln)</source>
        <extracomment>One: Ask again for any fruit</extracomment>
        <translation>
            <numerusform>Repetir con toda fruta</numerusform>
            <numerusform>Repetir con toda fruta (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bright within the line: spoke for the answer. Dark: hardly counted.</source>
        <translation>Lo claro, dentro de la línea, habló a favor de la respuesta. Lo oscuro apenas contó.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Disease or damage</source>
        <translation>Enfermedad o daño</translation>
    </message>
    <message>
        <source>Drop photos of fruit here</source>
        <translation>Suelte aquí fotos de fruta</translation>
    </message>
    <message>
        <source>Export these answers…</source>
        <translation>Exportar estas respuestas…</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Archivo: {path}</translation>
    </message>
    <message>
        <source>File: {path}
Model: {model}
Unlikeness: {novelty} (above 1 is unknown)
Time: {time} ms</source>
        <translation>Archivo: {path}
Modelo: {model}
Extrañeza: {novelty} (más de 1 es desconocido)
Tiempo: {time} ms</translation>
    </message>
    <message>
        <source>Folders and pictures from a browser work too; {keys} pastes a screenshot.</source>
        <translation>También valen carpetas e imágenes del navegador; {keys} pega una captura de pantalla.</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>Fruta</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation>Cuántas están listas</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>How to keep it healthy</source>
        <translation>Cómo mantenerla sana</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer. For the next photos.</source>
        <translation>Si fotografía un solo tipo, decirlo aquí da respuestas con más certeza. Vale para las próximas fotos.</translation>
    </message>
    <message>
        <source>It is too far from every photo that I learned from.</source>
        <translation>Está demasiado lejos de todas las fotos de las que aprendí.</translation>
    </message>
    <message>
        <source>It shows another fruit than the one that you chose for these photos.</source>
        <translation>Muestra una fruta distinta de la que usted eligió para estas fotos.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Looking at this photo…</source>
        <translation>Mirando esta foto…</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Makes single photos of it again</source>
        <translation>Las vuelve a dejar como fotos sueltas</translation>
    </message>
    <message>
        <source>No known fruit</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>One fruit a photo, close and in daylight.</source>
        <translation>Una fruta por foto, de cerca y con luz de día.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>One plant</source>
        <translation>Una planta</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>Solo {fruit}</translation>
    </message>
    <message>
        <source>Photo tips</source>
        <translation>Consejos de foto</translation>
    </message>
    <message>
        <source>Photos ({endings})</source>
        <translation>Fotos ({endings})</translation>
    </message>
    <message>
        <source>Photos and answers</source>
        <translation>Fotos y respuestas</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>Las fotos y sus respuestas</translation>
    </message>
    <message>
        <source>Photos asked about</source>
        <translation>Fotos consultadas</translation>
    </message>
    <message>
        <source>Press “Where I looked” below the photo to see what spoke for this answer.</source>
        <translation>Pulse «Dónde miré» debajo de la foto para ver qué habló a favor de esta respuesta.</translation>
    </message>
    <message>
        <source>Puts these photos together into one answer</source>
        <translation>Reúne estas fotos en una sola respuesta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Select the photos of one plant: hold Ctrl or Shift and click each</source>
        <translation>Seleccione las fotos de una planta: mantenga Ctrl o Mayús y haga clic en cada una</translation>
    </message>
    <message>
        <source>Several answers fit it about as well.</source>
        <translation>Varias respuestas encajan más o menos igual de bien.</translation>
    </message>
    <message>
        <source>Shows which part of the photo spoke for the answer (Ctrl+E)</source>
        <translation>Muestra qué parte de la foto habló a favor de la respuesta (Ctrl+E)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Deshacer grupo</translation>
    </message>
    <message>
        <source>The bright, outlined part of the photo spoke most for this answer.</source>
        <translation>La parte clara y delineada de la foto fue la que más habló a favor de esta respuesta.</translation>
    </message>
    <message>
        <source>The chosen photo</source>
        <translation>La foto elegida</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>La carpeta que se vigila</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>Está mal</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar la cámara</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waits until the model is mended</source>
        <translation>Espera hasta que se repare el modelo</translation>
    </message>
    <message>
        <source>Ways to bring photos in</source>
        <translation>Maneras de traer fotos</translation>
    </message>
    <message>
        <source>What is it, and what to do now</source>
        <translation>Qué es y qué hacer ahora</translation>
    </message>
    <message>
        <source>What is wrong with the photo</source>
        <translation>Qué falla en la foto</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>Qué podría ser</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Lo que usted dijo</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>Dónde miré</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>Qué respuestas mostrar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why I think so</source>
        <translation>Por qué lo creo</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>Usted dijo: {what}</translation>
    </message>
    <message>
        <source>Your photos stay on this computer.</source>
        <translation>Sus fotos se quedan en esta computadora.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{number} of one plant</source>
        <translation>Estas {number} son una planta</translation>
    </message>
    <message>
        <source>“Right in … of 100” was counted on photos that it had not learned from; on yours it may differ.</source>
        <translation>«De cada 100 … son correctas» se contó con fotos de las que no había aprendido; con las suyas puede ser distinto.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <extracomment>One: about an hour left</extracomment>
        <translation>
            <numerusform>queda alrededor de %Ln hora</numerusform>
            <numerusform>quedan unas %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <extracomment>One: about a minute left</extracomment>
        <translation>
            <numerusform>queda alrededor de %Ln minuto</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Another FruitDx is changing the models at this moment.</source>
        <translation>En este momento, otro FruitDx está cambiando los modelos.</translation>
    </message>
    <message>
        <source>Another FruitDx is learning at this moment.</source>
        <translation>En este momento, otro FruitDx está aprendiendo.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a .fruitdx file.</source>
        <translation>Pida un archivo .fruitdx a quien lo hizo.</translation>
    </message>
    <message>
        <source>Ask your adviser or plant clinic.</source>
        <translation>Pregunte a su asesor o a la clínica de plantas.</translation>
    </message>
    <message>
        <source>Choose a photo folder with all kinds to train anew, or restore the starter first.</source>
        <translation>Elija una carpeta de fotos con todos los tipos para entrenar desde cero, o restaure primero el modelo inicial.</translation>
    </message>
    <message>
        <source>Choose a photo: JPEG, PNG, HEIC, WebP, TIFF or BMP.</source>
        <translation>Elija una foto: JPEG, PNG, HEIC, WebP, TIFF o BMP.</translation>
    </message>
    <message>
        <source>Choose another name, or another kind of file.</source>
        <translation>Elija otro nombre u otro tipo de archivo.</translation>
    </message>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>Elija otra en la página Modelos.</translation>
    </message>
    <message>
        <source>Choose the file with its labels as well.</source>
        <translation>Elija también el archivo con sus etiquetas.</translation>
    </message>
    <message>
        <source>Close other programs, then ask again.</source>
        <translation>Cierre otros programas y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Copy it from the phone or camera once more, or take the photo again.</source>
        <translation>Cópiela otra vez del teléfono o de la cámara, o tome la foto de nuevo.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask whoever owns it to let you read it.</source>
        <translation>Cópiela a una carpeta suya, o pida permiso para leerla a quien la tiene.</translation>
    </message>
    <message>
        <source>Diagnosing goes on without it. Close other windows of FruitDx, then open it again.</source>
        <translation>El diagnóstico sigue sin él. Cierre las demás ventanas de FruitDx y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing that was there has changed.</source>
        <translation>Libere espacio o elija otra carpeta; lo que ya había no ha cambiado.</translation>
    </message>
    <message>
        <source>Install that version again to see it; nothing in it was changed or is added.</source>
        <translation>Vuelva a instalar esa versión para verlo; no se cambió ni se añade nada en él.</translation>
    </message>
    <message>
        <source>Install the program again, with all its parts.</source>
        <translation>Vuelva a instalar el programa, con todas sus partes.</translation>
    </message>
    <message>
        <source>Install the program again; your photos, models and settings stay.</source>
        <translation>Vuelva a instalar el programa; sus fotos, modelos y ajustes se conservan.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. Choose it where it is now.</source>
        <translation>Se movió, cambió de nombre o se borró, o su unidad no está conectada. Elíjala donde está ahora.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Open it in another program, save it as a smaller JPEG and use that.</source>
        <translation>Ábrala en otro programa, guárdela como un JPEG más pequeño y use ese.</translation>
    </message>
    <message>
        <source>Open the Models page again to see what there is.</source>
        <translation>Abra otra vez la página Modelos para ver lo que hay.</translation>
    </message>
    <message>
        <source>Press “Mend…” to see the ways out.</source>
        <translation>Pulse «Reparar…» para ver las soluciones.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or remove it and sign anew: {path}</source>
        <translation>Recupérela de una copia de seguridad, o bórrela y firme de nuevo: {path}</translation>
    </message>
    <message>
        <source>Restore the starter model instead.</source>
        <translation>En su lugar, restaure el modelo inicial.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it and use that.</source>
        <translation>Guarde una copia más pequeña y use esa.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Ocurrió algo inesperado.</translation>
    </message>
    <message>
        <source>The file cannot be opened as a photo: {reason}</source>
        <translation>El archivo no se puede abrir como foto: {reason}</translation>
    </message>
    <message>
        <source>The guide cannot be read ({file}).</source>
        <translation>La guía no se puede leer ({file}).</translation>
    </message>
    <message>
        <source>The history cannot be used: {reason}.</source>
        <translation>El historial no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The history was written by a newer FruitDx.</source>
        <translation>El historial lo escribió una versión más nueva de FruitDx.</translation>
    </message>
    <message>
        <source>The model cannot be used. {detail}</source>
        <translation>El modelo no se puede usar. {detail}</translation>
    </message>
    <message>
        <source>The model in use came without its training memory, so nothing can be added to it.</source>
        <translation>El modelo en uso llegó sin su memoria de entrenamiento. Por eso no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>The model in use has not changed. The log tells more: {log}</source>
        <translation>El modelo en uso no ha cambiado. El registro cuenta más: {log}</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels; at most {limit} are read</source>
        <translation>La imagen tiene {megapixels} megapíxeles; se leen como máximo {limit}</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone.</source>
        <translation>El modelo inicial que trae el programa está dañado o falta.</translation>
    </message>
    <message>
        <source>The training stopped: {reason}</source>
        <translation>El entrenamiento se detuvo: {reason}</translation>
    </message>
    <message>
        <source>The version {version} is not there any more.</source>
        <translation>La versión {version} ya no está.</translation>
    </message>
    <message>
        <source>There is another model of the name {version} already.</source>
        <translation>Ya hay otro modelo con el nombre {version}.</translation>
    </message>
    <message>
        <source>There is no earlier version that can be used.</source>
        <translation>No hay ninguna versión anterior que se pueda usar.</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>Todavía no hay guía para este caso.</translation>
    </message>
    <message>
        <source>These photos cannot be trained on: {reason}</source>
        <translation>No se puede entrenar con estas fotos: {reason}</translation>
    </message>
    <message>
        <source>This model was made without a training report.</source>
        <translation>Este modelo se hizo sin informe de entrenamiento.</translation>
    </message>
    <message>
        <source>This needs a part that is not installed: {part}</source>
        <translation>Esto necesita una parte que no está instalada: {part}</translation>
    </message>
    <message>
        <source>Train a new model; its report is made with it.</source>
        <translation>Entrene un modelo nuevo; su informe se hace con él.</translation>
    </message>
    <message>
        <source>Use it only if you trust who made it.</source>
        <translation>Úselo solo si confía en quien lo hizo.</translation>
    </message>
    <message>
        <source>Wait until it is done, then start again: each learns on top of what the one before has learned.</source>
        <translation>Espere a que termine y empiece de nuevo: cada aprendizaje parte de lo que aprendió el anterior.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Espere a que termine y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>What every model sees with cannot be read: {reason}</source>
        <translation>No se puede leer la parte con la que miran todos los modelos: {reason}</translation>
    </message>
    <message>
        <source>Your signing key cannot be used: {reason}</source>
        <translation>Su clave de firma no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>{name} is not in quarantine any more.</source>
        <translation>{name} ya no está entre lo apartado.</translation>
    </message>
    <message>
        <source>“{path}” comes from outside. A model is a program.</source>
        <translation>«{path}» viene de fuera. Un modelo es un programa.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>No se pudo escribir «{path}»: {reason}</translation>
    </message>
    <message>
        <source>“{path}” does not say what its {classes} answers are called.</source>
        <translation>«{path}» no dice cómo se llaman sus {classes} respuestas.</translation>
    </message>
    <message>
        <source>“{path}” was not imported: {reason}</source>
        <translation>No se importó «{path}»: {reason}</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}</source>
        <translation>No se guardó «{path}»: {reason}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln answers, those that are listed</source>
        <extracomment>One: 1 answer, the one that is listed</extracomment>
        <translation>
            <numerusform>%Ln respuesta, la de la lista</numerusform>
            <numerusform>%Ln respuestas, las de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Diagnoses of fruit photos</source>
        <translation>Diagnósticos de fotos de fruta</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Include the place where each photo was taken (GPS)</source>
        <translation>Incluir el lugar donde se tomó cada foto (GPS)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>PDF report, to print or to send</source>
        <translation>Informe PDF, para imprimir o enviar</translation>
    </message>
    <message>
        <source>Place or grower</source>
        <translation>Lugar o productor</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabla para hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Web page report</source>
        <translation>Informe como página web</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Guardando el archivo…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Expected: {value}</source>
        <translation>Se esperaba: {value}</translation>
    </message>
    <message>
        <source>Fault: {value}</source>
        <translation>Falla: {value}</translation>
    </message>
    <message>
        <source>File last changed: {value}</source>
        <translation>Último cambio del archivo: {value}</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>Archivo: {value}</translation>
    </message>
    <message>
        <source>Found: {value}</source>
        <translation>Se encontró: {value}</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: your photos and what you taught are kept apart from the model, and its files are set aside, not deleted.</source>
        <translation>No se ha perdido nada suyo. Sus fotos y lo que usted enseñó se guardan aparte del modelo; los archivos del modelo se apartan, no se borran.</translation>
    </message>
    <message>
        <source>Noticed: {value}</source>
        <translation>Se notó: {value}</translation>
    </message>
    <message>
        <source>The model and its list of names do not belong together.</source>
        <translation>El modelo y su lista de nombres no van juntos.</translation>
    </message>
    <message>
        <source>The model cannot be opened.</source>
        <translation>El modelo no se puede abrir.</translation>
    </message>
    <message>
        <source>The model is damaged: a file is not as it was written.</source>
        <translation>El modelo está dañado: un archivo no está como se escribió.</translation>
    </message>
    <message>
        <source>The model is gone: a file that belongs to it is not there.</source>
        <translation>El modelo no está: falta un archivo que le pertenece.</translation>
    </message>
    <message>
        <source>The model is not complete: a file was cut short.</source>
        <translation>El modelo no está completo: un archivo quedó cortado.</translation>
    </message>
    <message>
        <source>The model is of another kind than this program uses.</source>
        <translation>El modelo es de un tipo distinto del que usa este programa.</translation>
    </message>
    <message>
        <source>The model opens, but answers its test questions wrongly.</source>
        <translation>El modelo se abre, pero responde mal a sus preguntas de prueba.</translation>
    </message>
    <message>
        <source>answers wrongly</source>
        <translation>responde mal</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se abre</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>wrong kind</source>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>wrong names</source>
        <translation>otros nombres</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln photos are exact copies of others and count once.</source>
        <extracomment>One: 1 photo is an exact copy of another and counts once.</extracomment>
        <translation>
            <numerusform>%Ln foto es copia exacta de otra y cuenta una sola vez.</numerusform>
            <numerusform>%Ln fotos son copias exactas de otras y cuentan una sola vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are nearly the same as one with another label.</source>
        <extracomment>One: 1 photo is nearly the same as one with another label.</extracomment>
        <translation>
            <numerusform>%Ln foto es casi igual a una con otra etiqueta.</numerusform>
            <numerusform>%Ln fotos son casi iguales a una con otra etiqueta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read and are left out.</source>
        <extracomment>One: 1 photo cannot be read and is left out.</extracomment>
        <translation>
            <numerusform>%Ln foto no se puede leer y se deja fuera.</numerusform>
            <numerusform>%Ln fotos no se pueden leer y se dejan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have probably the wrong label.</source>
        <extracomment>One: 1 photo has probably the wrong label.</extracomment>
        <translation>
            <numerusform>%Ln foto tiene probablemente la etiqueta equivocada.</numerusform>
            <numerusform>%Ln fotos tienen probablemente la etiqueta equivocada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stand under two labels: one of the two is wrong.</source>
        <extracomment>One: 1 photo stands under two labels: one of them is wrong.</extracomment>
        <translation>
            <numerusform>%Ln foto está bajo dos etiquetas: una de las dos es errónea.</numerusform>
            <numerusform>%Ln fotos están bajo dos etiquetas: una de las dos es errónea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are from one source ({value}), and no others are. The model may learn that source instead of the fruit. Take photos of it in the other places too.</source>
        <translation>Casi todas las fotos de «{label}» vienen de una misma fuente ({value}), y ninguna otra viene de ella. El modelo puede aprenderse esa fuente en vez de la fruta. Tome fotos también en los otros lugares.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one camera ({value}), and no others are. The model may learn the camera. Take photos of it with the others too.</source>
        <translation>Casi todas las fotos de «{label}» son de una misma cámara ({value}), y ninguna otra lo es. El modelo puede aprenderse la cámara. Tome fotos también con las otras cámaras.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one day ({value}), and no others are. The model may learn the light of that day. Take photos of it on other days.</source>
        <translation>Casi todas las fotos de «{label}» son de un mismo día ({value}), y ninguna otra lo es. El modelo puede aprenderse la luz de ese día. Tome fotos también otros días.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” have one size ({value}), and no others have. They may come from another source, and the model may learn that source instead of the fruit.</source>
        <translation>Casi todas las fotos de «{label}» tienen un mismo tamaño ({value}), y ninguna otra lo tiene. Quizás vengan de otra fuente, y el modelo puede aprenderse esa fuente en vez de la fruta.</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the photos.</source>
        <translation>No se encontró ningún problema en las fotos.</translation>
    </message>
    <message>
        <source>The edge alone gives “{label}” away: it finds {found} of its photos. The model may learn the background instead of the fruit. Take photos of it on the same backgrounds as the others.</source>
        <translation>El borde de la foto basta para reconocer «{label}»: así se encuentra el {found} de sus fotos. El modelo puede aprenderse el fondo en vez de la fruta. Tome las fotos con los mismos fondos que las demás.</translation>
    </message>
    <message numerus="yes">
        <source>The groups file does not name %Ln photos. Its files must be relative to the photo folder.</source>
        <extracomment>One: The groups file does not name 1 photo. Its files must be relative to the photo folder.</extracomment>
        <translation>
            <numerusform>El archivo de grupos no nombra %Ln foto. Sus archivos deben indicarse con respecto a la carpeta de fotos.</numerusform>
            <numerusform>El archivo de grupos no nombra %Ln fotos. Sus archivos deben indicarse con respecto a la carpeta de fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of “{label}” show only {groups} different fruits or moments. Figures for it say little; photograph more fruits.</source>
        <translation>Las fotos de «{label}» muestran solo {groups} frutas o momentos distintos. Sus cifras dicen poco; fotografíe más frutas.</translation>
    </message>
    <message>
        <source>What was found in the photos</source>
        <translation>Lo que se encontró en las fotos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos. It can be learned, but its figures say little; {wanted} would be better.</source>
        <translation>«{label}» tiene solo {photos} fotos. Se puede aprender, pero sus cifras dicen poco; sería mejor tener {wanted}.</translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos; at least {least} are needed.</source>
        <translation>«{label}» tiene solo {photos} fotos; se necesitan al menos {least}.</translation>
    </message>
</context>
<context>
    <name>Fruit</name>
    <message>
        <source>a guava</source>
        <translation>una guayaba</translation>
    </message>
    <message>
        <source>a mango</source>
        <translation>un mango</translation>
    </message>
    <message>
        <source>a pomegranate</source>
        <translation>una granada</translation>
    </message>
    <message>
        <source>an apple</source>
        <translation>una manzana</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>manzana</translation>
    </message>
    <message>
        <source>guava</source>
        <translation>guayaba</translation>
    </message>
    <message>
        <source>mango</source>
        <translation>mango</translation>
    </message>
    <message>
        <source>pomegranate</source>
        <translation>granada</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A better photo</source>
        <translation>Una foto mejor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation>Copiar las fuentes</translation>
    </message>
    <message>
        <source>General advice, drawn from the sources below. It names no products: your adviser knows what is allowed and what works where you live.</source>
        <translation>Consejos generales, tomados de las fuentes de abajo. No nombran productos: su asesor sabe qué está permitido y qué funciona donde usted vive.</translation>
    </message>
    <message>
        <source>Grow and handle</source>
        <translation>Cultivar y manejar</translation>
    </message>
    <message>
        <source>How it spreads</source>
        <translation>Cómo se extiende</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>Cómo hacer una buena foto</translation>
    </message>
    <message>
        <source>Keep clean</source>
        <translation>Mantener limpio</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open in the browser: {title}</source>
        <translation>Abrir en el navegador: {title}</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What looks like it</source>
        <translation>Con qué se confunde</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Qué hacer primero</translation>
    </message>
    <message>
        <source>When to ask an adviser</source>
        <translation>Cuándo preguntar a un asesor</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <extracomment>One: 1 answer</extracomment>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>¿Borrar todo el historial?</translation>
    </message>
    <message>
        <source>Delete this answer?</source>
        <translation>¿Borrar esta respuesta?</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>Diagnosticar otra vez</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Respuestas anteriores</translation>
    </message>
    <message>
        <source>Earlier answers, the newest first</source>
        <translation>Respuestas anteriores, las más nuevas primero</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Toda respuesta</translation>
    </message>
    <message>
        <source>Every answer, kept on this computer only</source>
        <translation>Todas las respuestas, guardadas solo en esta computadora</translation>
    </message>
    <message>
        <source>Every answer, picture and note goes, for good, and so do photos that were pasted or taken here and damaged histories that were put aside. Photo files of your own and what you taught stay.</source>
        <translation>Se borran para siempre todas las respuestas, imágenes y notas, y también las fotos que se pegaron o se tomaron aquí y los historiales dañados que se apartaron. Sus propios archivos de fotos y lo que usted enseñó se conservan.</translation>
    </message>
    <message>
        <source>Every fruit</source>
        <translation>Todas las frutas</translation>
    </message>
    <message>
        <source>Every photo that you ask about is listed here.</source>
        <translation>Aquí aparece cada foto que usted consulta.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How many answers</source>
        <translation>Cuántas respuestas</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>Its picture and your note go with it, for good, and so does a photo that was pasted or taken here. Photo files of your own stay where they are.</source>
        <translation>Su imagen y su nota se borran con ella, para siempre, y también una foto que se pegó o se tomó aquí. Sus propios archivos de fotos se quedan donde están.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <source>No picture of this photo was kept</source>
        <translation>No se guardó ninguna imagen de esta foto</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>Fruta desconocida</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía no hay nada</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place, for example “Upper orchard, row 4”</source>
        <translation>Lugar, por ejemplo «Huerto de arriba, fila 4»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search answers, notes, places, files</source>
        <translation>Buscar respuestas, notas, lugares, archivos</translation>
    </message>
    <message>
        <source>Search for less, or choose every fruit and any time.</source>
        <translation>Busque algo más corto, o elija todas las frutas y «Siempre».</translation>
    </message>
    <message>
        <source>Show every answer</source>
        <translation>Mostrar todas las respuestas</translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation>La respuesta elegida</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <translation>La foto ya no está ahí: {path}</translation>
    </message>
    <message>
        <source>There is nothing to export: these answers were not kept. See Settings.</source>
        <translation>No hay nada que exportar: estas respuestas no se guardaron. Vea Ajustes.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tree or plant</source>
        <translation>Árbol o planta</translation>
    </message>
    <message>
        <source>Tree or plant, if you number them</source>
        <translation>Árbol o planta, si los numera</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Lo que usted dijo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When and with which model</source>
        <translation>Cuándo y con qué modelo</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>Dónde miré</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>Usted dijo: {what}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%Ln links to the internet were left out: FruitDx never uses it.</source>
        <extracomment>One: One link to the internet was left out: FruitDx never uses it.</extracomment>
        <translation>
            <numerusform>Se dejó fuera %Ln enlace: FruitDx nunca usa internet.</numerusform>
            <numerusform>Se dejaron fuera %Ln enlaces: FruitDx nunca usa internet.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a link to the internet, which FruitDx never uses. Save the picture here, then drop its file.</source>
        <translation>Eso es un enlace, y FruitDx nunca usa internet. Guarde la imagen aquí y luego suelte su archivo.</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a photo, its file or a screenshot first.</source>
        <translation>No hay ninguna foto para pegar. Copie antes una foto, su archivo o una captura de pantalla.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>healthy {fruit}</source>
        <translation>fruta sana ({fruit})</translation>
    </message>
    <message>
        <source>{condition} on {fruit}</source>
        <translation>{condition} en {fruit}</translation>
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
        <translation>Enfermedad o daño</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%Ln old models were removed.</source>
        <extracomment>One: One old model was removed.</extracomment>
        <translation>
            <numerusform>Se quitó %Ln modelo antiguo.</numerusform>
            <numerusform>Se quitaron %Ln modelos antiguos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: you know another key under this name. Ask the sender for the digits.</source>
        <translation>Cuidado: usted conoce otra clave con este nombre. Pida al remitente los dígitos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check the model</source>
        <translation>Revisar el modelo</translation>
    </message>
    <message>
        <source>Checked and taken back. It is in the list again.</source>
        <translation>Revisado y recuperado. Está otra vez en la lista.</translation>
    </message>
    <message>
        <source>Checked: the model in use is whole and answers as it should.</source>
        <translation>Revisado: el modelo en uso está completo y responde como debe.</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>Revisándolo y poniéndolo en uso…</translation>
    </message>
    <message>
        <source>Checking it…</source>
        <translation>Revisándolo…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Revisando el archivo…</translation>
    </message>
    <message>
        <source>Checking the model in use…</source>
        <translation>Revisando el modelo en uso…</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Converting and checking the file; this can take some minutes…</source>
        <translation>Convirtiendo y revisando el archivo; puede tardar unos minutos…</translation>
    </message>
    <message>
        <source>Do you trust who made this model?</source>
        <translation>¿Confía en quien hizo este modelo?</translation>
    </message>
    <message>
        <source>Every model is kept, so that you can always go back</source>
        <translation>Cada modelo se guarda, así que siempre puede volver atrás</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>For another FruitDx (.fruitdx)</source>
        <translation>Para otro FruitDx (.fruitdx)</translation>
    </message>
    <message>
        <source>For other programs (.tflite)</source>
        <translation>Para otros programas (.tflite)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>How it wants its photos is not written in the file and was assumed; it may answer nonsense.</source>
        <translation>El archivo no dice cómo quiere sus fotos, y hubo que suponerlo; quizás responda disparates.</translation>
    </message>
    <message>
        <source>How often it is right is not known.</source>
        <translation>No se sabe con qué frecuencia acierta.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Imported and checked. Press “Use” beside it to put it in use.</source>
        <translation>Importado y revisado. Pulse «Usar» a su lado para ponerlo en uso.</translation>
    </message>
    <message>
        <source>Imported, checked, and in use now.</source>
        <translation>Importado, revisado y ya en uso.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>It cannot be taught further; only a new model can be trained.</source>
        <translation>No se le puede enseñar más; solo se puede entrenar un modelo nuevo.</translation>
    </message>
    <message>
        <source>It cannot show where on the fruit it sees something.</source>
        <translation>No puede mostrar en qué parte de la fruta ve algo.</translation>
    </message>
    <message>
        <source>It cannot tell a stranger: it names one of its labels for any photo at all.</source>
        <translation>No distingue lo desconocido: da una de sus etiquetas a cualquier foto.</translation>
    </message>
    <message>
        <source>It comes from outside. A model is a program: use it only if you trust its maker.</source>
        <translation>Viene de fuera. Un modelo es un programa: úselo solo si confía en quien lo hizo.</translation>
    </message>
    <message>
        <source>It tells apart: {labels}</source>
        <translation>Distingue: {labels}</translation>
    </message>
    <message>
        <source>Its files are whole, as they lie there now.</source>
        <translation>Sus archivos están completos, tal como están ahora.</translation>
    </message>
    <message>
        <source>Its maker&apos;s figure: {share} right on photos it had not seen.</source>
        <translation>Según quien lo hizo: {share} de aciertos en fotos que no había visto.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Labels (*.json *.txt)</source>
        <translation>Etiquetas (*.json *.txt)</translation>
    </message>
    <message>
        <source>Looking for what is not needed any more…</source>
        <translation>Buscando lo que ya no hace falta…</translation>
    </message>
    <message>
        <source>Made {when} · {version}</source>
        <translation>Creado el {when} · {version}</translation>
    </message>
    <message>
        <source>Model of unknown origin</source>
        <translation>Modelo de origen desconocido</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</source>
        <translation>Modelos (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nobody measured how sure it may be; its percentages may be too high.</source>
        <translation>Nadie midió cuánta certeza puede tener; sus porcentajes pueden ser demasiado altos.</translation>
    </message>
    <message>
        <source>Nobody signed it; who made it is not known.</source>
        <translation>Nadie lo firmó; no se sabe quién lo hizo.</translation>
    </message>
    <message>
        <source>Now the file with its labels…</source>
        <translation>Ahora, el archivo con sus etiquetas…</translation>
    </message>
    <message>
        <source>One file that MediaPipe, Android and other TFLite programs run. It cannot be taught further there.</source>
        <translation>Un archivo que usan MediaPipe, Android y otros programas TFLite. Allí no se le puede enseñar más.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln old models?</source>
        <extracomment>One: Remove one old model?</extracomment>
        <translation>
            <numerusform>¿Quitar %Ln modelo antiguo?</numerusform>
            <numerusform>¿Quitar %Ln modelos antiguos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing old models…</source>
        <translation>Quitando modelos antiguos…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Restore the starter</source>
        <translation>Restaurar el inicial</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Set aside because something was wrong with it. Nothing here is used.</source>
        <translation>Se apartó porque algo estaba mal. Nada de lo que hay aquí se usa.</translation>
    </message>
    <message>
        <source>Set aside {when}</source>
        <translation>Apartado el {when}</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Firmarlo</translation>
    </message>
    <message>
        <source>Signed by {name}, key {digits}.</source>
        <translation>Firmado por {name}, clave {digits}.</translation>
    </message>
    <message>
        <source>Signed. Tell the receiver the digits of your key by telephone: {digits}</source>
        <translation>Firmado. Diga por teléfono al destinatario los dígitos de su clave: {digits}</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Taught with your corrections</source>
        <translation>Enseñado con sus correcciones</translation>
    </message>
    <message>
        <source>The earlier model is in use again.</source>
        <translation>El modelo anterior está otra vez en uso.</translation>
    </message>
    <message>
        <source>The file with the labels of this model</source>
        <translation>El archivo con las etiquetas de este modelo</translation>
    </message>
    <message>
        <source>The receiver sees that it comes from your key and was not changed on the way. Your key stays on this computer.</source>
        <translation>El destinatario ve que viene de su clave y que no se cambió en el camino. Su clave se queda en esta computadora.</translation>
    </message>
    <message>
        <source>The starter model is in use now.</source>
        <translation>El modelo inicial está ahora en uso.</translation>
    </message>
    <message>
        <source>The whole model with its training memory. Whoever has it can teach it further.</source>
        <translation>El modelo entero, con su memoria de entrenamiento. Quien lo tenga puede seguir enseñándole.</translation>
    </message>
    <message>
        <source>There is nothing to tidy up: every model may be needed.</source>
        <translation>No hay nada que ordenar: todos los modelos pueden hacer falta.</translation>
    </message>
    <message>
        <source>This model is in use now.</source>
        <translation>Este modelo está ahora en uso.</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>Ordenar…</translation>
    </message>
    <message>
        <source>Trained from a photo folder</source>
        <translation>Entrenado con una carpeta de fotos</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Lo que se está haciendo</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Guardando el archivo…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>Yes, import it</source>
        <translation>Sí, importarlo</translation>
    </message>
    <message>
        <source>You have not met this key. Ask the sender for its digits by telephone.</source>
        <translation>Es la primera vez que ve esta clave. Pida al remitente sus dígitos por teléfono.</translation>
    </message>
    <message>
        <source>You trusted this key before, on {when}.</source>
        <translation>Usted ya confió en esta clave, el {when}.</translation>
    </message>
    <message>
        <source>Your name, as the receiver reads it</source>
        <translation>Su nombre, como lo leerá el destinatario</translation>
    </message>
    <message>
        <source>a FruitDx model</source>
        <translation>un modelo de FruitDx</translation>
    </message>
    <message>
        <source>a Keras model, converted</source>
        <translation>un modelo de Keras, convertido</translation>
    </message>
    <message>
        <source>a bare TFLite model</source>
        <translation>un modelo TFLite solo</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>{file}: {kind}, made {when}.</source>
        <translation>{file}: {kind}, creado el {when}.</translation>
    </message>
    <message>
        <source>{megabytes} MB are freed. The model in use, the one before it, the starter, the newest of the old ones and everything newer than the model in use stay.</source>
        <translation>Se liberan {megabytes} MB. Se conservan el modelo en uso, el anterior, el inicial, el más nuevo de los antiguos y todo lo que sea más nuevo que el modelo en uso.</translation>
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
        <translation>Esta foto está borrosa.</translation>
    </message>
    <message>
        <source>This photo is too bright; the fruit is partly white.</source>
        <translation>Esta foto es demasiado clara; la fruta se ve en parte blanca.</translation>
    </message>
    <message>
        <source>This photo is too dark.</source>
        <translation>Esta foto es demasiado oscura.</translation>
    </message>
    <message>
        <source>This photo is very small; I see too little of the fruit.</source>
        <translation>Esta foto es muy pequeña; veo muy poco de la fruta.</translation>
    </message>
</context>
<context>
    <name>Plant</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos that count say the same: {what}.</source>
        <translation>Todas las fotos que cuentan dicen lo mismo: {what}.</translation>
    </message>
    <message>
        <source>All photos were weighed together; that is right more often than one photo alone.</source>
        <translation>Todas las fotos se valoraron juntas; así se acierta más que con una sola foto.</translation>
    </message>
    <message>
        <source>Different fruits</source>
        <translation>Frutas distintas</translation>
    </message>
    <message>
        <source>Each photo was looked at by itself:</source>
        <translation>Cada foto se miró por separado:</translation>
    </message>
    <message numerus="yes">
        <source>Not healthy: %Ln photos look sick</source>
        <extracomment>One: Not healthy: one photo looks sick</extracomment>
        <translation>
            <numerusform>No está sana: %Ln foto muestra señales de enfermedad</numerusform>
            <numerusform>No está sana: %Ln fotos muestran señales de enfermedad</numerusform>
        </translation>
    </message>
    <message>
        <source>One plant bears one fruit. Take the group apart and group each plant by itself.</source>
        <translation>Una planta da un solo tipo de fruta. Deshaga el grupo y agrupe cada planta por separado.</translation>
    </message>
    <message>
        <source>Partly sick</source>
        <translation>En parte enferma</translation>
    </message>
    <message>
        <source>Plant {number}</source>
        <translation>Planta {number}</translation>
    </message>
    <message>
        <source>The others look healthy. A few sick fruits are how a disease begins.</source>
        <translation>Las demás parecen sanas. Unas pocas frutas enfermas son como empieza una enfermedad.</translation>
    </message>
    <message>
        <source>The photo shown is wrong</source>
        <translation>Falso en esta foto</translation>
    </message>
    <message>
        <source>The photos of this plant</source>
        <translation>Las fotos de esta planta</translation>
    </message>
    <message>
        <source>These photos show different fruits: {fruits}</source>
        <translation>Estas fotos muestran frutas distintas: {fruits}</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin certeza</translation>
    </message>
    <message>
        <source>{photos} did not count: no fruit that I know.</source>
        <translation>Sin contar {photos}: no se ve ninguna fruta que yo conozca.</translation>
    </message>
    <message>
        <source>{photos} did not count: not readable.</source>
        <translation>Sin contar {photos}: no se pudo leer.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>&apos;{file}&apos; in it is far too large</source>
        <translation>«{file}», que está dentro, es demasiado grande</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read any more ({words})</source>
        <translation>«{folder}» ya no se puede leer ({words})</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no folders with photos</source>
        <translation>«{folder}» no contiene carpetas con fotos</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is a file, not a folder</source>
        <translation>«{folder}» es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is empty</source>
        <translation>«{folder}» está vacía</translation>
    </message>
    <message>
        <source>&apos;{place}&apos; cannot be read ({words})</source>
        <translation>«{place}» no se puede leer ({words})</translation>
    </message>
    <message>
        <source>A model tells things apart: add a folder of another label, for instance of healthy fruit.</source>
        <translation>Un modelo distingue cosas: añada una carpeta de otra etiqueta, por ejemplo de fruta sana.</translation>
    </message>
    <message>
        <source>A model without its training memory cannot be compared.</source>
        <translation>Un modelo sin su memoria de entrenamiento no se puede comparar.</translation>
    </message>
    <message>
        <source>All of them were left out; the notes before tell why.</source>
        <translation>Se dejaron todas fuera; las notas anteriores dicen por qué.</translation>
    </message>
    <message>
        <source>All photos are of one group, so none can be watched: the quick model stands.</source>
        <translation>Todas las fotos son de un mismo grupo, así que ninguna puede servir de control: queda el modelo rápido.</translation>
    </message>
    <message>
        <source>Check its name and the drive.</source>
        <translation>Revise el nombre y la unidad de disco.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and may be read.</source>
        <translation>Revise que la unidad esté conectada y se pueda leer.</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start again; nothing is lost.</source>
        <translation>Revise que la unidad esté conectada y empiece de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Each folder is a label: check that the right folder was chosen, or leave some out.</source>
        <translation>Cada carpeta es una etiqueta: compruebe que eligió la carpeta correcta, o deje algunas fuera.</translation>
    </message>
    <message>
        <source>Each label needs at least {least}; add photos, or remove the folder.</source>
        <translation>Cada etiqueta necesita al menos {least}; añada fotos o quite la carpeta.</translation>
    </message>
    <message>
        <source>For a trial &apos;{source}&apos; was left out of the learning: of its {photos} photos {after} right by views, {before} by the photos alone.</source>
        <translation>Como prueba se dejó «{source}» fuera del aprendizaje: de sus {photos} fotos, {after} correctas con varias vistas, {before} solo con las fotos.</translation>
    </message>
    <message>
        <source>Give the folder a name in letters; it becomes the label.</source>
        <translation>Dé a la carpeta un nombre con letras; ese nombre será la etiqueta.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error al leer o escribir</translation>
    </message>
    <message>
        <source>It knows other labels than the one before, so the two cannot be compared.</source>
        <translation>Conoce otros tipos que el anterior, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>It no longer knows {lost} of the {before} labels before, so the two cannot be compared. The one before is kept among the versions.</source>
        <translation>Ya no conoce {lost} de las {before} etiquetas anteriores, así que no se pueden comparar los dos. El anterior se conserva entre las versiones.</translation>
    </message>
    <message>
        <source>Learning from mirror images made it no better, so that was dropped. {figures}</source>
        <translation>Aprender de imágenes reflejadas no lo mejoró, así que se descartó. {figures}</translation>
    </message>
    <message>
        <source>Learning from views made it no better, so that was dropped. {figures}</source>
        <translation>Aprender de varias vistas no lo mejoró, así que se descartó. {figures}</translation>
    </message>
    <message>
        <source>Name both folders &apos;{label}&apos;, or one of them quite differently.</source>
        <translation>Llame «{label}» a las dos carpetas, o dé a una un nombre muy distinto.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. A new kind needs at least {least} photos.</source>
        <translation>Todavía no aprendido: {labels}. Una clase nueva necesita al menos {least} fotos.</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. These photos show fruit that is kept as a test for good; add photos of other fruit.</source>
        <translation>Todavía no aprendido: {labels}. Estas fotos muestran fruta que se guarda siempre como prueba; añada fotos de otra fruta.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before.</source>
        <translation>De {photos} fotos que ninguno ha visto, ahora acierta el {now}; antes, el {before}.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It got {lost} wrong that were right, and {won} right that were wrong.</source>
        <translation>De {photos} fotos que ninguno ha visto, ahora acierta el {now}; antes, el {before}. Falló en {lost} que antes acertaba y acertó en {won} en las que antes fallaba.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It recognises &apos;{label}&apos; worse than before.</source>
        <translation>De {photos} fotos que ninguno ha visto, ahora acierta el {now}; antes, el {before}. Reconoce «{label}» peor que antes.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Put the photos into one folder for each label, for instance &apos;Healthy_Apple&apos; and &apos;Scab_Apple&apos;.</source>
        <translation>Ponga las fotos en una carpeta por etiqueta, por ejemplo «Healthy_Apple» y «Scab_Apple».</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>El disco es de solo lectura</translation>
    </message>
    <message>
        <source>TensorFlow, which reads Keras files,</source>
        <translation>TensorFlow, que lee los archivos de Keras</translation>
    </message>
    <message>
        <source>The starter has another backbone than the published one: the quick model stands.</source>
        <translation>El modelo inicial tiene una red base distinta de la publicada: queda el modelo rápido.</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone: {words}</source>
        <translation>El modelo inicial que trae el programa está dañado o falta: {words}</translation>
    </message>
    <message>
        <source>The tuned tail got no more of the watched photos right, so it was dropped.</source>
        <translation>El ajuste final no acertó en más fotos de las observadas, así que se descartó.</translation>
    </message>
    <message>
        <source>The tuned tail was dropped: {words}.</source>
        <translation>El ajuste final se descartó: {words}.</translation>
    </message>
    <message>
        <source>The tuned tail was not worth its time, so it was dropped. {figures}</source>
        <translation>El ajuste final no valía el tiempo que pedía, así que se descartó. {figures}</translation>
    </message>
    <message>
        <source>There are too few photos that neither model has learned from.</source>
        <translation>Hay muy pocas fotos de las que ninguno de los dos modelos haya aprendido.</translation>
    </message>
    <message>
        <source>There is no whole model in use to compare with.</source>
        <translation>No hay ningún modelo completo en uso con el que comparar.</translation>
    </message>
    <message>
        <source>This photo cannot be read: {words}.</source>
        <translation>Esta foto no se puede leer: {words}.</translation>
    </message>
    <message>
        <source>This picture has {megapixels} megapixels; at most {limit} are read.</source>
        <translation>Esta imagen tiene {megapixels} megapíxeles; se leen como máximo {limit}.</translation>
    </message>
    <message>
        <source>a Keras network</source>
        <translation>una red de Keras</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>a file of labels</source>
        <translation>un archivo de etiquetas</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>una carpeta de modelos</translation>
    </message>
    <message>
        <source>a graph the runtime can open</source>
        <translation>una red que el programa pueda abrir</translation>
    </message>
    <message>
        <source>a model in use</source>
        <translation>un modelo en uso</translation>
    </message>
    <message>
        <source>a model that can be opened</source>
        <translation>un modelo que se pueda abrir</translation>
    </message>
    <message>
        <source>a process to try the model in</source>
        <translation>un proceso para probar el modelo</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>a thorough training needs {needed} GB, and {free} GB are free</source>
        <translation>un entrenamiento a fondo necesita {needed} GB, y hay {free} GB libres</translation>
    </message>
    <message>
        <source>a valid manifest</source>
        <translation>una ficha válida del modelo</translation>
    </message>
    <message>
        <source>a whole .fruitdx file</source>
        <translation>un archivo .fruitdx completo</translation>
    </message>
    <message>
        <source>all photos of &apos;{folder}&apos; lie in folders below it, whose names are no labels; if they should be, choose that folder</source>
        <translation>todas las fotos de «{folder}» están en carpetas de dentro, cuyos nombres no son etiquetas; si deben serlo, elija esa carpeta</translation>
    </message>
    <message>
        <source>an answer of the probe</source>
        <translation>una respuesta a la prueba</translation>
    </message>
    <message>
        <source>another FruitDx is opening it at this moment</source>
        <translation>otro FruitDx lo está abriendo en este momento</translation>
    </message>
    <message>
        <source>another FruitDx is writing to it</source>
        <translation>otro FruitDx está escribiendo en él</translation>
    </message>
    <message>
        <source>at least {number} bytes</source>
        <translation>al menos {number} bytes</translation>
    </message>
    <message>
        <source>it cannot be opened ({words})</source>
        <translation>no se puede abrir ({words})</translation>
    </message>
    <message>
        <source>it cannot be opened: {words}</source>
        <translation>no se puede abrir: {words}</translation>
    </message>
    <message>
        <source>it could not be brought to this version ({words})</source>
        <translation>no se pudo pasar a esta versión ({words})</translation>
    </message>
    <message>
        <source>it could not be read then</source>
        <translation>en ese momento no se pudo leer</translation>
    </message>
    <message>
        <source>it does not answer as a model should ({words})</source>
        <translation>no responde como debe un modelo ({words})</translation>
    </message>
    <message>
        <source>it does not take photos</source>
        <translation>no acepta fotos</translation>
    </message>
    <message>
        <source>it has {inputs} inputs and {outputs} outputs; a model for photos has one of each</source>
        <translation>tiene {inputs} entradas y {outputs} salidas; un modelo para fotos tiene una de cada</translation>
    </message>
    <message>
        <source>it has {number} bytes instead of {wanted}</source>
        <translation>tiene {number} bytes en vez de {wanted}</translation>
    </message>
    <message>
        <source>it holds &apos;{file}&apos;, which no bundle has</source>
        <translation>contiene «{file}», que ningún paquete tiene</translation>
    </message>
    <message>
        <source>it holds a Lambda layer (&apos;{layer}&apos;), which is program code of its maker; such files are never run</source>
        <translation>contiene una capa Lambda («{layer}»), que es código de programa de quien lo hizo; esos archivos nunca se ejecutan</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>contiene un archivo dos veces</translation>
    </message>
    <message>
        <source>it holds more files than any bundle</source>
        <translation>contiene más archivos que cualquier paquete</translation>
    </message>
    <message>
        <source>it holds weights alone and not the network they belong to; save it with model.save instead of save_weights</source>
        <translation>contiene solo los pesos y no la red a la que pertenecen; guárdelo con model.save en vez de save_weights</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>es un dispositivo o una tubería, no un archivo</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file</source>
        <translation>es una carpeta o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>it is cut short or empty ({words})</source>
        <translation>está cortado o vacío ({words})</translation>
    </message>
    <message>
        <source>it is damaged so badly that it crashed what decoded it ({words})</source>
        <translation>está tan dañada que hizo fallar al programa que la lee ({words})</translation>
    </message>
    <message>
        <source>it is far larger than any bundle</source>
        <translation>es mucho más grande que cualquier paquete</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>ocupa más de {megabytes} MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text; save it as &apos;CSV UTF-8&apos;</source>
        <translation>no es texto UTF-8; guárdelo como «CSV UTF-8»</translation>
    </message>
    <message>
        <source>it is no model that names what a photo shows ({words})</source>
        <translation>no es un modelo que diga qué muestra una foto ({words})</translation>
    </message>
    <message>
        <source>it is no whole .fruitdx file ({words})</source>
        <translation>no es un archivo .fruitdx completo ({words})</translation>
    </message>
    <message>
        <source>it is no whole .keras file</source>
        <translation>no es un archivo .keras completo</translation>
    </message>
    <message>
        <source>it is no whole HDF5 file; its saving or copying was cut short</source>
        <translation>no es un archivo HDF5 completo; se cortó al guardarlo o copiarlo</translation>
    </message>
    <message>
        <source>it is not a picture of a known kind</source>
        <translation>no es una imagen de un tipo conocido</translation>
    </message>
    <message>
        <source>it is only the beginning of a model ({words}). A training that died while it saved leaves such a file; what was learned is not in it. Look for an older copy, or train anew</source>
        <translation>es solo el comienzo de un modelo ({words}). Un entrenamiento que se interrumpe mientras guarda deja un archivo así; lo aprendido no está en él. Busque una copia anterior o entrene de nuevo</translation>
    </message>
    <message>
        <source>it needs &apos;{part}&apos; for its layer &apos;{layer}&apos;, which is no part of an image network in Keras; such parts are never run</source>
        <translation>necesita «{part}» para su capa «{layer}», que no es parte de una red de imágenes en Keras; esas partes nunca se ejecutan</translation>
    </message>
    <message>
        <source>it needs more memory than a photo may take</source>
        <translation>necesita más memoria de la que puede usar una foto</translation>
    </message>
    <message>
        <source>it takes photos of {width} x {height}</source>
        <translation>acepta fotos de {width} x {height}</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <translation>se tarda demasiado en leerla</translation>
    </message>
    <message>
        <source>it was changed after {who} had signed it</source>
        <translation>se cambió después de que {who} lo firmara</translation>
    </message>
    <message>
        <source>its converted copy answers differently</source>
        <translation>su copia convertida responde distinto</translation>
    </message>
    <message>
        <source>its file system knows no locks</source>
        <translation>su sistema de archivos no permite bloqueos</translation>
    </message>
    <message>
        <source>its labels do not fit ({words})</source>
        <translation>sus etiquetas no encajan ({words})</translation>
    </message>
    <message>
        <source>its labels file &apos;{file}&apos; cannot be read</source>
        <translation>su archivo de etiquetas «{file}» no se puede leer</translation>
    </message>
    <message>
        <source>its labels hold signs that cannot be shown</source>
        <translation>sus etiquetas contienen signos que no se pueden mostrar</translation>
    </message>
    <message>
        <source>its model is broken ({words})</source>
        <translation>su modelo está dañado ({words})</translation>
    </message>
    <message>
        <source>its model is broken ({words}); it was changed after {who} had signed it</source>
        <translation>su modelo está dañado ({words}); se cambió después de que {who} lo firmara</translation>
    </message>
    <message>
        <source>its name does not end in {ending}</source>
        <translation>su nombre no termina en {ending}</translation>
    </message>
    <message>
        <source>its name ends in none of {endings}</source>
        <translation>su nombre no termina en ninguno de estos: {endings}</translation>
    </message>
    <message>
        <source>its own answers to the test inputs</source>
        <translation>sus propias respuestas a las pruebas</translation>
    </message>
    <message>
        <source>its signature by {who} is false</source>
        <translation>su firma de {who} es falsa</translation>
    </message>
    <message>
        <source>its signature is far larger than any</source>
        <translation>su firma es mucho más grande que cualquier otra</translation>
    </message>
    <message>
        <source>its signature is no JSON</source>
        <translation>su firma no es JSON</translation>
    </message>
    <message>
        <source>its signature is of a newer kind than this program knows</source>
        <translation>su firma es de un tipo más nuevo que los que conoce este programa</translation>
    </message>
    <message>
        <source>its signature makes no sense</source>
        <translation>su firma no tiene sentido</translation>
    </message>
    <message>
        <source>its version has a name that no version can have</source>
        <translation>su versión tiene un nombre que ninguna versión puede tener</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>ninguna respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>no network is described in it (&apos;No model config found&apos;)</source>
        <translation>no describe ninguna red («No model config found»)</translation>
    </message>
    <message>
        <source>no photo is left to learn from</source>
        <translation>no queda ninguna foto de la que aprender</translation>
    </message>
    <message>
        <source>no process could be started to decode it ({words})</source>
        <translation>no se pudo iniciar ningún proceso para leerla ({words})</translation>
    </message>
    <message>
        <source>no training process could be started: {words}.</source>
        <translation>no se pudo iniciar ningún proceso de entrenamiento: {words}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>numbered labels</source>
        <translation>etiquetas numeradas</translation>
    </message>
    <message>
        <source>one image of {width} x {height} pixels</source>
        <translation>una imagen de {width} x {height} píxeles</translation>
    </message>
    <message>
        <source>one that makes no sense</source>
        <translation>algo que no tiene sentido</translation>
    </message>
    <message>
        <source>one that needs too much memory</source>
        <translation>algo que necesita demasiada memoria</translation>
    </message>
    <message>
        <source>only .fruitdx files can be signed</source>
        <translation>solo se pueden firmar archivos .fruitdx</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>the disk damages it ({words})</source>
        <translation>el disco lo daña ({words})</translation>
    </message>
    <message>
        <source>the distances to known photos</source>
        <translation>las distancias a fotos conocidas</translation>
    </message>
    <message>
        <source>the file ends too early; it was not copied or saved completely</source>
        <translation>el archivo termina antes de tiempo; no se copió o guardó completo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is larger than {megabytes} MB</source>
        <translation>el archivo ocupa más de {megabytes} MB</translation>
    </message>
    <message>
        <source>the file may not be read (permission denied)</source>
        <translation>no se permite leer el archivo (permiso denegado)</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no photos and is no label</source>
        <translation>la carpeta «{folder}» no contiene fotos y no es una etiqueta</translation>
    </message>
    <message>
        <source>the folder may not be read (permission denied)</source>
        <translation>no se permite leer la carpeta (permiso denegado)</translation>
    </message>
    <message>
        <source>the labels &apos;{first}&apos; and &apos;{second}&apos; are the same but for letter case, a mark or a space</source>
        <translation>las etiquetas «{first}» y «{second}» son iguales, salvo mayúsculas, un signo o un espacio</translation>
    </message>
    <message>
        <source>the memory of the training</source>
        <translation>la memoria de entrenamiento</translation>
    </message>
    <message>
        <source>the model in use</source>
        <translation>el modelo en uso</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; cannot be a label</source>
        <translation>el nombre de la carpeta «{folder}» no puede ser una etiqueta</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; is no readable text</source>
        <translation>el nombre de la carpeta «{folder}» no se puede leer como texto</translation>
    </message>
    <message>
        <source>the name of the model in use</source>
        <translation>el nombre del modelo en uso</translation>
    </message>
    <message>
        <source>the new model does not work ({words})</source>
        <translation>el modelo nuevo no funciona ({words})</translation>
    </message>
    <message>
        <source>the new model is not whole ({words})</source>
        <translation>el modelo nuevo no está completo ({words})</translation>
    </message>
    <message>
        <source>the picture in it is damaged ({words})</source>
        <translation>la imagen que contiene está dañada ({words})</translation>
    </message>
    <message>
        <source>the runtime crashed (signal {number})</source>
        <translation>el programa que lo ejecuta se cerró de golpe (señal {number})</translation>
    </message>
    <message>
        <source>the training process ended unexpectedly ({words}).</source>
        <translation>el proceso de entrenamiento terminó de forma inesperada ({words}).</translation>
    </message>
    <message>
        <source>there are {count} labels, more than the {most} that a model can have</source>
        <translation>hay {count} etiquetas, más de las {most} que puede tener un modelo</translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;</source>
        <translation>no existe la carpeta «{folder}»</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>there is only one label (&apos;{label}&apos;)</source>
        <translation>solo hay una etiqueta («{label}»)</translation>
    </message>
    <message>
        <source>too few photos that can be read of {labels}</source>
        <translation>muy pocas fotos que se puedan leer de {labels}</translation>
    </message>
    <message>
        <source>{file}: expected {expected}, found {found}</source>
        <translation>{file}: se esperaba: {expected}; se encontró: {found}</translation>
    </message>
    <message>
        <source>{kind} files are drawings, not photos</source>
        <translation>los archivos {kind} son dibujos, no fotos</translation>
    </message>
    <message>
        <source>{kind}: {file}: expected {expected}, found {found}</source>
        <translation>{kind}: {file}: se esperaba: {expected}; se encontró: {found}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} bytes</translation>
    </message>
    <message>
        <source>{number} labels</source>
        <translation>{number} etiquetas</translation>
    </message>
    <message>
        <source>{photos} photos are exact copies of others and count once: {files}</source>
        <translation>{photos} fotos son copias exactas de otras y cuentan una sola vez: {files}</translation>
    </message>
    <message>
        <source>{photos} photos cannot be read and are left out: {files}</source>
        <translation>{photos} fotos no se pueden leer y se dejan fuera: {files}</translation>
    </message>
    <message>
        <source>{photos} photos lie outside of any label&apos;s folder and are left out</source>
        <translation>{photos} fotos no están en la carpeta de ninguna etiqueta y se dejan fuera</translation>
    </message>
    <message>
        <source>{photos} photos stand under two labels and are left out: {files}</source>
        <translation>{photos} fotos están bajo dos etiquetas y se dejan fuera: {files}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>As on the first day. What you taught can be added again.</source>
        <translation>Como el primer día. Lo que usted enseñó se puede añadir otra vez.</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>Revisándolo y poniéndolo en uso…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>From a USB stick or a download: .fruitdx, .tflite, .h5 or .keras.</source>
        <translation>De una memoria USB o una descarga: .fruitdx, .tflite, .h5 o .keras.</translation>
    </message>
    <message>
        <source>From a model that works, it learns again what you taught.</source>
        <translation>A partir de un modelo que funciona, aprende otra vez lo que usted enseñó.</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>Importar un modelo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Looking for what can be used in its place…</source>
        <translation>Buscando qué se puede usar en su lugar…</translation>
    </message>
    <message>
        <source>No model can be put in use, because nothing can be written in “{folder}”: {reason}. Free some space there, or let the folder be written to; then press “Look again”.</source>
        <translation>No se puede poner en uso ningún modelo, porque no se puede escribir nada en «{folder}»: {reason}. Libere espacio allí o permita que se escriba en la carpeta; después pulse «Buscar otra vez».</translation>
    </message>
    <message>
        <source>No other model was found. Install the program again; what is yours stays.</source>
        <translation>No se encontró otro modelo. Vuelva a instalar el programa; lo suyo se conserva.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Restore the starter model</source>
        <translation>Restaurar el modelo inicial</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>Aprender ahora</translation>
    </message>
    <message>
        <source>The model needs mending</source>
        <translation>Hay que reparar el modelo</translation>
    </message>
    <message>
        <source>The one you used before. It was checked just now and works.</source>
        <translation>El que usaba antes. Se revisó ahora mismo y funciona.</translation>
    </message>
    <message>
        <source>Use the previous model</source>
        <translation>Usar el modelo anterior</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Lo que se está haciendo</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>95 % range</source>
        <translation>Margen del 95 %</translation>
    </message>
    <message>
        <source>A row is the true label, a column the answer; the number in brackets stands for the label.</source>
        <translation>Cada fila es la etiqueta verdadera y cada columna, la respuesta; el número entre paréntesis representa la etiqueta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Does it know how sure it is?</source>
        <translation>¿Sabe cuánta certeza tiene?</translation>
    </message>
    <message>
        <source>Each dot is a group of answers. On the line, 80 % sure means right 80 times in 100; mean distance from it: {error}.</source>
        <translation>Cada punto es un grupo de respuestas. Sobre la línea, una certeza del 80 % significa acertar 80 veces de 100; distancia media a ella: {error}.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>Archivos: {count}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Halladas</translation>
    </message>
    <message>
        <source>Grower says</source>
        <translation>Dice el productor</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Etiqueta por etiqueta</translation>
    </message>
    <message>
        <source>Mean F1 of the labels</source>
        <translation>F1 media de las etiquetas</translation>
    </message>
    <message>
        <source>Mean error of the sureness</source>
        <translation>Error medio de la certeza</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model {version}, made {created}</source>
        <translation>Modelo {version}, creado el {created}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the {photos} photos.</source>
        <translation>No se encontró ningún problema en las {photos} fotos.</translation>
    </message>
    <message>
        <source>Now it answers {coverage} of the photos, {accuracy} of them rightly.</source>
        <translation>Ahora responde el {coverage} de las fotos y acierta en el {accuracy} de ellas.</translation>
    </message>
    <message>
        <source>Other fruits</source>
        <translation>Otras frutas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Lugar: {place}</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Random photos</source>
        <translation>Fotos al azar</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Acierto al nombrarla</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Share of right answers against share of photos answered; at the threshold {coverage} answered and {accuracy} of them right.</source>
        <translation>Proporción de respuestas correctas según la proporción de fotos respondidas; con el umbral, {coverage} respondidas y, de ellas, {accuracy} correctas.</translation>
    </message>
    <message>
        <source>Share of right answers against sureness, {bins} groups; mean distance from the line {error}.</source>
        <translation>Proporción de respuestas correctas según la certeza, {bins} grupos; distancia media a la línea: {error}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Tomada en</translation>
    </message>
    <message>
        <source>Tested photos</source>
        <translation>Fotos de prueba</translation>
    </message>
    <message>
        <source>The nearer the dots to the line, the better; they are {error} off on average.</source>
        <translation>Cuanto más cerca estén los puntos de la línea, mejor; en promedio se alejan un {error}.</translation>
    </message>
    <message>
        <source>The newest {number} of {all} answers</source>
        <translation>Las {number} respuestas más nuevas, de {all}</translation>
    </message>
    <message>
        <source>The photos</source>
        <translation>Las fotos</translation>
    </message>
    <message>
        <source>The range holds the true share of found photos in 95 of 100 cases; few photos make it wide.</source>
        <translation>En 95 de cada 100 casos, el margen contiene la proporción verdadera de fotos encontradas; con pocas fotos se hace ancho.</translation>
    </message>
    <message>
        <source>The range is where the true figure probably lies; few photos make it wide.</source>
        <translation>El margen es donde probablemente está la cifra verdadera; con pocas fotos se hace ancho.</translation>
    </message>
    <message>
        <source>These are a computer&apos;s opinions from photos. They can be wrong and replace neither a look at the plant nor an adviser&apos;s or a laboratory&apos;s finding.</source>
        <translation>Estas son opiniones de una computadora a partir de fotos. Pueden estar equivocadas y no sustituyen mirar la planta, ni lo que encuentre un asesor o un laboratorio.</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Tiempo empleado</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Informe de entrenamiento</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What asking for more sureness costs</source>
        <translation>Lo que cuesta pedir más certeza</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Qué se confunde con qué</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>Qué podría ser</translation>
    </message>
    <message>
        <source>What spoke for the answer</source>
        <translation>Qué habló a favor de la respuesta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With a random split, {near} of {tested} tested photos ({share}) have a near copy on the training side, and {same} show a fruit that is there too.</source>
        <translation>Si se reparten al azar, {near} de {tested} fotos de prueba ({share}) tienen una copia casi igual entre las de entrenamiento, y {same} muestran una fruta que también está ahí.</translation>
    </message>
    <message>
        <source>With the threshold in use ({threshold}) it answers {coverage} of the photos, and {accuracy} of those answers are right. The others it leaves open.</source>
        <translation>Con el umbral en uso ({threshold}) responde el {coverage} de las fotos, y el {accuracy} de esas respuestas es correcto. Las demás las deja abiertas.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>cuánta certeza tiene</translation>
    </message>
    <message>
        <source>photos answered</source>
        <translation>fotos respondidas</translation>
    </message>
    <message>
        <source>right</source>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{share} of randomly chosen test photos have a near copy among the photos learned from.</source>
        <translation>El {share} de las fotos de prueba elegidas al azar tiene una copia casi igual entre las fotos de las que aprendió.</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: it was tested on fruits of which it saw no photo. Among random photos there are copies of what it learned from.</source>
        <translation>«Otras frutas» es la cifra honesta: se probó con frutas de las que no había visto ninguna foto. Entre las fotos al azar hay copias de las que aprendió.</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: no photo of a tested fruit, and no copy of one, was learned from. “Random photos” is what is often printed; copies and bursts of one fruit fall on both sides of it.</source>
        <translation>«Otras frutas» es la cifra honesta: no se aprendió de ninguna foto de una fruta de prueba, ni de una copia. «Fotos al azar» es lo que se suele publicar; hay copias y ráfagas de una misma fruta en ambos lados.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Always show where it looked</source>
        <translation>Mostrar siempre dónde miró</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Diagnosing</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Every choice takes effect at once</source>
        <translation>Cada cambio vale de inmediato</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Reconocerla sin ayuda</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>Fruta de las fotos</translation>
    </message>
    <message>
        <source>FruitDx Desktop {version}</source>
        <translation>FruitDx Desktop {version}</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation>Iconos: Lucide (licencia ISC).</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer.</source>
        <translation>Si fotografía un solo tipo, decirlo aquí da respuestas con más certeza.</translation>
    </message>
    <message>
        <source>It helps you look; it does not replace an adviser. It can be wrong, above all on fruits, places and cameras that it has not learned from.</source>
        <translation>Le ayuda a mirar; no sustituye a un asesor. Puede equivocarse, sobre todo con frutas, lugares y cámaras de los que no ha aprendido.</translation>
    </message>
    <message>
        <source>Keep a history of what I ask</source>
        <translation>Guardar un historial de mis consultas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s graphics unit: {name}.</source>
        <translation>El aprendizaje usa la tarjeta gráfica de esta computadora: {name}.</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s processor.</source>
        <translation>El aprendizaje usa el procesador de esta computadora.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Models, history, corrected photos and settings are in one folder on this computer:</source>
        <translation>Los modelos, el historial, las fotos corregidas y los ajustes están en una carpeta de esta computadora:</translation>
    </message>
    <message>
        <source>New photos in it, for example from your phone, are diagnosed by themselves.</source>
        <translation>Sus fotos nuevas, por ejemplo del teléfono, se diagnostican por sí solas.</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>Solo {fruit}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Read answers aloud by themselves, where this computer has a voice</source>
        <translation>Leer en voz alta las respuestas, si esta computadora tiene voz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>La carpeta que se vigila</translation>
    </message>
    <message>
        <source>The whole window, the guide and the reports follow it.</source>
        <translation>Toda la ventana, la guía y los informes lo siguen.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>What learning runs on</source>
        <translation>Con qué se hace el aprendizaje</translation>
    </message>
    <message>
        <source>Which fruit is on the photos</source>
        <translation>Qué fruta hay en las fotos</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruta</translation>
    </message>
    <message>
        <source>Guess {rank}</source>
        <translation>Suposición {rank}</translation>
    </message>
    <message>
        <source>Guess {rank}, share</source>
        <translation>Suposición {rank}, proporción</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Time on the clock</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <translation>Extrañeza</translation>
    </message>
</context>
<context>
    <name>Teach</name>
    <message numerus="yes">
        <source>%Ln corrected photos to learn from</source>
        <extracomment>One: 1 corrected photo to learn from</extracomment>
        <translation>
            <numerusform>%Ln foto corregida para aprender</numerusform>
            <numerusform>%Ln fotos corregidas para aprender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kinds</source>
        <extracomment>One: one more kind</extracomment>
        <translation>
            <numerusform>%Ln tipo más</numerusform>
            <numerusform>%Ln tipos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only served as a test; nothing was learned from them.</source>
        <extracomment>One: One of them only served as a test; nothing was learned from it.</extracomment>
        <translation>
            <numerusform>%Ln de ellas solo sirvió de prueba; de ella no se aprendió nada.</numerusform>
            <numerusform>%Ln de ellas solo sirvieron de prueba; de ellas no se aprendió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>One: 1 photo</extracomment>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos looked at</source>
        <extracomment>One: 1 photo looked at</extracomment>
        <translation>
            <numerusform>%Ln foto revisada</numerusform>
            <numerusform>%Ln fotos revisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that neither had seen</source>
        <extracomment>One: one photo that neither had seen</extracomment>
        <translation>
            <numerusform>%Ln foto que ninguno de los dos había visto</numerusform>
            <numerusform>%Ln fotos que ninguno de los dos había visto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that you taught</source>
        <extracomment>One: one photo that you taught</extracomment>
        <translation>
            <numerusform>%Ln foto que usted enseñó</numerusform>
            <numerusform>%Ln fotos que usted enseñó</numerusform>
        </translation>
    </message>
    <message>
        <source>A new model, from the photos in {folder} only.</source>
        <translation>Un modelo nuevo, solo con las fotos de {folder}.</translation>
    </message>
    <message>
        <source>Check these photos</source>
        <translation>Revisar estas fotos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Checking… {share}</source>
        <translation>Revisando… {share}</translation>
    </message>
    <message>
        <source>Choose a photo folder</source>
        <translation>Elija una carpeta de fotos</translation>
    </message>
    <message>
        <source>Choose a photo folder…</source>
        <translation>Elegir una carpeta de fotos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing it with the model in use…</source>
        <translation>Comparándolo con el modelo en uso…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Done. The new model is in use</source>
        <translation>Listo. El modelo nuevo está en uso</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Olvidar esto</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>How long still</source>
        <translation>Cuánto falta</translation>
    </message>
    <message>
        <source>How often it is right, round by round</source>
        <translation>Con qué frecuencia acierta, vuelta por vuelta</translation>
    </message>
    <message>
        <source>It is right as often as the one before</source>
        <translation>Acierta tanto como el anterior</translation>
    </message>
    <message>
        <source>It is right more often than the one before</source>
        <translation>Acierta más que el anterior</translation>
    </message>
    <message>
        <source>It learns anew from what it remembers and from the photos that you corrected.</source>
        <translation>Aprende de nuevo, de lo que recuerda y de las fotos que usted corrigió.</translation>
    </message>
    <message>
        <source>It takes over only if it is at least as good. Until then nothing changes.</source>
        <translation>Toma el relevo solo si es al menos igual de bueno. Hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>Learning how sure to be…</source>
        <translation>Aprendiendo cuánta certeza tener…</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Aprendiendo…</translation>
    </message>
    <message>
        <source>Looking at every photo…</source>
        <translation>Mirando cada foto…</translation>
    </message>
    <message>
        <source>Looking through the photos…</source>
        <translation>Revisando las fotos…</translation>
    </message>
    <message>
        <source>Make it learn from what you corrected</source>
        <translation>Haga que aprenda de lo que usted corrigió</translation>
    </message>
    <message>
        <source>No corrected photo yet</source>
        <translation>Todavía no hay fotos corregidas</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>No es una fruta</translation>
    </message>
    <message>
        <source>Not needed: it remembers what it learned before. Choose a folder with one folder a kind only to train a new model from your own photos alone.</source>
        <translation>No hace falta: recuerda lo que aprendió antes. Elija una carpeta, con una carpeta por tipo dentro, solo si quiere entrenar un modelo nuevo únicamente con sus fotos.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Of {count}, the new model names {right} right; the one before, {before}.</source>
        <translation>De {count}, el modelo nuevo acierta {right}; el anterior, {before}.</translation>
    </message>
    <message>
        <source>Packing the new model…</source>
        <translation>Empaquetando el modelo nuevo…</translation>
    </message>
    <message>
        <source>Photo folder</source>
        <translation>Carpeta de fotos</translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation>Fotos propias</translation>
    </message>
    <message>
        <source>Photos you corrected</source>
        <translation>Fotos que usted corrigió</translation>
    </message>
    <message>
        <source>Press “This is wrong” under an answer, and the photo is kept here for learning.</source>
        <translation>Pulse «Está mal» debajo de una respuesta, y la foto se guarda aquí para aprender.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avance del entrenamiento</translation>
    </message>
    <message>
        <source>Putting it in use…</source>
        <translation>Poniéndolo en uso…</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>Aprender ahora</translation>
    </message>
    <message>
        <source>Right on {share} of the photos it learns from; none is kept back for testing</source>
        <translation>Acierta en el {share} de las fotos de las que aprende; ninguna se reserva para la prueba</translation>
    </message>
    <message>
        <source>Right on {share} of the photos kept back for testing (solid line); dashed: those it learns from</source>
        <translation>Acierta en el {share} de las fotos reservadas para la prueba (línea continua); a trazos, las fotos de las que aprende</translation>
    </message>
    <message>
        <source>See and forget…</source>
        <translation>Ver y olvidar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Detenido, como usted pidió</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Testing the new model…</source>
        <translation>Probando el modelo nuevo…</translation>
    </message>
    <message>
        <source>The lines appear with the first round.</source>
        <translation>Las líneas aparecen con la primera vuelta.</translation>
    </message>
    <message>
        <source>The model before it is kept, and one press brings it back.</source>
        <translation>El modelo anterior se guarda, y basta pulsar un botón para recuperarlo.</translation>
    </message>
    <message>
        <source>The model before it is kept: “Go back” on the Models page brings it back.</source>
        <translation>El modelo anterior se guarda: «Volver atrás», en la página Modelos, lo recupera.</translation>
    </message>
    <message>
        <source>The model in use has not changed.</source>
        <translation>El modelo en uso no ha cambiado.</translation>
    </message>
    <message>
        <source>The model you had stays in use</source>
        <translation>El modelo que tenía sigue en uso</translation>
    </message>
    <message>
        <source>The new model is tested on photos that it has not seen.</source>
        <translation>El modelo nuevo se prueba con fotos que no ha visto.</translation>
    </message>
    <message>
        <source>The new one is kept on the Models page. More photos of what it gets wrong would help it.</source>
        <translation>El nuevo se guarda en la página Modelos. Más fotos de lo que confunde le ayudarían.</translation>
    </message>
    <message>
        <source>The new one is right less often than the one in use</source>
        <translation>El nuevo acierta menos que el que está en uso</translation>
    </message>
    <message>
        <source>The training could not be finished</source>
        <translation>No se pudo terminar el entrenamiento</translation>
    </message>
    <message>
        <source>The training stopped by itself</source>
        <translation>El entrenamiento se detuvo por sí solo</translation>
    </message>
    <message>
        <source>There was no model to compare it with.</source>
        <translation>No había ningún modelo con el que compararlo.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Use the new one anyway</source>
        <translation>Usar el nuevo de todos modos</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>Versión: {version}</translation>
    </message>
    <message>
        <source>What happens when you press “Retrain now”</source>
        <translation>Qué pasa cuando pulsa «Aprender ahora»</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Lo que se está haciendo</translation>
    </message>
    <message>
        <source>What is forgotten is not learned. A model that has learned it already keeps it.</source>
        <translation>Lo olvidado no se aprende. Un modelo que ya lo aprendió lo conserva.</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>De qué aprende</translation>
    </message>
    <message>
        <source>What was found in your photos</source>
        <translation>Lo que se encontró en sus fotos</translation>
    </message>
    <message>
        <source>What you corrected</source>
        <translation>Lo que usted corrigió</translation>
    </message>
    <message>
        <source>What you taught is kept for the next time.</source>
        <translation>Lo que usted enseñó se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>Without the folder</source>
        <translation>Sin la carpeta</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Usted lo dijo</translation>
    </message>
    <message>
        <source>right, in %</source>
        <translation>aciertos, en %</translation>
    </message>
    <message>
        <source>round</source>
        <translation>vuelta</translation>
    </message>
    <message>
        <source>{what} {done} of {count}</source>
        <translation>{what} {done} de {count}</translation>
    </message>
    <message>
        <source>{words}: {new} against {old}, on {count}.</source>
        <translation>{words}: {new} frente a {old}, en {count}.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>New photos in “{folder}” are diagnosed by themselves.</source>
        <translation>Las fotos nuevas de «{folder}» se diagnostican por sí solas.</translation>
    </message>
    <message>
        <source>“{folder}” is away at the moment. When it is back, its new photos are diagnosed.</source>
        <translation>«{folder}» no está disponible ahora. Cuando vuelva, se diagnosticarán sus fotos nuevas.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Drop to diagnose</source>
        <translation>Suelte para diagnosticar</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Mended. A checked model is in use again.</source>
        <translation>Reparado. Un modelo revisado está otra vez en uso.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>Ver cómo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop the training and close?</source>
        <translation>¿Detener el entrenamiento y cerrar?</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Thank you. The next retraining learns from it: {what}.</source>
        <translation>Gracias. Lo aprenderá la próxima vez: {what}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was put aside, not deleted, and a new one was begun: {path}</source>
        <translation>El historial estaba dañado. Se apartó, sin borrarlo, y se empezó uno nuevo: {path}</translation>
    </message>
    <message>
        <source>The model in use does not change, and what you taught is kept for the next training.</source>
        <translation>El modelo en uso no cambia, y lo que usted enseñó se guarda para el próximo entrenamiento.</translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation>El entrenamiento ha terminado.</translation>
    </message>
    <message>
        <source>There is no photo in that folder.</source>
        <translation>No hay ninguna foto en esa carpeta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Waiting: another FruitDx is changing the models at this moment.</source>
        <translation>En espera: en este momento, otro FruitDx está cambiando los modelos.</translation>
    </message>
</context>
</TS>
