<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Before you treat anything, ask your adviser or plant clinic.</source>
        <translation>Antes de tratar qualquer coisa, pergunte ao seu técnico ou à clínica de plantas.</translation>
    </message>
    <message>
        <source>If it is a fruit I should know, take it closer and in daylight. If it is a new one, teach it to me with “This is wrong”.</source>
        <translation>Se for uma fruta que devo conhecer, fotografe mais de perto e com luz do dia. Se for nova, me ensine com “Está errado”.</translation>
    </message>
    <message>
        <source>If it is a new fruit, teach it to me with “This is wrong”.</source>
        <translation>Se for uma fruta nova, me ensine com “Está errado”.</translation>
    </message>
    <message>
        <source>Look at a few more fruits of the same tree. Show them to your adviser or plant clinic before you treat anything.</source>
        <translation>Olhe mais algumas frutas da mesma árvore. Mostre-as ao seu técnico ou à clínica de plantas antes de tratar qualquer coisa.</translation>
    </message>
    <message>
        <source>Nothing to do. Look again if it changes.</source>
        <translation>Não há nada a fazer. Olhe de novo se mudar.</translation>
    </message>
    <message>
        <source>Take another photo: closer, in daylight, one fruit, the spot in the middle.</source>
        <translation>Tire outra foto: mais de perto, com luz do dia, uma só fruta e a mancha no meio.</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>Ainda não há guia para este caso.</translation>
    </message>
    <message>
        <source>We found no source to rely on. Ask your adviser or plant clinic.</source>
        <translation>Não encontramos nenhuma fonte confiável. Pergunte ao seu técnico ou à clínica de plantas.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante certeza</translation>
    </message>
    <message>
        <source>I can&apos;t tell from this photo</source>
        <translation>Não sei dizer com esta foto</translation>
    </message>
    <message>
        <source>It looks unlike everything I have learned</source>
        <translation>Não se parece com nada do que aprendi</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>Não conheço</translation>
    </message>
    <message>
        <source>Not sure enough to name it ({share} for my best guess)</source>
        <translation>Falta certeza para dar um nome ({share} para o meu melhor palpite)</translation>
    </message>
    <message>
        <source>Not very sure</source>
        <translation>Pouca certeza</translation>
    </message>
    <message>
        <source>Perhaps {what}</source>
        <translation>Talvez {what}</translation>
    </message>
    <message>
        <source>Probably {what}</source>
        <translation>Provavelmente {what}</translation>
    </message>
    <message>
        <source>So I name no disease: among those of {hint} it would be a guess</source>
        <translation>Por isso não digo nenhuma doença: entre as de {hint}, seria adivinhar</translation>
    </message>
    <message>
        <source>This is not a fruit I know</source>
        <translation>Esta não é uma fruta que eu conheça</translation>
    </message>
    <message>
        <source>This is {fruit}, but I can&apos;t tell what it has</source>
        <translation>É {fruit}, mas não sei dizer o que tem</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Esta foto não pode ser lida</translation>
    </message>
    <message>
        <source>This {fruit} is perhaps healthy</source>
        <translation>Esta fruta ({fruit}) talvez esteja sadia</translation>
    </message>
    <message>
        <source>This {fruit} looks healthy</source>
        <translation>Esta fruta ({fruit}) parece sadia</translation>
    </message>
    <message>
        <source>Very likely {what}</source>
        <translation>Muito provavelmente {what}</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Muita certeza</translation>
    </message>
    <message>
        <source>You said {hint}, but this looks like {fruit}</source>
        <translation>Você disse {hint}, mas isto parece {fruit}</translation>
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
        <translation>{words}: de cada 100 respostas assim, umas {right} estão certas</translation>
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
        <translation>Uma fruta, de perto, com luz do dia. Segure firme.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tirar uma foto</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it, or the system&apos;s privacy settings do not allow it. Close that program or allow it, then try again.</source>
        <translation>A câmera não dá imagem. Talvez outro programa a esteja usando, ou os ajustes de privacidade do sistema não permitam. Feche esse programa ou dê permissão, e tente de novo.</translation>
    </message>
    <message>
        <source>The camera is not there any more. Plug it in again, then try again.</source>
        <translation>A câmera não está mais lá. Conecte-a de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>A câmera está ligando…</translation>
    </message>
    <message>
        <source>This computer does not let FruitDx use the camera. Allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>Este computador não deixa o FruitDx usar a câmera. Dê permissão nos ajustes de privacidade do sistema e tente de novo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Qual câmera</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Alternaria rot</source>
        <translation>podridão por Alternaria</translation>
    </message>
    <message>
        <source>Cercospora spot</source>
        <translation>mancha de Cercospora</translation>
    </message>
    <message>
        <source>anthracnose</source>
        <translation>antracnose</translation>
    </message>
    <message>
        <source>bacterial blight</source>
        <translation>crestamento bacteriano</translation>
    </message>
    <message>
        <source>black mould rot (Aspergillus)</source>
        <translation>podridão por bolor preto (Aspergillus)</translation>
    </message>
    <message>
        <source>blotch</source>
        <translation>mancha</translation>
    </message>
    <message>
        <source>fruit fly damage</source>
        <translation>dano de mosca-das-frutas</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sadia</translation>
    </message>
    <message>
        <source>rot</source>
        <translation>podridão</translation>
    </message>
    <message>
        <source>scab</source>
        <translation>sarna</translation>
    </message>
    <message>
        <source>stem-end rot (Lasiodiplodia)</source>
        <translation>podridão peduncular (Lasiodiplodia)</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>A new kind is learned once there are {least} photos of it.</source>
        <translation>Um tipo novo é aprendido assim que houver {least} fotos dele.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the right answer…</source>
        <translation>Escolha a resposta certa…</translation>
    </message>
    <message>
        <source>Fruit, for example lemon</source>
        <translation>Fruta, por exemplo limão</translation>
    </message>
    <message>
        <source>Its disease; empty if healthy</source>
        <translation>A doença; vazio se estiver sadia</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>Não é uma fruta</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Uma destas</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Lembrar disto</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Algo novo</translation>
    </message>
    <message>
        <source>The photo is kept on this computer, and the next retraining learns from it.</source>
        <translation>A foto fica guardada neste computador. Na próxima vez que o modelo aprender, vai aprender com ela.</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>A resposta certa</translation>
    </message>
    <message>
        <source>What is it really?</source>
        <translation>O que é, na verdade?</translation>
    </message>
    <message>
        <source>not a fruit</source>
        <translation>não é uma fruta</translation>
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
        <translation>Uma fruta sob uma lupa</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toda resposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Any fruit</source>
        <translation>Qualquer uma</translation>
    </message>
    <message>
        <source>Ask again for any fruit</source>
        <translation>Tentar toda fruta</translation>
    </message>
    <message numerus="yes">
        <source>Ask again for any fruit (%Ln)</source>
        <extracomment>One: Ask again for any fruit</extracomment>
        <translation>
            <numerusform>Tentar toda fruta (%Ln)</numerusform>
            <numerusform>Tentar toda fruta (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bright within the line: spoke for the answer. Dark: hardly counted.</source>
        <translation>O claro, dentro da linha, falou a favor da resposta. O escuro quase não contou.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Escolher fotos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Disease or damage</source>
        <translation>Doença ou dano</translation>
    </message>
    <message>
        <source>Drop photos of fruit here</source>
        <translation>Solte aqui fotos de frutas</translation>
    </message>
    <message>
        <source>Export these answers…</source>
        <translation>Exportar estas respostas…</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Arquivo: {path}</translation>
    </message>
    <message>
        <source>File: {path}
Model: {model}
Unlikeness: {novelty} (above 1 is unknown)
Time: {time} ms</source>
        <translation>Arquivo: {path}
Modelo: {model}
Estranheza: {novelty} (acima de 1 é desconhecido)
Tempo: {time} ms</translation>
    </message>
    <message>
        <source>Folders and pictures from a browser work too; {keys} pastes a screenshot.</source>
        <translation>Pastas e imagens do navegador também servem; {keys} cola uma captura de tela.</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>Fruta</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sadia</translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation>Quantas estão prontas</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grau de certeza</translation>
    </message>
    <message>
        <source>How to keep it healthy</source>
        <translation>Como manter sadia</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer. For the next photos.</source>
        <translation>Se você fotografa um só tipo, dizer isso aqui dá respostas com mais certeza. Vale para as próximas fotos.</translation>
    </message>
    <message>
        <source>It is too far from every photo that I learned from.</source>
        <translation>Está longe demais de todas as fotos com que aprendi.</translation>
    </message>
    <message>
        <source>It shows another fruit than the one that you chose for these photos.</source>
        <translation>Mostra uma fruta diferente da que você escolheu para estas fotos.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de resposta</translation>
    </message>
    <message>
        <source>Looking at this photo…</source>
        <translation>Olhando esta foto…</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Procurando fotos…</translation>
    </message>
    <message>
        <source>Makes single photos of it again</source>
        <translation>Volta a deixá-las como fotos soltas</translation>
    </message>
    <message>
        <source>No known fruit</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>One fruit a photo, close and in daylight.</source>
        <translation>Uma fruta por foto, de perto e com luz do dia.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>One plant</source>
        <translation>Uma planta</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>Só {fruit}</translation>
    </message>
    <message>
        <source>Photo tips</source>
        <translation>Dicas de foto</translation>
    </message>
    <message>
        <source>Photos ({endings})</source>
        <translation>Fotos ({endings})</translation>
    </message>
    <message>
        <source>Photos and answers</source>
        <translation>Fotos e respostas</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>As fotos e as suas respostas</translation>
    </message>
    <message>
        <source>Photos asked about</source>
        <translation>Fotos consultadas</translation>
    </message>
    <message>
        <source>Press “Where I looked” below the photo to see what spoke for this answer.</source>
        <translation>Clique em “Onde olhei”, abaixo da foto, para ver o que falou a favor desta resposta.</translation>
    </message>
    <message>
        <source>Puts these photos together into one answer</source>
        <translation>Reúne estas fotos em uma só resposta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Ler mais</translation>
    </message>
    <message>
        <source>Select the photos of one plant: hold Ctrl or Shift and click each</source>
        <translation>Selecione as fotos de uma planta: segure Ctrl ou Shift e clique em cada uma</translation>
    </message>
    <message>
        <source>Several answers fit it about as well.</source>
        <translation>Várias respostas combinam mais ou menos igual.</translation>
    </message>
    <message>
        <source>Shows which part of the photo spoke for the answer (Ctrl+E)</source>
        <translation>Mostra que parte da foto falou a favor da resposta (Ctrl+E)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar de ler</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Desfazer grupo</translation>
    </message>
    <message>
        <source>The bright, outlined part of the photo spoke most for this answer.</source>
        <translation>A parte clara e contornada da foto foi a que mais falou a favor desta resposta.</translation>
    </message>
    <message>
        <source>The chosen photo</source>
        <translation>A foto escolhida</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>A pasta que é vigiada</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>Está errado</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar a câmera</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Waits until the model is mended</source>
        <translation>Espera até o modelo ser consertado</translation>
    </message>
    <message>
        <source>Ways to bring photos in</source>
        <translation>Maneiras de trazer fotos</translation>
    </message>
    <message>
        <source>What is it, and what to do now</source>
        <translation>O que é, e o que fazer agora</translation>
    </message>
    <message>
        <source>What is wrong with the photo</source>
        <translation>O que há de errado com a foto</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>O que pode ser</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>O que você disse</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>Onde olhei</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>Que respostas mostrar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Why I think so</source>
        <translation>Por que acho isso</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>Você disse: {what}</translation>
    </message>
    <message>
        <source>Your photos stay on this computer.</source>
        <translation>As suas fotos ficam neste computador.</translation>
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
        <translation>Estas {number} são uma planta</translation>
    </message>
    <message>
        <source>“Right in … of 100” was counted on photos that it had not learned from; on yours it may differ.</source>
        <translation>“De cada 100 … estão certas” foi contado com fotos com que não tinha aprendido; com as suas pode ser diferente.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>a few seconds left</source>
        <translation>faltam alguns segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <extracomment>One: about an hour left</extracomment>
        <translation>
            <numerusform>falta cerca de %Ln hora</numerusform>
            <numerusform>faltam cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <extracomment>One: about a minute left</extracomment>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Another FruitDx is changing the models at this moment.</source>
        <translation>Neste momento, outro FruitDx está mudando os modelos.</translation>
    </message>
    <message>
        <source>Another FruitDx is learning at this moment.</source>
        <translation>Neste momento, outro FruitDx está aprendendo.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a .fruitdx file.</source>
        <translation>Peça um arquivo .fruitdx a quem o fez.</translation>
    </message>
    <message>
        <source>Ask your adviser or plant clinic.</source>
        <translation>Pergunte ao seu técnico ou à clínica de plantas.</translation>
    </message>
    <message>
        <source>Choose a photo folder with all kinds to train anew, or restore the starter first.</source>
        <translation>Escolha uma pasta de fotos com todos os tipos para treinar do zero, ou restaure antes o modelo inicial.</translation>
    </message>
    <message>
        <source>Choose a photo: JPEG, PNG, HEIC, WebP, TIFF or BMP.</source>
        <translation>Escolha uma foto: JPEG, PNG, HEIC, WebP, TIFF ou BMP.</translation>
    </message>
    <message>
        <source>Choose another name, or another kind of file.</source>
        <translation>Escolha outro nome ou outro tipo de arquivo.</translation>
    </message>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>Escolha outra na página Modelos.</translation>
    </message>
    <message>
        <source>Choose the file with its labels as well.</source>
        <translation>Escolha também o arquivo com as etiquetas dele.</translation>
    </message>
    <message>
        <source>Close other programs, then ask again.</source>
        <translation>Feche outros programas e pergunte de novo.</translation>
    </message>
    <message>
        <source>Copy it from the phone or camera once more, or take the photo again.</source>
        <translation>Copie-a outra vez do celular ou da câmera, ou tire a foto de novo.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask whoever owns it to let you read it.</source>
        <translation>Copie-a para uma pasta sua, ou peça ao dono dela permissão para lê-la.</translation>
    </message>
    <message>
        <source>Diagnosing goes on without it. Close other windows of FruitDx, then open it again.</source>
        <translation>O diagnóstico continua sem ele. Feche as outras janelas do FruitDx e abra-o de novo.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing that was there has changed.</source>
        <translation>Libere espaço ou escolha outra pasta; nada do que já havia mudou.</translation>
    </message>
    <message>
        <source>Install that version again to see it; nothing in it was changed or is added.</source>
        <translation>Instale de novo aquela versão para vê-lo; nada nele foi mudado nem será acrescentado.</translation>
    </message>
    <message>
        <source>Install the program again, with all its parts.</source>
        <translation>Instale o programa de novo, com todas as partes.</translation>
    </message>
    <message>
        <source>Install the program again; your photos, models and settings stay.</source>
        <translation>Instale o programa de novo; as suas fotos, modelos e ajustes ficam.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. Choose it where it is now.</source>
        <translation>Ela foi movida, renomeada ou apagada, ou a unidade dela não está conectada. Escolha-a onde está agora.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>Open it in another program, save it as a smaller JPEG and use that.</source>
        <translation>Abra-a em outro programa, salve-a como um JPEG menor e use esse.</translation>
    </message>
    <message>
        <source>Open the Models page again to see what there is.</source>
        <translation>Abra de novo a página Modelos para ver o que há.</translation>
    </message>
    <message>
        <source>Press “Mend…” to see the ways out.</source>
        <translation>Clique em “Consertar…” para ver as saídas.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or remove it and sign anew: {path}</source>
        <translation>Recupere-a de uma cópia de segurança, ou apague-a e assine de novo: {path}</translation>
    </message>
    <message>
        <source>Restore the starter model instead.</source>
        <translation>Em vez disso, restaure o modelo inicial.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it and use that.</source>
        <translation>Salve uma cópia menor dela e use essa.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Aconteceu algo inesperado.</translation>
    </message>
    <message>
        <source>The file cannot be opened as a photo: {reason}</source>
        <translation>O arquivo não pode ser aberto como foto: {reason}</translation>
    </message>
    <message>
        <source>The guide cannot be read ({file}).</source>
        <translation>O guia não pode ser lido ({file}).</translation>
    </message>
    <message>
        <source>The history cannot be used: {reason}.</source>
        <translation>O histórico não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>The history was written by a newer FruitDx.</source>
        <translation>O histórico foi escrito por um FruitDx mais novo.</translation>
    </message>
    <message>
        <source>The model cannot be used. {detail}</source>
        <translation>O modelo não pode ser usado. {detail}</translation>
    </message>
    <message>
        <source>The model in use came without its training memory, so nothing can be added to it.</source>
        <translation>O modelo em uso veio sem a memória de treinamento. Por isso, nada pode ser acrescentado a ele.</translation>
    </message>
    <message>
        <source>The model in use has not changed. The log tells more: {log}</source>
        <translation>O modelo em uso não mudou. O registro conta mais: {log}</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels; at most {limit} are read</source>
        <translation>A imagem tem {megapixels} megapixels; são lidos no máximo {limit}</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone.</source>
        <translation>O modelo inicial que vem com o programa está danificado ou sumiu.</translation>
    </message>
    <message>
        <source>The training stopped: {reason}</source>
        <translation>O treinamento parou: {reason}</translation>
    </message>
    <message>
        <source>The version {version} is not there any more.</source>
        <translation>A versão {version} não está mais lá.</translation>
    </message>
    <message>
        <source>There is another model of the name {version} already.</source>
        <translation>Já há outro modelo com o nome {version}.</translation>
    </message>
    <message>
        <source>There is no earlier version that can be used.</source>
        <translation>Não há nenhuma versão anterior que possa ser usada.</translation>
    </message>
    <message>
        <source>There is no guide for this one yet.</source>
        <translation>Ainda não há guia para este caso.</translation>
    </message>
    <message>
        <source>These photos cannot be trained on: {reason}</source>
        <translation>Não dá para treinar com estas fotos: {reason}</translation>
    </message>
    <message>
        <source>This model was made without a training report.</source>
        <translation>Este modelo foi feito sem relatório de treinamento.</translation>
    </message>
    <message>
        <source>This needs a part that is not installed: {part}</source>
        <translation>Isto precisa de uma parte que não está instalada: {part}</translation>
    </message>
    <message>
        <source>Train a new model; its report is made with it.</source>
        <translation>Treine um modelo novo; o relatório é feito junto com ele.</translation>
    </message>
    <message>
        <source>Use it only if you trust who made it.</source>
        <translation>Use-o só se confiar em quem o fez.</translation>
    </message>
    <message>
        <source>Wait until it is done, then start again: each learns on top of what the one before has learned.</source>
        <translation>Espere até terminar e comece de novo: cada aprendizado parte do que o anterior aprendeu.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Espere até terminar e tente de novo.</translation>
    </message>
    <message>
        <source>What every model sees with cannot be read: {reason}</source>
        <translation>A parte com que todos os modelos olham não pode ser lida: {reason}</translation>
    </message>
    <message>
        <source>Your signing key cannot be used: {reason}</source>
        <translation>A sua chave de assinatura não pode ser usada: {reason}</translation>
    </message>
    <message>
        <source>{name} is not in quarantine any more.</source>
        <translation>{name} não está mais entre os separados.</translation>
    </message>
    <message>
        <source>“{path}” comes from outside. A model is a program.</source>
        <translation>“{path}” vem de fora. Um modelo é um programa.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>Não foi possível gravar “{path}”: {reason}</translation>
    </message>
    <message>
        <source>“{path}” does not say what its {classes} answers are called.</source>
        <translation>“{path}” não diz como se chamam as suas {classes} respostas.</translation>
    </message>
    <message>
        <source>“{path}” was not imported: {reason}</source>
        <translation>“{path}” não foi importado: {reason}</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}</source>
        <translation>“{path}” não foi salvo: {reason}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln answers, those that are listed</source>
        <extracomment>One: 1 answer, the one that is listed</extracomment>
        <translation>
            <numerusform>%Ln resposta, a que está na lista</numerusform>
            <numerusform>%Ln respostas, as que estão na lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Diagnoses of fruit photos</source>
        <translation>Diagnósticos de fotos de frutas</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Include the place where each photo was taken (GPS)</source>
        <translation>Incluir o lugar onde cada foto foi tirada (GPS)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>PDF report, to print or to send</source>
        <translation>Relatório PDF, para imprimir ou enviar</translation>
    </message>
    <message>
        <source>Place or grower</source>
        <translation>Lugar ou produtor</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabela para planilha (CSV)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Web page report</source>
        <translation>Relatório para o navegador</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Salvando o arquivo…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Salvo em {path}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Expected: {value}</source>
        <translation>Esperado: {value}</translation>
    </message>
    <message>
        <source>Fault: {value}</source>
        <translation>Falha: {value}</translation>
    </message>
    <message>
        <source>File last changed: {value}</source>
        <translation>Última mudança do arquivo: {value}</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>Arquivo: {value}</translation>
    </message>
    <message>
        <source>Found: {value}</source>
        <translation>Encontrado: {value}</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: your photos and what you taught are kept apart from the model, and its files are set aside, not deleted.</source>
        <translation>Nada do que é seu se perdeu. As suas fotos e o que você ensinou ficam guardados fora do modelo; os arquivos dele são separados, não apagados.</translation>
    </message>
    <message>
        <source>Noticed: {value}</source>
        <translation>Notado: {value}</translation>
    </message>
    <message>
        <source>The model and its list of names do not belong together.</source>
        <translation>O modelo e a sua lista de nomes não combinam.</translation>
    </message>
    <message>
        <source>The model cannot be opened.</source>
        <translation>O modelo não abre.</translation>
    </message>
    <message>
        <source>The model is damaged: a file is not as it was written.</source>
        <translation>O modelo está danificado: um arquivo não está como foi gravado.</translation>
    </message>
    <message>
        <source>The model is gone: a file that belongs to it is not there.</source>
        <translation>O modelo sumiu: falta um arquivo que pertence a ele.</translation>
    </message>
    <message>
        <source>The model is not complete: a file was cut short.</source>
        <translation>O modelo não está completo: um arquivo ficou cortado.</translation>
    </message>
    <message>
        <source>The model is of another kind than this program uses.</source>
        <translation>O modelo é de um tipo diferente do que este programa usa.</translation>
    </message>
    <message>
        <source>The model opens, but answers its test questions wrongly.</source>
        <translation>O modelo abre, mas responde errado às perguntas de teste.</translation>
    </message>
    <message>
        <source>answers wrongly</source>
        <translation>responde errado</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>não abre</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>sumiu</translation>
    </message>
    <message>
        <source>wrong kind</source>
        <translation>outro tipo</translation>
    </message>
    <message>
        <source>wrong names</source>
        <translation>outros nomes</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln photos are exact copies of others and count once.</source>
        <extracomment>One: 1 photo is an exact copy of another and counts once.</extracomment>
        <translation>
            <numerusform>%Ln foto é cópia exata de outra e conta uma só vez.</numerusform>
            <numerusform>%Ln fotos são cópias exatas de outras e contam uma só vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are nearly the same as one with another label.</source>
        <extracomment>One: 1 photo is nearly the same as one with another label.</extracomment>
        <translation>
            <numerusform>%Ln foto é quase igual a uma com outra etiqueta.</numerusform>
            <numerusform>%Ln fotos são quase iguais a uma com outra etiqueta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read and are left out.</source>
        <extracomment>One: 1 photo cannot be read and is left out.</extracomment>
        <translation>
            <numerusform>%Ln foto não pode ser lida e fica de fora.</numerusform>
            <numerusform>%Ln fotos não podem ser lidas e ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have probably the wrong label.</source>
        <extracomment>One: 1 photo has probably the wrong label.</extracomment>
        <translation>
            <numerusform>%Ln foto está provavelmente com a etiqueta errada.</numerusform>
            <numerusform>%Ln fotos estão provavelmente com a etiqueta errada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stand under two labels: one of the two is wrong.</source>
        <extracomment>One: 1 photo stands under two labels: one of them is wrong.</extracomment>
        <translation>
            <numerusform>%Ln foto está em duas etiquetas: uma das duas está errada.</numerusform>
            <numerusform>%Ln fotos estão em duas etiquetas: uma das duas está errada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are from one source ({value}), and no others are. The model may learn that source instead of the fruit. Take photos of it in the other places too.</source>
        <translation>Quase todas as fotos de “{label}” vêm de uma mesma fonte ({value}), e nenhuma outra vem dela. O modelo pode aprender essa fonte em vez da fruta. Tire fotos também nos outros lugares.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one camera ({value}), and no others are. The model may learn the camera. Take photos of it with the others too.</source>
        <translation>Quase todas as fotos de “{label}” são de uma mesma câmera ({value}), e nenhuma outra é. O modelo pode aprender a câmera. Tire fotos também com as outras câmeras.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” are of one day ({value}), and no others are. The model may learn the light of that day. Take photos of it on other days.</source>
        <translation>Quase todas as fotos de “{label}” são de um mesmo dia ({value}), e nenhuma outra é. O modelo pode aprender a luz daquele dia. Tire fotos também em outros dias.</translation>
    </message>
    <message>
        <source>Nearly all photos of “{label}” have one size ({value}), and no others have. They may come from another source, and the model may learn that source instead of the fruit.</source>
        <translation>Quase todas as fotos de “{label}” têm um mesmo tamanho ({value}), e nenhuma outra tem. Talvez venham de outra fonte, e o modelo pode aprender essa fonte em vez da fruta.</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the photos.</source>
        <translation>Não se encontrou nada de errado nas fotos.</translation>
    </message>
    <message>
        <source>The edge alone gives “{label}” away: it finds {found} of its photos. The model may learn the background instead of the fruit. Take photos of it on the same backgrounds as the others.</source>
        <translation>Só a borda da foto já entrega “{label}”: com ela se encontram {found} das suas fotos. O modelo pode aprender o fundo em vez da fruta. Tire as fotos nos mesmos fundos que as outras.</translation>
    </message>
    <message numerus="yes">
        <source>The groups file does not name %Ln photos. Its files must be relative to the photo folder.</source>
        <extracomment>One: The groups file does not name 1 photo. Its files must be relative to the photo folder.</extracomment>
        <translation>
            <numerusform>O arquivo de grupos não nomeia %Ln foto. Seus arquivos devem ser indicados em relação à pasta das fotos.</numerusform>
            <numerusform>O arquivo de grupos não nomeia %Ln fotos. Seus arquivos devem ser indicados em relação à pasta das fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of “{label}” show only {groups} different fruits or moments. Figures for it say little; photograph more fruits.</source>
        <translation>As fotos de “{label}” mostram só {groups} frutas ou momentos diferentes. Os números dizem pouco; fotografe mais frutas.</translation>
    </message>
    <message>
        <source>What was found in the photos</source>
        <translation>O que se encontrou nas fotos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos. It can be learned, but its figures say little; {wanted} would be better.</source>
        <translation>“{label}” tem só {photos} fotos. Dá para aprender, mas os números dizem pouco; {wanted} seria melhor.</translation>
    </message>
    <message>
        <source>“{label}” has only {photos} photos; at least {least} are needed.</source>
        <translation>“{label}” tem só {photos} fotos; são necessárias pelo menos {least}.</translation>
    </message>
</context>
<context>
    <name>Fruit</name>
    <message>
        <source>a guava</source>
        <translation>uma goiaba</translation>
    </message>
    <message>
        <source>a mango</source>
        <translation>uma manga</translation>
    </message>
    <message>
        <source>a pomegranate</source>
        <translation>uma romã</translation>
    </message>
    <message>
        <source>an apple</source>
        <translation>uma maçã</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>maçã</translation>
    </message>
    <message>
        <source>guava</source>
        <translation>goiaba</translation>
    </message>
    <message>
        <source>mango</source>
        <translation>manga</translation>
    </message>
    <message>
        <source>pomegranate</source>
        <translation>romã</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A better photo</source>
        <translation>Uma foto melhor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation>Copiar as fontes</translation>
    </message>
    <message>
        <source>General advice, drawn from the sources below. It names no products: your adviser knows what is allowed and what works where you live.</source>
        <translation>Conselhos gerais, tirados das fontes abaixo. Não dizem nomes de produtos: o seu técnico sabe o que é permitido e o que funciona onde você mora.</translation>
    </message>
    <message>
        <source>Grow and handle</source>
        <translation>Cultivar e manusear</translation>
    </message>
    <message>
        <source>How it spreads</source>
        <translation>Como se espalha</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>Como tirar uma boa foto</translation>
    </message>
    <message>
        <source>Keep clean</source>
        <translation>Manter limpo</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Open in the browser: {title}</source>
        <translation>Abrir no navegador: {title}</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>What looks like it</source>
        <translation>Com o que se confunde</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>O que fazer primeiro</translation>
    </message>
    <message>
        <source>When to ask an adviser</source>
        <translation>Quando perguntar a um técnico</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <extracomment>One: 1 answer</extracomment>
        <translation>
            <numerusform>%Ln resposta</numerusform>
            <numerusform>%Ln respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Apagar tudo…</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Apagar todo o histórico?</translation>
    </message>
    <message>
        <source>Delete this answer?</source>
        <translation>Apagar esta resposta?</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Apagado.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>Diagnosticar de novo</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Respostas anteriores</translation>
    </message>
    <message>
        <source>Earlier answers, the newest first</source>
        <translation>Respostas anteriores, as mais novas primeiro</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Toda resposta</translation>
    </message>
    <message>
        <source>Every answer, kept on this computer only</source>
        <translation>Todas as respostas, guardadas só neste computador</translation>
    </message>
    <message>
        <source>Every answer, picture and note goes, for good, and so do photos that were pasted or taken here and damaged histories that were put aside. Photo files of your own and what you taught stay.</source>
        <translation>Todas as respostas, imagens e notas se apagam para sempre, e também as fotos que foram coladas ou tiradas aqui e os históricos danificados que foram separados. Os seus próprios arquivos de fotos e o que você ensinou ficam.</translation>
    </message>
    <message>
        <source>Every fruit</source>
        <translation>Todas as frutas</translation>
    </message>
    <message>
        <source>Every photo that you ask about is listed here.</source>
        <translation>Cada foto que você consulta aparece aqui.</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>How many answers</source>
        <translation>Quantas respostas</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grau de certeza</translation>
    </message>
    <message>
        <source>Its picture and your note go with it, for good, and so does a photo that was pasted or taken here. Photo files of your own stay where they are.</source>
        <translation>A imagem e a sua nota se apagam com ela, para sempre, e também uma foto que foi colada ou tirada aqui. Os seus próprios arquivos de fotos ficam onde estão.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <source>No picture of this photo was kept</source>
        <translation>Nenhuma imagem desta foto foi guardada</translation>
    </message>
    <message>
        <source>Not a fruit I know</source>
        <translation>Fruta desconhecida</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ainda não há nada</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place, for example “Upper orchard, row 4”</source>
        <translation>Lugar, por exemplo “Pomar de cima, fileira 4”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search answers, notes, places, files</source>
        <translation>Procurar respostas, notas, lugares, arquivos</translation>
    </message>
    <message>
        <source>Search for less, or choose every fruit and any time.</source>
        <translation>Procure algo mais curto, ou escolha todas as frutas e “Sempre”.</translation>
    </message>
    <message>
        <source>Show every answer</source>
        <translation>Mostrar todas as respostas</translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation>A resposta escolhida</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>A foto</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <translation>A foto não está mais lá: {path}</translation>
    </message>
    <message>
        <source>There is nothing to export: these answers were not kept. See Settings.</source>
        <translation>Não há nada para exportar: estas respostas não foram guardadas. Veja Ajustes.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tree or plant</source>
        <translation>Árvore ou planta</translation>
    </message>
    <message>
        <source>Tree or plant, if you number them</source>
        <translation>Árvore ou planta, se você as numera</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>O que procurar</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>O que você disse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When and with which model</source>
        <translation>Quando e com qual modelo</translation>
    </message>
    <message>
        <source>Where I looked</source>
        <translation>Onde olhei</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>Você disse: {what}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%Ln links to the internet were left out: FruitDx never uses it.</source>
        <extracomment>One: One link to the internet was left out: FruitDx never uses it.</extracomment>
        <translation>
            <numerusform>%Ln link ficou de fora: o FruitDx nunca usa a internet.</numerusform>
            <numerusform>%Ln links ficaram de fora: o FruitDx nunca usa a internet.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a link to the internet, which FruitDx never uses. Save the picture here, then drop its file.</source>
        <translation>Isso é um link, e o FruitDx nunca usa a internet. Salve a imagem aqui e depois solte o arquivo dela.</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a photo, its file or a screenshot first.</source>
        <translation>Não há nenhuma foto para colar. Copie antes uma foto, o arquivo dela ou uma captura de tela.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>healthy {fruit}</source>
        <translation>fruta sadia ({fruit})</translation>
    </message>
    <message>
        <source>{condition} on {fruit}</source>
        <translation>{condition} em {fruit}</translation>
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
        <translation>Doença ou dano</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sadia</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%Ln old models were removed.</source>
        <extracomment>One: One old model was removed.</extracomment>
        <translation>
            <numerusform>%Ln modelo antigo foi removido.</numerusform>
            <numerusform>%Ln modelos antigos foram removidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: you know another key under this name. Ask the sender for the digits.</source>
        <translation>Cuidado: você conhece outra chave com este nome. Peça os dígitos a quem enviou.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check the model</source>
        <translation>Verificar o modelo</translation>
    </message>
    <message>
        <source>Checked and taken back. It is in the list again.</source>
        <translation>Verificado e recuperado. Está de novo na lista.</translation>
    </message>
    <message>
        <source>Checked: the model in use is whole and answers as it should.</source>
        <translation>Verificado: o modelo em uso está inteiro e responde como deve.</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>Verificando e pondo em uso…</translation>
    </message>
    <message>
        <source>Checking it…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Verificando o arquivo…</translation>
    </message>
    <message>
        <source>Checking the model in use…</source>
        <translation>Verificando o modelo em uso…</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Escolher onde…</translation>
    </message>
    <message>
        <source>Converting and checking the file; this can take some minutes…</source>
        <translation>Convertendo e verificando o arquivo; pode levar alguns minutos…</translation>
    </message>
    <message>
        <source>Do you trust who made this model?</source>
        <translation>Você confia em quem fez este modelo?</translation>
    </message>
    <message>
        <source>Every model is kept, so that you can always go back</source>
        <translation>Todo modelo fica guardado, assim você sempre pode voltar</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar o modelo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>For another FruitDx (.fruitdx)</source>
        <translation>Para outro FruitDx (.fruitdx)</translation>
    </message>
    <message>
        <source>For other programs (.tflite)</source>
        <translation>Para outros programas (.tflite)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>How it wants its photos is not written in the file and was assumed; it may answer nonsense.</source>
        <translation>O arquivo não diz como quer as fotos, e foi preciso supor; talvez responda bobagens.</translation>
    </message>
    <message>
        <source>How often it is right is not known.</source>
        <translation>Não se sabe com que frequência acerta.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Imported and checked. Press “Use” beside it to put it in use.</source>
        <translation>Importado e verificado. Clique em “Usar” ao lado dele para pô-lo em uso.</translation>
    </message>
    <message>
        <source>Imported, checked, and in use now.</source>
        <translation>Importado, verificado e já em uso.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>It cannot be taught further; only a new model can be trained.</source>
        <translation>Não se pode ensinar mais nada a ele; só se pode treinar um modelo novo.</translation>
    </message>
    <message>
        <source>It cannot show where on the fruit it sees something.</source>
        <translation>Não consegue mostrar em que parte da fruta vê algo.</translation>
    </message>
    <message>
        <source>It cannot tell a stranger: it names one of its labels for any photo at all.</source>
        <translation>Não percebe o desconhecido: dá uma das suas etiquetas a qualquer foto.</translation>
    </message>
    <message>
        <source>It comes from outside. A model is a program: use it only if you trust its maker.</source>
        <translation>Vem de fora. Um modelo é um programa: use-o só se confiar em quem o fez.</translation>
    </message>
    <message>
        <source>It tells apart: {labels}</source>
        <translation>Distingue: {labels}</translation>
    </message>
    <message>
        <source>Its files are whole, as they lie there now.</source>
        <translation>Os arquivos dele estão inteiros, do jeito que estão agora.</translation>
    </message>
    <message>
        <source>Its maker&apos;s figure: {share} right on photos it had not seen.</source>
        <translation>Segundo quem o fez: {share} de acertos em fotos que não tinha visto.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Labels (*.json *.txt)</source>
        <translation>Etiquetas (*.json *.txt)</translation>
    </message>
    <message>
        <source>Looking for what is not needed any more…</source>
        <translation>Procurando o que não é mais preciso…</translation>
    </message>
    <message>
        <source>Made {when} · {version}</source>
        <translation>Criado em {when} · {version}</translation>
    </message>
    <message>
        <source>Model of unknown origin</source>
        <translation>Modelo de origem desconhecida</translation>
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
        <translation>Não</translation>
    </message>
    <message>
        <source>Nobody measured how sure it may be; its percentages may be too high.</source>
        <translation>Ninguém mediu quanta certeza ele pode ter; as porcentagens podem ser altas demais.</translation>
    </message>
    <message>
        <source>Nobody signed it; who made it is not known.</source>
        <translation>Ninguém o assinou; não se sabe quem o fez.</translation>
    </message>
    <message>
        <source>Now the file with its labels…</source>
        <translation>Agora, o arquivo com as etiquetas…</translation>
    </message>
    <message>
        <source>One file that MediaPipe, Android and other TFLite programs run. It cannot be taught further there.</source>
        <translation>Um arquivo que o MediaPipe, o Android e outros programas TFLite usam. Lá não se pode ensinar mais nada a ele.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln old models?</source>
        <extracomment>One: Remove one old model?</extracomment>
        <translation>
            <numerusform>Remover %Ln modelo antigo?</numerusform>
            <numerusform>Remover %Ln modelos antigos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing old models…</source>
        <translation>Removendo modelos antigos…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Restore the starter</source>
        <translation>Restaurar o inicial</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Separados</translation>
    </message>
    <message>
        <source>Set aside because something was wrong with it. Nothing here is used.</source>
        <translation>Separado porque havia algo errado. Nada do que está aqui é usado.</translation>
    </message>
    <message>
        <source>Set aside {when}</source>
        <translation>Separado em {when}</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Signed by {name}, key {digits}.</source>
        <translation>Assinado por {name}, chave {digits}.</translation>
    </message>
    <message>
        <source>Signed. Tell the receiver the digits of your key by telephone: {digits}</source>
        <translation>Assinado. Diga por telefone a quem vai receber os dígitos da sua chave: {digits}</translation>
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
        <translation>Ensinado com as suas correções</translation>
    </message>
    <message>
        <source>The earlier model is in use again.</source>
        <translation>O modelo anterior está de novo em uso.</translation>
    </message>
    <message>
        <source>The file with the labels of this model</source>
        <translation>O arquivo com as etiquetas deste modelo</translation>
    </message>
    <message>
        <source>The receiver sees that it comes from your key and was not changed on the way. Your key stays on this computer.</source>
        <translation>Quem recebe vê que vem da sua chave e que não foi mudado no caminho. A sua chave fica neste computador.</translation>
    </message>
    <message>
        <source>The starter model is in use now.</source>
        <translation>O modelo inicial está em uso agora.</translation>
    </message>
    <message>
        <source>The whole model with its training memory. Whoever has it can teach it further.</source>
        <translation>O modelo inteiro, com a memória de treinamento. Quem o tiver pode continuar a ensiná-lo.</translation>
    </message>
    <message>
        <source>There is nothing to tidy up: every model may be needed.</source>
        <translation>Não há nada a arrumar: todos os modelos podem ser precisos.</translation>
    </message>
    <message>
        <source>This model is in use now.</source>
        <translation>Este modelo está em uso agora.</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>Arrumar…</translation>
    </message>
    <message>
        <source>Trained from a photo folder</source>
        <translation>Treinado com uma pasta de fotos</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>O que está sendo feito</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Salvando o arquivo…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Salvo em {path}</translation>
    </message>
    <message>
        <source>Yes, import it</source>
        <translation>Sim, importar</translation>
    </message>
    <message>
        <source>You have not met this key. Ask the sender for its digits by telephone.</source>
        <translation>É a primeira vez que você vê esta chave. Peça os dígitos por telefone a quem enviou.</translation>
    </message>
    <message>
        <source>You trusted this key before, on {when}.</source>
        <translation>Você já confiou nesta chave, em {when}.</translation>
    </message>
    <message>
        <source>Your name, as the receiver reads it</source>
        <translation>O seu nome, como vai ler quem o receber</translation>
    </message>
    <message>
        <source>a FruitDx model</source>
        <translation>um modelo do FruitDx</translation>
    </message>
    <message>
        <source>a Keras model, converted</source>
        <translation>um modelo do Keras, convertido</translation>
    </message>
    <message>
        <source>a bare TFLite model</source>
        <translation>um modelo TFLite sozinho</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguém sem nome</translation>
    </message>
    <message>
        <source>{file}: {kind}, made {when}.</source>
        <translation>{file}: {kind}, criado em {when}.</translation>
    </message>
    <message>
        <source>{megabytes} MB are freed. The model in use, the one before it, the starter, the newest of the old ones and everything newer than the model in use stay.</source>
        <translation>São liberados {megabytes} MB. Ficam o modelo em uso, o anterior, o inicial, o mais novo dos antigos e tudo o que for mais novo que o modelo em uso.</translation>
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
        <translation>Esta foto está desfocada.</translation>
    </message>
    <message>
        <source>This photo is too bright; the fruit is partly white.</source>
        <translation>Esta foto está clara demais; parte da fruta ficou branca.</translation>
    </message>
    <message>
        <source>This photo is too dark.</source>
        <translation>Esta foto está escura demais.</translation>
    </message>
    <message>
        <source>This photo is very small; I see too little of the fruit.</source>
        <translation>Esta foto é muito pequena; vejo muito pouco da fruta.</translation>
    </message>
</context>
<context>
    <name>Plant</name>
    <message>
        <source> and </source>
        <translation> e </translation>
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
        <translation>Todas as fotos que contam dizem o mesmo: {what}.</translation>
    </message>
    <message>
        <source>All photos were weighed together; that is right more often than one photo alone.</source>
        <translation>Todas as fotos foram avaliadas juntas; assim se acerta mais do que com uma só foto.</translation>
    </message>
    <message>
        <source>Different fruits</source>
        <translation>Frutas diferentes</translation>
    </message>
    <message>
        <source>Each photo was looked at by itself:</source>
        <translation>Cada foto foi olhada em separado:</translation>
    </message>
    <message numerus="yes">
        <source>Not healthy: %Ln photos look sick</source>
        <extracomment>One: Not healthy: one photo looks sick</extracomment>
        <translation>
            <numerusform>Não está sadia: %Ln foto mostra sinais de doença</numerusform>
            <numerusform>Não está sadia: %Ln fotos mostram sinais de doença</numerusform>
        </translation>
    </message>
    <message>
        <source>One plant bears one fruit. Take the group apart and group each plant by itself.</source>
        <translation>Uma planta dá um só tipo de fruta. Desfaça o grupo e agrupe cada planta em separado.</translation>
    </message>
    <message>
        <source>Partly sick</source>
        <translation>Em parte doente</translation>
    </message>
    <message>
        <source>Plant {number}</source>
        <translation>Planta {number}</translation>
    </message>
    <message>
        <source>The others look healthy. A few sick fruits are how a disease begins.</source>
        <translation>As outras parecem sadias. É com algumas frutas doentes que uma doença começa.</translation>
    </message>
    <message>
        <source>The photo shown is wrong</source>
        <translation>Errado nesta foto</translation>
    </message>
    <message>
        <source>The photos of this plant</source>
        <translation>As fotos desta planta</translation>
    </message>
    <message>
        <source>These photos show different fruits: {fruits}</source>
        <translation>Estas fotos mostram frutas diferentes: {fruits}</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sem certeza</translation>
    </message>
    <message>
        <source>{photos} did not count: no fruit that I know.</source>
        <translation>Sem contar {photos}: não se vê nenhuma fruta que eu conheça.</translation>
    </message>
    <message>
        <source>{photos} did not count: not readable.</source>
        <translation>Sem contar {photos}: não foi possível ler.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>&apos;{file}&apos; in it is far too large</source>
        <translation>“{file}”, que está dentro, é grande demais</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read any more ({words})</source>
        <translation>“{folder}” não pode mais ser lida ({words})</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no folders with photos</source>
        <translation>“{folder}” não tem pastas com fotos</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is a file, not a folder</source>
        <translation>&apos;{folder}&apos; é um arquivo, não uma pasta</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is empty</source>
        <translation>“{folder}” está vazia</translation>
    </message>
    <message>
        <source>&apos;{place}&apos; cannot be read ({words})</source>
        <translation>“{place}” não pode ser lido ({words})</translation>
    </message>
    <message>
        <source>A model tells things apart: add a folder of another label, for instance of healthy fruit.</source>
        <translation>Um modelo distingue coisas: acrescente uma pasta de outra etiqueta, por exemplo de frutas sadias.</translation>
    </message>
    <message>
        <source>A model without its training memory cannot be compared.</source>
        <translation>Um modelo sem a memória de treinamento não pode ser comparado.</translation>
    </message>
    <message>
        <source>All of them were left out; the notes before tell why.</source>
        <translation>Todas foram deixadas de fora; as notas anteriores dizem por quê.</translation>
    </message>
    <message>
        <source>All photos are of one group, so none can be watched: the quick model stands.</source>
        <translation>Todas as fotos são de um mesmo grupo, então nenhuma pode servir de controle: fica o modelo rápido.</translation>
    </message>
    <message>
        <source>Check its name and the drive.</source>
        <translation>Verifique o nome e a unidade de disco.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and may be read.</source>
        <translation>Verifique se a unidade está conectada e pode ser lida.</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start again; nothing is lost.</source>
        <translation>Verifique se a unidade está conectada e comece de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>Each folder is a label: check that the right folder was chosen, or leave some out.</source>
        <translation>Cada pasta é um rótulo: verifique se escolheu a pasta certa, ou deixe algumas de fora.</translation>
    </message>
    <message>
        <source>Each label needs at least {least}; add photos, or remove the folder.</source>
        <translation>Cada etiqueta precisa de pelo menos {least}; acrescente fotos ou remova a pasta.</translation>
    </message>
    <message>
        <source>For a trial &apos;{source}&apos; was left out of the learning: of its {photos} photos {after} right by views, {before} by the photos alone.</source>
        <translation>Como teste, “{source}” ficou fora do aprendizado: das suas {photos} fotos, {after} certas com várias vistas, {before} só com as fotos.</translation>
    </message>
    <message>
        <source>Give the folder a name in letters; it becomes the label.</source>
        <translation>Dê à pasta um nome com letras; ele será a etiqueta.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro ao ler ou gravar</translation>
    </message>
    <message>
        <source>It knows other labels than the one before, so the two cannot be compared.</source>
        <translation>Conhece outros tipos que não os do anterior, por isso não dá para comparar os dois.</translation>
    </message>
    <message>
        <source>It no longer knows {lost} of the {before} labels before, so the two cannot be compared. The one before is kept among the versions.</source>
        <translation>Ele não conhece mais {lost} dos {before} rótulos anteriores, então os dois não podem ser comparados. O anterior fica guardado entre as versões.</translation>
    </message>
    <message>
        <source>Learning from mirror images made it no better, so that was dropped. {figures}</source>
        <translation>Aprender com imagens espelhadas não melhorou nada, por isso foi descartado. {figures}</translation>
    </message>
    <message>
        <source>Learning from views made it no better, so that was dropped. {figures}</source>
        <translation>Aprender com várias vistas não melhorou nada, por isso foi descartado. {figures}</translation>
    </message>
    <message>
        <source>Name both folders &apos;{label}&apos;, or one of them quite differently.</source>
        <translation>Chame as duas pastas de “{label}”, ou dê a uma delas um nome bem diferente.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há mais espaço no disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Esse arquivo ou pasta não existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é uma pasta</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. A new kind needs at least {least} photos.</source>
        <translation>Ainda não aprendido: {labels}. Um tipo novo precisa de pelo menos {least} fotos.</translation>
    </message>
    <message>
        <source>Not learned yet: {labels}. These photos show fruit that is kept as a test for good; add photos of other fruit.</source>
        <translation>Ainda não aprendido: {labels}. Estas fotos mostram frutas guardadas para sempre como teste; adicione fotos de outras frutas.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before.</source>
        <translation>De {photos} fotos que nenhum dos dois viu, acerta agora {now}; antes, {before}.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It got {lost} wrong that were right, and {won} right that were wrong.</source>
        <translation>De {photos} fotos que nenhum dos dois viu, acerta agora {now}; antes, {before}. Errou em {lost} que antes acertava e acertou em {won} que antes errava.</translation>
    </message>
    <message>
        <source>Of {photos} photos neither has seen, {now} right now, {before} before. It recognises &apos;{label}&apos; worse than before.</source>
        <translation>De {photos} fotos que nenhum dos dois viu, acerta agora {now}; antes, {before}. Reconhece “{label}” pior do que antes.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Put the photos into one folder for each label, for instance &apos;Healthy_Apple&apos; and &apos;Scab_Apple&apos;.</source>
        <translation>Ponha as fotos em uma pasta por etiqueta, por exemplo “Healthy_Apple” e “Scab_Apple”.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>O disco é só para leitura</translation>
    </message>
    <message>
        <source>TensorFlow, which reads Keras files,</source>
        <translation>TensorFlow, que lê os arquivos do Keras</translation>
    </message>
    <message>
        <source>The starter has another backbone than the published one: the quick model stands.</source>
        <translation>O modelo inicial tem uma rede de base diferente da publicada: fica o modelo rápido.</translation>
    </message>
    <message>
        <source>The starter model that comes with the program is damaged or gone: {words}</source>
        <translation>O modelo inicial que vem com o programa está danificado ou sumiu: {words}</translation>
    </message>
    <message>
        <source>The tuned tail got no more of the watched photos right, so it was dropped.</source>
        <translation>O ajuste final não acertou mais das fotos observadas, por isso foi descartado.</translation>
    </message>
    <message>
        <source>The tuned tail was dropped: {words}.</source>
        <translation>O ajuste final foi descartado: {words}.</translation>
    </message>
    <message>
        <source>The tuned tail was not worth its time, so it was dropped. {figures}</source>
        <translation>O ajuste final não valeu o tempo que pedia, por isso foi descartado. {figures}</translation>
    </message>
    <message>
        <source>There are too few photos that neither model has learned from.</source>
        <translation>Há poucas fotos com que nenhum dos dois modelos tenha aprendido.</translation>
    </message>
    <message>
        <source>There is no whole model in use to compare with.</source>
        <translation>Não há nenhum modelo inteiro em uso para comparar.</translation>
    </message>
    <message>
        <source>This photo cannot be read: {words}.</source>
        <translation>Esta foto não pode ser lida: {words}.</translation>
    </message>
    <message>
        <source>This picture has {megapixels} megapixels; at most {limit} are read.</source>
        <translation>Esta imagem tem {megapixels} megapixels; são lidos no máximo {limit}.</translation>
    </message>
    <message>
        <source>a Keras network</source>
        <translation>uma rede do Keras</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>a file of labels</source>
        <translation>um arquivo de etiquetas</translation>
    </message>
    <message>
        <source>a folder of models</source>
        <translation>uma pasta de modelos</translation>
    </message>
    <message>
        <source>a graph the runtime can open</source>
        <translation>uma rede que o programa consiga abrir</translation>
    </message>
    <message>
        <source>a model in use</source>
        <translation>um modelo em uso</translation>
    </message>
    <message>
        <source>a model that can be opened</source>
        <translation>um modelo que abra</translation>
    </message>
    <message>
        <source>a process to try the model in</source>
        <translation>um processo para testar o modelo</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>um arquivo legível</translation>
    </message>
    <message>
        <source>a thorough training needs {needed} GB, and {free} GB are free</source>
        <translation>um treinamento completo precisa de {needed} GB, e há {free} GB livres</translation>
    </message>
    <message>
        <source>a valid manifest</source>
        <translation>uma ficha válida do modelo</translation>
    </message>
    <message>
        <source>a whole .fruitdx file</source>
        <translation>um arquivo .fruitdx inteiro</translation>
    </message>
    <message>
        <source>all photos of &apos;{folder}&apos; lie in folders below it, whose names are no labels; if they should be, choose that folder</source>
        <translation>todas as fotos de &apos;{folder}&apos; estão em pastas dentro dela, cujos nomes não são rótulos; se deverem ser, escolha essa pasta</translation>
    </message>
    <message>
        <source>an answer of the probe</source>
        <translation>uma resposta ao teste</translation>
    </message>
    <message>
        <source>another FruitDx is opening it at this moment</source>
        <translation>outro FruitDx está abrindo o histórico neste momento</translation>
    </message>
    <message>
        <source>another FruitDx is writing to it</source>
        <translation>outro FruitDx está gravando nele</translation>
    </message>
    <message>
        <source>at least {number} bytes</source>
        <translation>pelo menos {number} bytes</translation>
    </message>
    <message>
        <source>it cannot be opened ({words})</source>
        <translation>não abre ({words})</translation>
    </message>
    <message>
        <source>it cannot be opened: {words}</source>
        <translation>não abre: {words}</translation>
    </message>
    <message>
        <source>it could not be brought to this version ({words})</source>
        <translation>não foi possível passá-lo para esta versão ({words})</translation>
    </message>
    <message>
        <source>it could not be read then</source>
        <translation>naquele momento não pôde ser lida</translation>
    </message>
    <message>
        <source>it does not answer as a model should ({words})</source>
        <translation>não responde como um modelo deve ({words})</translation>
    </message>
    <message>
        <source>it does not take photos</source>
        <translation>não aceita fotos</translation>
    </message>
    <message>
        <source>it has {inputs} inputs and {outputs} outputs; a model for photos has one of each</source>
        <translation>tem {inputs} entradas e {outputs} saídas; um modelo para fotos tem uma de cada</translation>
    </message>
    <message>
        <source>it has {number} bytes instead of {wanted}</source>
        <translation>tem {number} bytes em vez de {wanted}</translation>
    </message>
    <message>
        <source>it holds &apos;{file}&apos;, which no bundle has</source>
        <translation>contém “{file}”, que nenhum pacote tem</translation>
    </message>
    <message>
        <source>it holds a Lambda layer (&apos;{layer}&apos;), which is program code of its maker; such files are never run</source>
        <translation>contém uma camada Lambda (“{layer}”), que é código de programa de quem o fez; arquivos assim nunca são executados</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>contém um arquivo duas vezes</translation>
    </message>
    <message>
        <source>it holds more files than any bundle</source>
        <translation>contém mais arquivos do que qualquer pacote</translation>
    </message>
    <message>
        <source>it holds weights alone and not the network they belong to; save it with model.save instead of save_weights</source>
        <translation>contém só os pesos e não a rede a que pertencem; salve-o com model.save em vez de save_weights</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>é um dispositivo ou um canal do sistema, não um arquivo</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file</source>
        <translation>é uma pasta ou um dispositivo, não um arquivo</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>é uma pasta, não um arquivo</translation>
    </message>
    <message>
        <source>it is cut short or empty ({words})</source>
        <translation>está cortado ou vazio ({words})</translation>
    </message>
    <message>
        <source>it is damaged so badly that it crashed what decoded it ({words})</source>
        <translation>está tão danificada que derrubou o que a lia ({words})</translation>
    </message>
    <message>
        <source>it is far larger than any bundle</source>
        <translation>é muito maior do que qualquer pacote</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>tem mais de {megabytes} MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text; save it as &apos;CSV UTF-8&apos;</source>
        <translation>não é texto UTF-8; salve-o como &apos;CSV UTF-8&apos;</translation>
    </message>
    <message>
        <source>it is no model that names what a photo shows ({words})</source>
        <translation>não é um modelo que diga o que uma foto mostra ({words})</translation>
    </message>
    <message>
        <source>it is no whole .fruitdx file ({words})</source>
        <translation>não é um arquivo .fruitdx inteiro ({words})</translation>
    </message>
    <message>
        <source>it is no whole .keras file</source>
        <translation>não é um arquivo .keras inteiro</translation>
    </message>
    <message>
        <source>it is no whole HDF5 file; its saving or copying was cut short</source>
        <translation>não é um arquivo HDF5 inteiro; foi cortado ao salvar ou copiar</translation>
    </message>
    <message>
        <source>it is not a picture of a known kind</source>
        <translation>não é uma imagem de um tipo conhecido</translation>
    </message>
    <message>
        <source>it is only the beginning of a model ({words}). A training that died while it saved leaves such a file; what was learned is not in it. Look for an older copy, or train anew</source>
        <translation>é só o começo de um modelo ({words}). Um treinamento que cai enquanto salva deixa um arquivo assim; o que foi aprendido não está nele. Procure uma cópia mais antiga ou treine de novo</translation>
    </message>
    <message>
        <source>it needs &apos;{part}&apos; for its layer &apos;{layer}&apos;, which is no part of an image network in Keras; such parts are never run</source>
        <translation>precisa de “{part}” para a sua camada “{layer}”, que não é parte de uma rede de imagens do Keras; partes assim nunca são executadas</translation>
    </message>
    <message>
        <source>it needs more memory than a photo may take</source>
        <translation>precisa de mais memória do que uma foto pode usar</translation>
    </message>
    <message>
        <source>it takes photos of {width} x {height}</source>
        <translation>aceita fotos de {width} x {height}</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <translation>demora demais para ser lida</translation>
    </message>
    <message>
        <source>it was changed after {who} had signed it</source>
        <translation>foi mudado depois de assinado por {who}</translation>
    </message>
    <message>
        <source>its converted copy answers differently</source>
        <translation>a cópia convertida responde diferente</translation>
    </message>
    <message>
        <source>its file system knows no locks</source>
        <translation>o sistema de arquivos não permite bloqueios</translation>
    </message>
    <message>
        <source>its labels do not fit ({words})</source>
        <translation>as etiquetas não combinam ({words})</translation>
    </message>
    <message>
        <source>its labels file &apos;{file}&apos; cannot be read</source>
        <translation>o arquivo de etiquetas “{file}” não pode ser lido</translation>
    </message>
    <message>
        <source>its labels hold signs that cannot be shown</source>
        <translation>as etiquetas contêm sinais que não podem ser mostrados</translation>
    </message>
    <message>
        <source>its model is broken ({words})</source>
        <translation>o modelo está danificado ({words})</translation>
    </message>
    <message>
        <source>its model is broken ({words}); it was changed after {who} had signed it</source>
        <translation>o modelo está danificado ({words}); foi mudado depois de assinado por {who}</translation>
    </message>
    <message>
        <source>its name does not end in {ending}</source>
        <translation>o nome não termina em {ending}</translation>
    </message>
    <message>
        <source>its name ends in none of {endings}</source>
        <translation>o nome não termina em nenhum destes: {endings}</translation>
    </message>
    <message>
        <source>its own answers to the test inputs</source>
        <translation>as próprias respostas aos testes</translation>
    </message>
    <message>
        <source>its signature by {who} is false</source>
        <translation>a assinatura de {who} é falsa</translation>
    </message>
    <message>
        <source>its signature is far larger than any</source>
        <translation>a assinatura é muito maior do que qualquer outra</translation>
    </message>
    <message>
        <source>its signature is no JSON</source>
        <translation>a assinatura não é JSON</translation>
    </message>
    <message>
        <source>its signature is of a newer kind than this program knows</source>
        <translation>a assinatura é de um tipo mais novo do que este programa conhece</translation>
    </message>
    <message>
        <source>its signature makes no sense</source>
        <translation>a assinatura não faz sentido</translation>
    </message>
    <message>
        <source>its version has a name that no version can have</source>
        <translation>a versão tem um nome que nenhuma versão pode ter</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>nenhuma resposta em {seconds} s</translation>
    </message>
    <message>
        <source>no network is described in it (&apos;No model config found&apos;)</source>
        <translation>não descreve nenhuma rede (“No model config found”)</translation>
    </message>
    <message>
        <source>no photo is left to learn from</source>
        <translation>não resta nenhuma foto com que aprender</translation>
    </message>
    <message>
        <source>no process could be started to decode it ({words})</source>
        <translation>não foi possível iniciar um processo para lê-la ({words})</translation>
    </message>
    <message>
        <source>no training process could be started: {words}.</source>
        <translation>não foi possível iniciar nenhum processo de treinamento: {words}.</translation>
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
        <translation>uma imagem de {width} x {height} pixels</translation>
    </message>
    <message>
        <source>one that makes no sense</source>
        <translation>algo que não faz sentido</translation>
    </message>
    <message>
        <source>one that needs too much memory</source>
        <translation>algo que precisa de memória demais</translation>
    </message>
    <message>
        <source>only .fruitdx files can be signed</source>
        <translation>só arquivos .fruitdx podem ser assinados</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>the disk damages it ({words})</source>
        <translation>o disco o danifica ({words})</translation>
    </message>
    <message>
        <source>the distances to known photos</source>
        <translation>as distâncias até fotos conhecidas</translation>
    </message>
    <message>
        <source>the file ends too early; it was not copied or saved completely</source>
        <translation>o arquivo termina cedo demais; não foi copiado ou salvo por inteiro</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>the file is larger than {megabytes} MB</source>
        <translation>o arquivo tem mais de {megabytes} MB</translation>
    </message>
    <message>
        <source>the file may not be read (permission denied)</source>
        <translation>o arquivo não pode ser lido (permissão negada)</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no photos and is no label</source>
        <translation>a pasta “{folder}” não tem fotos e não é uma etiqueta</translation>
    </message>
    <message>
        <source>the folder may not be read (permission denied)</source>
        <translation>a pasta não pode ser lida (permissão negada)</translation>
    </message>
    <message>
        <source>the labels &apos;{first}&apos; and &apos;{second}&apos; are the same but for letter case, a mark or a space</source>
        <translation>as etiquetas “{first}” e “{second}” são iguais, a não ser por maiúsculas, um sinal ou um espaço</translation>
    </message>
    <message>
        <source>the memory of the training</source>
        <translation>a memória de treinamento</translation>
    </message>
    <message>
        <source>the model in use</source>
        <translation>o modelo em uso</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; cannot be a label</source>
        <translation>o nome da pasta “{folder}” não pode ser uma etiqueta</translation>
    </message>
    <message>
        <source>the name of the folder &apos;{folder}&apos; is no readable text</source>
        <translation>o nome da pasta “{folder}” não pode ser lido como texto</translation>
    </message>
    <message>
        <source>the name of the model in use</source>
        <translation>o nome do modelo em uso</translation>
    </message>
    <message>
        <source>the new model does not work ({words})</source>
        <translation>o modelo novo não funciona ({words})</translation>
    </message>
    <message>
        <source>the new model is not whole ({words})</source>
        <translation>o modelo novo não está inteiro ({words})</translation>
    </message>
    <message>
        <source>the picture in it is damaged ({words})</source>
        <translation>a imagem que está nele está danificada ({words})</translation>
    </message>
    <message>
        <source>the runtime crashed (signal {number})</source>
        <translation>o programa que o executa caiu (sinal {number})</translation>
    </message>
    <message>
        <source>the training process ended unexpectedly ({words}).</source>
        <translation>o processo de treinamento terminou de forma inesperada ({words}).</translation>
    </message>
    <message>
        <source>there are {count} labels, more than the {most} that a model can have</source>
        <translation>há {count} rótulos, mais do que os {most} que um modelo pode ter</translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;</source>
        <translation>não existe a pasta “{folder}”</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>não há nenhuma imagem nele</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>there is only one label (&apos;{label}&apos;)</source>
        <translation>só há uma etiqueta (“{label}”)</translation>
    </message>
    <message>
        <source>too few photos that can be read of {labels}</source>
        <translation>poucas fotos que possam ser lidas de {labels}</translation>
    </message>
    <message>
        <source>{file}: expected {expected}, found {found}</source>
        <translation>{file}: esperado: {expected}; encontrado: {found}</translation>
    </message>
    <message>
        <source>{kind} files are drawings, not photos</source>
        <translation>arquivos {kind} são desenhos, não fotos</translation>
    </message>
    <message>
        <source>{kind}: {file}: expected {expected}, found {found}</source>
        <translation>{kind}: {file}: esperado: {expected}; encontrado: {found}</translation>
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
        <translation>{photos} fotos são cópias exatas de outras e contam uma só vez: {files}</translation>
    </message>
    <message>
        <source>{photos} photos cannot be read and are left out: {files}</source>
        <translation>{photos} fotos não podem ser lidas e ficam de fora: {files}</translation>
    </message>
    <message>
        <source>{photos} photos lie outside of any label&apos;s folder and are left out</source>
        <translation>{photos} fotos não estão na pasta de nenhuma etiqueta e ficam de fora</translation>
    </message>
    <message>
        <source>{photos} photos stand under two labels and are left out: {files}</source>
        <translation>{photos} fotos estão em duas etiquetas e ficam de fora: {files}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>As on the first day. What you taught can be added again.</source>
        <translation>Como no primeiro dia. O que você ensinou pode ser acrescentado de novo.</translation>
    </message>
    <message>
        <source>Checking it and putting it in use…</source>
        <translation>Verificando e pondo em uso…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>From a USB stick or a download: .fruitdx, .tflite, .h5 or .keras.</source>
        <translation>De um pen drive ou de um download: .fruitdx, .tflite, .h5 ou .keras.</translation>
    </message>
    <message>
        <source>From a model that works, it learns again what you taught.</source>
        <translation>A partir de um modelo que funciona, aprende de novo o que você ensinou.</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>Importar um modelo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Looking for what can be used in its place…</source>
        <translation>Procurando o que pode ser usado no lugar dele…</translation>
    </message>
    <message>
        <source>No model can be put in use, because nothing can be written in “{folder}”: {reason}. Free some space there, or let the folder be written to; then press “Look again”.</source>
        <translation>Nenhum modelo pode ser posto em uso, porque nada pode ser escrito em “{folder}”: {reason}. Libere espaço ali ou permita a gravação na pasta; depois clique em “Procurar de novo”.</translation>
    </message>
    <message>
        <source>No other model was found. Install the program again; what is yours stays.</source>
        <translation>Nenhum outro modelo foi encontrado. Instale o programa de novo; o que é seu fica.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Restore the starter model</source>
        <translation>Restaurar o modelo inicial</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>Aprender agora</translation>
    </message>
    <message>
        <source>The model needs mending</source>
        <translation>O modelo precisa de conserto</translation>
    </message>
    <message>
        <source>The one you used before. It was checked just now and works.</source>
        <translation>O que você usava antes. Foi verificado agora mesmo e funciona.</translation>
    </message>
    <message>
        <source>Use the previous model</source>
        <translation>Usar o modelo anterior</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>O que está sendo feito</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>95 % range</source>
        <translation>Faixa de 95%</translation>
    </message>
    <message>
        <source>A row is the true label, a column the answer; the number in brackets stands for the label.</source>
        <translation>Cada linha é a etiqueta verdadeira e cada coluna, a resposta; o número entre parênteses representa a etiqueta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Does it know how sure it is?</source>
        <translation>Ele sabe quanta certeza tem?</translation>
    </message>
    <message>
        <source>Each dot is a group of answers. On the line, 80 % sure means right 80 times in 100; mean distance from it: {error}.</source>
        <translation>Cada ponto é um grupo de respostas. Sobre a linha, 80% de certeza significa acertar 80 vezes em 100; distância média até ela: {error}.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>Arquivos: {count}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Achadas</translation>
    </message>
    <message>
        <source>Grower says</source>
        <translation>O produtor diz</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Com que frequência acerta</translation>
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
        <translation>F1 média das etiquetas</translation>
    </message>
    <message>
        <source>Mean error of the sureness</source>
        <translation>Erro médio da certeza</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model {version}, made {created}</source>
        <translation>Modelo {version}, criado em {created}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the {photos} photos.</source>
        <translation>Não se encontrou nada de errado nas {photos} fotos.</translation>
    </message>
    <message>
        <source>Now it answers {coverage} of the photos, {accuracy} of them rightly.</source>
        <translation>Agora responde {coverage} das fotos e acerta em {accuracy} delas.</translation>
    </message>
    <message>
        <source>Other fruits</source>
        <translation>Outras frutas</translation>
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
        <translation>Fotos ao acaso</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respostas certas</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Acerto ao dizer o nome</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Salvar como página da web…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Share of right answers against share of photos answered; at the threshold {coverage} answered and {accuracy} of them right.</source>
        <translation>Proporção de respostas certas conforme a proporção de fotos respondidas; no limiar, {coverage} respondidas e, delas, {accuracy} certas.</translation>
    </message>
    <message>
        <source>Share of right answers against sureness, {bins} groups; mean distance from the line {error}.</source>
        <translation>Proporção de respostas certas conforme a certeza, {bins} grupos; distância média até a linha: {error}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Tirada em</translation>
    </message>
    <message>
        <source>Tested photos</source>
        <translation>Fotos de teste</translation>
    </message>
    <message>
        <source>The nearer the dots to the line, the better; they are {error} off on average.</source>
        <translation>Quanto mais perto da linha estiverem os pontos, melhor; em média eles se afastam {error}.</translation>
    </message>
    <message>
        <source>The newest {number} of {all} answers</source>
        <translation>As {number} respostas mais novas, de {all}</translation>
    </message>
    <message>
        <source>The photos</source>
        <translation>As fotos</translation>
    </message>
    <message>
        <source>The range holds the true share of found photos in 95 of 100 cases; few photos make it wide.</source>
        <translation>Em 95 de cada 100 casos, a faixa contém a proporção verdadeira de fotos achadas; com poucas fotos, ela fica larga.</translation>
    </message>
    <message>
        <source>The range is where the true figure probably lies; few photos make it wide.</source>
        <translation>A faixa é onde provavelmente está o número verdadeiro; com poucas fotos, ela fica larga.</translation>
    </message>
    <message>
        <source>These are a computer&apos;s opinions from photos. They can be wrong and replace neither a look at the plant nor an adviser&apos;s or a laboratory&apos;s finding.</source>
        <translation>Estas são opiniões de um computador a partir de fotos. Podem estar erradas e não substituem olhar a planta, nem o que um técnico ou um laboratório encontrar.</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Tempo gasto</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Relatório de treinamento</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>What asking for more sureness costs</source>
        <translation>O que custa pedir mais certeza</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>O que se confunde com o quê</translation>
    </message>
    <message>
        <source>What it could be</source>
        <translation>O que pode ser</translation>
    </message>
    <message>
        <source>What spoke for the answer</source>
        <translation>O que falou a favor da resposta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>With a random split, {near} of {tested} tested photos ({share}) have a near copy on the training side, and {same} show a fruit that is there too.</source>
        <translation>Com uma divisão ao acaso, {near} de {tested} fotos de teste ({share}) têm uma cópia quase igual entre as de treinamento, e {same} mostram uma fruta que também está lá.</translation>
    </message>
    <message>
        <source>With the threshold in use ({threshold}) it answers {coverage} of the photos, and {accuracy} of those answers are right. The others it leaves open.</source>
        <translation>Com o limiar em uso ({threshold}), responde {coverage} das fotos, e {accuracy} dessas respostas estão certas. As outras ficam em aberto.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>com que frequência acerta</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>quanta certeza tem</translation>
    </message>
    <message>
        <source>photos answered</source>
        <translation>fotos respondidas</translation>
    </message>
    <message>
        <source>right</source>
        <translation>acertos</translation>
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
        <translation>{share} das fotos de teste escolhidas ao acaso têm uma cópia quase igual entre as fotos com que aprendeu.</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: it was tested on fruits of which it saw no photo. Among random photos there are copies of what it learned from.</source>
        <translation>“Outras frutas” é o número honesto: foi testado com frutas de que não viu nenhuma foto. Entre as fotos ao acaso há cópias das que ele aprendeu.</translation>
    </message>
    <message>
        <source>“Other fruits” is the honest figure: no photo of a tested fruit, and no copy of one, was learned from. “Random photos” is what is often printed; copies and bursts of one fruit fall on both sides of it.</source>
        <translation>“Outras frutas” é o número honesto: não se aprendeu com nenhuma foto de uma fruta de teste, nem com uma cópia. “Fotos ao acaso” é o que se costuma publicar; há cópias e sequências de uma mesma fruta dos dois lados.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Always show where it looked</source>
        <translation>Sempre mostrar onde olhou</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Diagnosing</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Every choice takes effect at once</source>
        <translation>Cada mudança vale na hora</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Reconhecer sem ajuda</translation>
    </message>
    <message>
        <source>Fruit on the photos</source>
        <translation>Fruta nas fotos</translation>
    </message>
    <message>
        <source>FruitDx Desktop {version}</source>
        <translation>FruitDx Desktop {version}</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation>Ícones: Lucide (licença ISC).</translation>
    </message>
    <message>
        <source>If you photograph one kind only, saying so makes answers surer.</source>
        <translation>Se você fotografa um só tipo, dizer isso aqui dá respostas com mais certeza.</translation>
    </message>
    <message>
        <source>It helps you look; it does not replace an adviser. It can be wrong, above all on fruits, places and cameras that it has not learned from.</source>
        <translation>Ajuda você a olhar; não substitui um técnico. Pode errar, sobretudo com frutas, lugares e câmeras com que não aprendeu.</translation>
    </message>
    <message>
        <source>Keep a history of what I ask</source>
        <translation>Guardar um histórico das minhas consultas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma e aparência</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s graphics unit: {name}.</source>
        <translation>O aprendizado usa a placa de vídeo deste computador: {name}.</translation>
    </message>
    <message>
        <source>Learning runs on this computer&apos;s processor.</source>
        <translation>O aprendizado usa o processador deste computador.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Models, history, corrected photos and settings are in one folder on this computer:</source>
        <translation>Modelos, histórico, fotos corrigidas e ajustes ficam em uma pasta neste computador:</translation>
    </message>
    <message>
        <source>New photos in it, for example from your phone, are diagnosed by themselves.</source>
        <translation>As fotos novas dela, por exemplo do telefone, são diagnosticadas sozinhas.</translation>
    </message>
    <message>
        <source>Only {fruit}</source>
        <translation>Só {fruit}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Read answers aloud by themselves, where this computer has a voice</source>
        <translation>Ler as respostas em voz alta, se este computador tiver voz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar de vigiar</translation>
    </message>
    <message>
        <source>The folder that is watched</source>
        <translation>A pasta que é vigiada</translation>
    </message>
    <message>
        <source>The whole window, the guide and the reports follow it.</source>
        <translation>A janela inteira, o guia e os relatórios o seguem.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigiar uma pasta</translation>
    </message>
    <message>
        <source>What learning runs on</source>
        <translation>Com que se faz o aprendizado</translation>
    </message>
    <message>
        <source>Which fruit is on the photos</source>
        <translation>Que fruta está nas fotos</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Os seus dados</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruta</translation>
    </message>
    <message>
        <source>Guess {rank}</source>
        <translation>Palpite {rank}</translation>
    </message>
    <message>
        <source>Guess {rank}, share</source>
        <translation>Palpite {rank}, proporção</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
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
        <translation>Caminho do arquivo</translation>
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
        <translation>SHA-256 do arquivo</translation>
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
        <translation>Estranheza</translation>
    </message>
</context>
<context>
    <name>Teach</name>
    <message numerus="yes">
        <source>%Ln corrected photos to learn from</source>
        <extracomment>One: 1 corrected photo to learn from</extracomment>
        <translation>
            <numerusform>%Ln foto corrigida para aprender</numerusform>
            <numerusform>%Ln fotos corrigidas para aprender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kinds</source>
        <extracomment>One: one more kind</extracomment>
        <translation>
            <numerusform>mais %Ln tipo</numerusform>
            <numerusform>mais %Ln tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only served as a test; nothing was learned from them.</source>
        <extracomment>One: One of them only served as a test; nothing was learned from it.</extracomment>
        <translation>
            <numerusform>%Ln delas serviu apenas de teste; nada se aprendeu com ela.</numerusform>
            <numerusform>%Ln delas serviram apenas de teste; nada se aprendeu com elas.</numerusform>
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
            <numerusform>%Ln foto olhada</numerusform>
            <numerusform>%Ln fotos olhadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that neither had seen</source>
        <extracomment>One: one photo that neither had seen</extracomment>
        <translation>
            <numerusform>%Ln foto que nenhum dos dois tinha visto</numerusform>
            <numerusform>%Ln fotos que nenhum dos dois tinha visto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that you taught</source>
        <extracomment>One: one photo that you taught</extracomment>
        <translation>
            <numerusform>%Ln foto que você ensinou</numerusform>
            <numerusform>%Ln fotos que você ensinou</numerusform>
        </translation>
    </message>
    <message>
        <source>A new model, from the photos in {folder} only.</source>
        <translation>Um modelo novo, só com as fotos de {folder}.</translation>
    </message>
    <message>
        <source>Check these photos</source>
        <translation>Verificar estas fotos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Checking… {share}</source>
        <translation>Verificando… {share}</translation>
    </message>
    <message>
        <source>Choose a photo folder</source>
        <translation>Escolha uma pasta de fotos</translation>
    </message>
    <message>
        <source>Choose a photo folder…</source>
        <translation>Escolher uma pasta de fotos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Comparing it with the model in use…</source>
        <translation>Comparando com o modelo em uso…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Done. The new model is in use</source>
        <translation>Pronto. O modelo novo está em uso</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Esquecer isto</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>How long still</source>
        <translation>Quanto falta</translation>
    </message>
    <message>
        <source>How often it is right, round by round</source>
        <translation>Com que frequência acerta, volta por volta</translation>
    </message>
    <message>
        <source>It is right as often as the one before</source>
        <translation>Acerta tanto quanto o anterior</translation>
    </message>
    <message>
        <source>It is right more often than the one before</source>
        <translation>Acerta mais que o anterior</translation>
    </message>
    <message>
        <source>It learns anew from what it remembers and from the photos that you corrected.</source>
        <translation>Aprende de novo, com o que lembra e com as fotos que você corrigiu.</translation>
    </message>
    <message>
        <source>It takes over only if it is at least as good. Until then nothing changes.</source>
        <translation>Só assume o lugar se for pelo menos tão bom. Até lá, nada muda.</translation>
    </message>
    <message>
        <source>Learning how sure to be…</source>
        <translation>Aprendendo quanta certeza ter…</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Aprendendo…</translation>
    </message>
    <message>
        <source>Looking at every photo…</source>
        <translation>Olhando cada foto…</translation>
    </message>
    <message>
        <source>Looking through the photos…</source>
        <translation>Revendo as fotos…</translation>
    </message>
    <message>
        <source>Make it learn from what you corrected</source>
        <translation>Faça o modelo aprender com o que você corrigiu</translation>
    </message>
    <message>
        <source>No corrected photo yet</source>
        <translation>Ainda não há fotos corrigidas</translation>
    </message>
    <message>
        <source>Not a fruit</source>
        <translation>Não é uma fruta</translation>
    </message>
    <message>
        <source>Not needed: it remembers what it learned before. Choose a folder with one folder a kind only to train a new model from your own photos alone.</source>
        <translation>Não é preciso: ele lembra o que aprendeu antes. Escolha uma pasta, com uma pasta por tipo dentro, só para treinar um modelo novo apenas com as suas fotos.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Of {count}, the new model names {right} right; the one before, {before}.</source>
        <translation>De {count}, o modelo novo acerta {right}; o anterior, {before}.</translation>
    </message>
    <message>
        <source>Packing the new model…</source>
        <translation>Empacotando o modelo novo…</translation>
    </message>
    <message>
        <source>Photo folder</source>
        <translation>Pasta de fotos</translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation>Fotos próprias</translation>
    </message>
    <message>
        <source>Photos you corrected</source>
        <translation>Fotos que você corrigiu</translation>
    </message>
    <message>
        <source>Press “This is wrong” under an answer, and the photo is kept here for learning.</source>
        <translation>Clique em “Está errado” abaixo de uma resposta, e a foto fica guardada aqui para o aprendizado.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Andamento do treinamento</translation>
    </message>
    <message>
        <source>Putting it in use…</source>
        <translation>Pondo em uso…</translation>
    </message>
    <message>
        <source>Retrain now</source>
        <translation>Aprender agora</translation>
    </message>
    <message>
        <source>Right on {share} of the photos it learns from; none is kept back for testing</source>
        <translation>Acerta em {share} das fotos com que aprende; nenhuma fica reservada para teste</translation>
    </message>
    <message>
        <source>Right on {share} of the photos kept back for testing (solid line); dashed: those it learns from</source>
        <translation>Acerta em {share} das fotos guardadas para o teste (linha contínua); tracejado: aquelas com que aprende</translation>
    </message>
    <message>
        <source>See and forget…</source>
        <translation>Ver e esquecer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Parado, como você pediu</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Ensinar</translation>
    </message>
    <message>
        <source>Testing the new model…</source>
        <translation>Testando o modelo novo…</translation>
    </message>
    <message>
        <source>The lines appear with the first round.</source>
        <translation>As linhas aparecem com a primeira volta.</translation>
    </message>
    <message>
        <source>The model before it is kept, and one press brings it back.</source>
        <translation>O modelo anterior fica guardado, e basta um clique para trazê-lo de volta.</translation>
    </message>
    <message>
        <source>The model before it is kept: “Go back” on the Models page brings it back.</source>
        <translation>O modelo anterior fica guardado: “Voltar”, na página Modelos, o traz de volta.</translation>
    </message>
    <message>
        <source>The model in use has not changed.</source>
        <translation>O modelo em uso não mudou.</translation>
    </message>
    <message>
        <source>The model you had stays in use</source>
        <translation>O modelo que você tinha continua em uso</translation>
    </message>
    <message>
        <source>The new model is tested on photos that it has not seen.</source>
        <translation>O modelo novo é testado com fotos que não viu.</translation>
    </message>
    <message>
        <source>The new one is kept on the Models page. More photos of what it gets wrong would help it.</source>
        <translation>O novo fica guardado na página Modelos. Mais fotos daquilo que ele erra o ajudariam.</translation>
    </message>
    <message>
        <source>The new one is right less often than the one in use</source>
        <translation>O novo acerta menos que o que está em uso</translation>
    </message>
    <message>
        <source>The training could not be finished</source>
        <translation>Não foi possível terminar o treinamento</translation>
    </message>
    <message>
        <source>The training stopped by itself</source>
        <translation>O treinamento parou sozinho</translation>
    </message>
    <message>
        <source>There was no model to compare it with.</source>
        <translation>Não havia nenhum modelo para comparar.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Use the new one anyway</source>
        <translation>Usar o novo assim mesmo</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>Versão: {version}</translation>
    </message>
    <message>
        <source>What happens when you press “Retrain now”</source>
        <translation>O que acontece quando você clica em “Aprender agora”</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>O que está sendo feito</translation>
    </message>
    <message>
        <source>What is forgotten is not learned. A model that has learned it already keeps it.</source>
        <translation>O que é esquecido não se aprende. Um modelo que já o aprendeu o mantém.</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>Com o que aprende</translation>
    </message>
    <message>
        <source>What was found in your photos</source>
        <translation>O que se encontrou nas suas fotos</translation>
    </message>
    <message>
        <source>What you corrected</source>
        <translation>O que você corrigiu</translation>
    </message>
    <message>
        <source>What you taught is kept for the next time.</source>
        <translation>O que você ensinou fica guardado para a próxima vez.</translation>
    </message>
    <message>
        <source>Without the folder</source>
        <translation>Sem a pasta</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Você disse</translation>
    </message>
    <message>
        <source>right, in %</source>
        <translation>acertos, em %</translation>
    </message>
    <message>
        <source>round</source>
        <translation>volta</translation>
    </message>
    <message>
        <source>{what} {done} of {count}</source>
        <translation>{what} {done} de {count}</translation>
    </message>
    <message>
        <source>{words}: {new} against {old}, on {count}.</source>
        <translation>{words}: {new} contra {old}, em {count}.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>New photos in “{folder}” are diagnosed by themselves.</source>
        <translation>As fotos novas de “{folder}” são diagnosticadas sozinhas.</translation>
    </message>
    <message>
        <source>“{folder}” is away at the moment. When it is back, its new photos are diagnosed.</source>
        <translation>“{folder}” não está disponível agora. Quando voltar, as fotos novas dela serão diagnosticadas.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Drop to diagnose</source>
        <translation>Solte para diagnosticar</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuar a treinar</translation>
    </message>
    <message>
        <source>Mended. A checked model is in use again.</source>
        <translation>Consertado. Um modelo verificado está de novo em uso.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Consertar…</translation>
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
        <translation>Ver como</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Stop the training and close?</source>
        <translation>Parar o treinamento e fechar?</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Ensinar</translation>
    </message>
    <message>
        <source>Thank you. The next retraining learns from it: {what}.</source>
        <translation>Obrigado. Na próxima vez, isto será aprendido: {what}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was put aside, not deleted, and a new one was begun: {path}</source>
        <translation>O histórico estava danificado. Foi separado, não apagado, e um novo foi começado: {path}</translation>
    </message>
    <message>
        <source>The model in use does not change, and what you taught is kept for the next training.</source>
        <translation>O modelo em uso não muda, e o que você ensinou fica guardado para o próximo treinamento.</translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation>O treinamento terminou.</translation>
    </message>
    <message>
        <source>There is no photo in that folder.</source>
        <translation>Não há nenhuma foto nessa pasta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Waiting: another FruitDx is changing the models at this moment.</source>
        <translation>Na fila: neste momento, outro FruitDx está mudando os modelos.</translation>
    </message>
</context>
</TS>
