"""Spanish verbs by what they ask for, named once by their infinitives."""

from .. import Words, inflected_table
from .conjugation import inflected

VERBS: Words = {
    # --- taking away and keeping
    "_CUT": """quitar, eliminar, borrar, suprimir, remover, sacar, cortar, recortar, retirar, descartar,
        extirpar, excluir, omitir, tachar, limpiar, depurar, podar, purgar, tirar, botar, cargar, filtrar,
        desechar, erradicar, matar, arrancar, amputar, restar, apartar, evaporar, fulminar, pelar,
        desterrar, expulsar, hacer desaparecer, dejar fuera, dejar afuera, echar fuera, prescindir de, tirar
        a la basura""",
    "_TAKE": "sacar, quitar, tomar, coger, agarrar, traer, pillar, echar, tirar, arrancar",
    "_RID": "limpiar, vaciar, liberar, librar, despojar, depurar, purgar, sanear",
    "_FIX": "arreglar, corregir, fusionar, colapsar, reparar",
    "_KEEP": "conservar, mantener, preservar, retener, guardar, salvar, respetar",
    "_LEAVE": "dejar",
    "_TRIM": "recortar, acortar, reducir, limitar, restringir, ajustar",
    "_START": "empezar, comenzar, iniciar, arrancar, abrir",
    "_END": "terminar, acabar, finalizar, cerrar, concluir",
    "_LET": "hacer, dejar, poner, volver, crear, generar",
    # --- making silent, louder, softer
    "_MUTE": """silenciar, enmudecer, acallar, callar, mutear, insonorizar, poner en silencio, dejar
        en silencio, poner en mute, dejar mudo, dejar muda, dejar mudos, dejar sin sonido, bajar a
        cero el volumen de, bajar a cero el volumen del, poner a cero el volumen de, poner a cero el
        volumen del, quitar el volumen a, quitar el volumen de, quitar el volumen del, bajar a cero,
        poner a cero, apagar""",
    "_BLEEP": """censurar, pitar, bipear, pitear, beepear, bleepear, pipear, tapar con un pitido,
        cubrir con un pitido, poner un pitido a, meter un pitido a""",
    "_COVER": """tapar, cubrir, ocultar, enmascarar, esconder, disimular, camuflar, encubrir, anonimizar,
        censurar, sobreponer""",
    "LOUDER": {
        1: "subir, aumentar, incrementar, elevar, amplificar, alzar, potenciar, reforzar, levantar, realzar",
        -1: "bajar, reducir, disminuir, atenuar, suavizar, rebajar, moderar",
    },
    "_TURN": "poner, hacer, dejar",
    "_FADE": "desvanecer, fundir, difuminar",
    "FADE": {"out": "desvanecer, apagar gradualmente, apagar poco a poco"},
    # --- putting parts together; the value tells where it goes when nothing is said
    "_GIVE": "poner, hacer, aplicar, meter, anadir, agregar, echar",
    "_PUT": "poner, hacer, aplicar, meter, anadir, agregar, echar, insertar, crear",
    "INSERT": {
        "insert": """insertar, pegar, incrustar, intercalar, introducir, incorporar, incluir, encajar,
            injertar, aplicar""",
        "put": "poner, colocar, meter, situar, ubicar, posicionar, echar",
        "end": "anadir, agregar, anexar, adjuntar, sumar, adicionar, acoplar",
        "start": "anteponer",
    },
    "_COPY": "copiar, duplicar, clonar, replicar, hacer una copia de, sacar una copia de, copiar y pegar",
    "_EXTEND": "alargar, prolongar, extender, completar, ampliar, continuar",
    "_USE": "usar, utilizar, emplear, reproducir, tocar",
    "_MOVE": """mover, pasar, trasladar, llevar, desplazar, reubicar, mandar, enviar, transferir, recolocar,
        traer, arrastrar, correr""",
    "_REPLACE": "reemplazar, remplazar, sustituir, substituir, cambiar, suplir, sobrescribir",
    "_CHANGE": "cambiar, convertir, transformar",
    "_SWAP": """intercambiar, permutar, invertir, trocar, canjear, alternar, cambiar de lugar, cambiar de
        sitio, cambiar de posicion, cambiar de orden, cambiar el orden de, invertir el orden de, cambiar el
        lugar de, dar la vuelta a, voltear, hacer un intercambio de, hacer un intercambio entre""",
    "_REPEAT": "repetir, reiterar",
    "_HEAR": "oir, escuchar, sonar",
    "MULTIPLY": {2: "duplicar, doblar", 3: "triplicar", 4: "cuadruplicar"},
    # --- new audios
    "_SPLIT": """dividir, partir, separar, cortar, trocear, fragmentar, segmentar, romper, picar, desdoblar,
        seccionar, quebrar, desglosar""",
    "_JOIN": """unir, juntar, combinar, fusionar, concatenar, pegar, mezclar, ensamblar, encadenar, enlazar,
        empalmar, conectar, agrupar, ligar, integrar, unificar, poner juntos, poner juntas""",
    "_EXTRACT": "extraer, exportar, aislar, entresacar",
    "_SAVE": """guardar, grabar, exportar, salvar, almacenar, crear, generar, hacer, poner, convertir,
        pasar, separar""",
    # --- the history
    "_UNDO": """deshacer, revertir, anular, cancelar, volver atras, dar marcha atras, echar atras, dar un
        paso atras, echar para atras, retroceder""",
    "_PUT_BACK": """devolver, restaurar, recuperar, reponer, restituir, volver a poner, dejar como estaba,
        dejar como antes, volver a como estaba, volver a como estaba antes""",
    "_REDO": "rehacer, volver a hacer, volver a aplicar, reaplicar",
    "_START_OVER": """reiniciar, resetear, empezar de nuevo, empezar de cero, empezar desde cero,
        empezar otra vez, empezar otra vez desde el principio, empezar de nuevo desde el principio,
        empezar otra vez desde cero, empezar de nuevo desde cero, volver a empezar desde cero, volver
        a empezar de cero, volver a empezar desde el principio, volver a comenzar desde cero,
        restablecer los audios, restablecer, empezar desde el principio, comenzar de nuevo, comenzar
        de cero, comenzar desde cero, volver a empezar, volver a comenzar, partir de cero, arrancar de
        cero, restablecer todo, reiniciar todo, resetear todo, volver al principio, volver al inicio,
        volver al original, volver a los originales, dejar todo como estaba, dejar todo como al
        principio, dejar todo como estaba al principio, descartar todos los cambios, descartar los
        cambios, restaurar todo, restaurar el original, restaurar los originales, cancelar todo,
        anular todo, revertir todo, deshacer todo, volver a cero""",
    # --- questions
    "_READ": "leer, mostrar, transcribir, imprimir, ensenar, escribir",
    "_LIST": "listar, enumerar, mostrar, ensenar, nombrar",
    "_COUNT": "contar, contabilizar",
    "_FIND": "buscar, encontrar, localizar, hallar, ubicar",
}

INFLECTED = inflected_table(VERBS, inflected)
"""The same with all their forms."""
