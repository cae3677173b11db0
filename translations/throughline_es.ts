<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlertPane</name>
    <message>
        <source>Open what is behind it</source>
        <translation>Abrir el origen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Open what is behind it</source>
        <translation>Abrir el origen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Switch the rule off</source>
        <translation>Desactivar la regla</translation>
    </message>
    <message>
        <source>Switch the rule on</source>
        <translation>Activar la regla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>No hay alertas abiertas</translation>
    </message>
    <message>
        <source>No alert has ended lately</source>
        <translation>Ninguna alerta ha terminado últimamente</translation>
    </message>
    <message>
        <source>No rule finds anything at present. The tab Rules says what they look for.</source>
        <translation>Ninguna regla detecta nada por ahora. La pestaña Reglas indica qué buscan.</translation>
    </message>
    <message>
        <source>Alerts whose reason is gone stay here for a week.</source>
        <translation>Las alertas cuyo motivo ha desaparecido permanecen aquí una semana.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>BreachCalendar</name>
    <message>
        <source>Breaches per day</source>
        <translation>Incumplimientos por día</translation>
    </message>
</context>
<context>
    <name>BuilderRow</name>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Comparación: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entidad legal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>In this lane since</source>
        <translation>En este carril desde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de correlación</translation>
    </message>
    <message>
        <source>What stopped it</source>
        <translation>Qué lo detuvo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What each system says</source>
        <translation>Qué dice cada sistema</translation>
    </message>
    <message>
        <source>≠ marks what differs from the system of record.</source>
        <translation>≠ marca lo que difiere del sistema de referencia.</translation>
    </message>
    <message>
        <source>Case report, as Throughline knew it on %1</source>
        <translation>Informe del caso, según lo que sabía Throughline el %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>En el destino</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historial, primero lo más reciente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>%1 older lines are left out.</source>
        <translation>Se omiten %1 líneas anteriores.</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Priority %1 = </source>
        <translation>Prioridad %1 = </translation>
    </message>
    <message>
        <source>%1 · split or merged by people</source>
        <translation>%1 · dividida o fusionada manualmente</translation>
    </message>
</context>
<context>
    <name>CauseFormula</name>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
</context>
<context>
    <name>CauseList</name>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln causa</numerusform>
            <numerusform>%Ln causas</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>por prioridad</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Closed won in the CRM, no order in the ERP.</source>
        <translation>Cerrado ganado en el CRM, sin pedido en el ERP.</translation>
    </message>
    <message>
        <source>No order in the ERP</source>
        <translation>Sin pedido en el ERP</translation>
    </message>
    <message>
        <source>Billing is active, no order in the ERP.</source>
        <translation>Facturación activa, sin pedido en el ERP.</translation>
    </message>
    <message>
        <source>Billed, not in the ERP</source>
        <translation>Facturado, no está en el ERP</translation>
    </message>
    <message>
        <source>Booked in the ERP, no subscription in billing.</source>
        <translation>Registrado en el ERP, sin suscripción en facturación.</translation>
    </message>
    <message>
        <source>Not in billing</source>
        <translation>No está en facturación</translation>
    </message>
    <message>
        <source>Issued in billing, not in the ledger.</source>
        <translation>Emitido en facturación, no está en el libro mayor.</translation>
    </message>
    <message>
        <source>Not in the ledger</source>
        <translation>No está en el libro mayor</translation>
    </message>
    <message>
        <source>Paid in billing, the invoice is not in the ledger.</source>
        <translation>Pagado en facturación, la factura no está en el libro mayor.</translation>
    </message>
    <message>
        <source>Paid, not in the ledger</source>
        <translation>Pagado, no está en el libro mayor</translation>
    </message>
    <message>
        <source>Paid in billing, still open in the ERP.</source>
        <translation>Pagado en facturación, aún abierto en el ERP.</translation>
    </message>
    <message>
        <source>Paid, open in the ERP</source>
        <translation>Pagado, abierto en el ERP</translation>
    </message>
    <message>
        <source>Booked in the ERP, the CRM does not know the order.</source>
        <translation>Registrado en el ERP, el CRM no conoce el pedido.</translation>
    </message>
    <message>
        <source>Unknown to the CRM</source>
        <translation>Desconocido en el CRM</translation>
    </message>
    <message>
        <source>Closed won without an approved quote.</source>
        <translation>Cerrado ganado sin oferta aprobada.</translation>
    </message>
    <message>
        <source>Quote not approved</source>
        <translation>Oferta no aprobada</translation>
    </message>
    <message>
        <source>Lost in the CRM, live in the ERP.</source>
        <translation>Perdido en el CRM, activo en el ERP.</translation>
    </message>
    <message>
        <source>Lost, live in the ERP</source>
        <translation>Perdido, activo en el ERP</translation>
    </message>
    <message>
        <source>Lost in the CRM, still billed.</source>
        <translation>Perdido en el CRM, aún se factura.</translation>
    </message>
    <message>
        <source>Lost, still billed</source>
        <translation>Perdido, aún se factura</translation>
    </message>
    <message>
        <source>No entry for %1 in the %2 map</source>
        <translation>Sin entrada para %1 en el mapa %2</translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation>%1 sin mapear</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Mappings of the files, version %1</source>
        <translation>Mapeos de los archivos, versión %1</translation>
    </message>
    <message>
        <source>Mapping %1: %2</source>
        <translation>Mapeo %1: %2</translation>
    </message>
    <message>
        <source>what ships with the program</source>
        <translation>lo que se suministra con el programa</translation>
    </message>
    <message>
        <source>Configuration %1: %2</source>
        <translation>Configuración %1: %2</translation>
    </message>
    <message>
        <source>%1 sent what nobody here can read: %2</source>
        <translation>%1 envió algo que aquí nadie puede leer: %2</translation>
    </message>
    <message>
        <source>%1 stops answering</source>
        <translation>%1 deja de responder</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 vuelve a responder</translation>
    </message>
    <message>
        <source>%1 goes live</source>
        <translation>%1 empieza a operar</translation>
    </message>
    <message>
        <source>%1 only observes</source>
        <translation>%1 solo observa</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continúa</translation>
    </message>
    <message>
        <source>Set on screen: %1</source>
        <translation>Ajustado en pantalla: %1</translation>
    </message>
    <message>
        <source>SLA definition %1: %2</source>
        <translation>Definición de SLA %1: %2</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Plan creado</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan aprobado</translation>
    </message>
    <message>
        <source>Plan started, in its hold window</source>
        <translation>Plan iniciado, en su ventana de espera</translation>
    </message>
    <message>
        <source>Plan runs</source>
        <translation>Plan en curso</translation>
    </message>
    <message>
        <source>Plan paused</source>
        <translation>Plan pausado</translation>
    </message>
    <message>
        <source>Plan stopped</source>
        <translation>Plan detenido</translation>
    </message>
    <message>
        <source>Plan finished</source>
        <translation>Plan terminado</translation>
    </message>
    <message>
        <source>Pace or gates of a plan changed</source>
        <translation>Ritmo o etapas de un plan cambiados</translation>
    </message>
    <message>
        <source>Flow is to be taken back</source>
        <translation>Flujo por deshacer</translation>
    </message>
    <message>
        <source>Flow taken back</source>
        <translation>Flujo deshecho</translation>
    </message>
    <message>
        <source>Taking back a flow came to a halt</source>
        <translation>Deshacer un flujo se detuvo</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax asked</source>
        <translation>Crédito, existencias, precio e impuesto consultados</translation>
    </message>
    <message>
        <source>Repair in the system linked</source>
        <translation>Reparación en el sistema vinculada</translation>
    </message>
    <message>
        <source>Step approved</source>
        <translation>Paso aprobado</translation>
    </message>
    <message>
        <source>Step in doubt decided</source>
        <translation>Paso en duda decidido</translation>
    </message>
    <message>
        <source>System tested</source>
        <translation>Sistema probado</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Nothing that this workspace knows of changed in the three days before and the day after.</source>
        <translation>Nada de lo que conoce este espacio de trabajo cambió en los tres días anteriores ni en el día posterior.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>No exception is open: there is no onset to look around.</source>
        <translation>Ninguna excepción abierta: no hay comienzo en torno al cual buscar.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>for sale</source>
        <translation>a la venta</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>precio de lista</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>impuesto</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No credit hold in the ERP</source>
        <translation>Sin bloqueo de crédito en el ERP</translation>
    </message>
    <message>
        <source>Within the credit limit</source>
        <translation>Dentro del límite de crédito</translation>
    </message>
    <message>
        <source>Everything is in stock</source>
        <translation>Todo está en existencias</translation>
    </message>
    <message>
        <source>The list price is the one quoted</source>
        <translation>El precio de lista es el ofertado</translation>
    </message>
    <message>
        <source>The product is still sold</source>
        <translation>El producto aún se vende</translation>
    </message>
    <message>
        <source>Tax can be worked out</source>
        <translation>El impuesto se puede calcular</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>existencias</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>The systems are asked…</source>
        <translation>Se pregunta a los sistemas…</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax are asked of the systems themselves. Nothing is sent or changed.</source>
        <translation>Crédito, existencias, precio e impuesto se preguntan a los propios sistemas. No se envía ni se cambia nada.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Enter takes “%1” as it stands.</source>
        <translation>Enter acepta «%1» tal cual.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ClosePopup</name>
    <message>
        <source>Before %1 closes</source>
        <translation>Antes del cierre de %1</translation>
    </message>
    <message>
        <source>Show what is blocked</source>
        <translation>Mostrar lo bloqueado</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Books close</source>
        <translation>Cierre contable</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>To clear</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Money to clear</source>
        <translation>Importe por resolver</translation>
    </message>
    <message>
        <source>%1 to clear, %2 blocked</source>
        <translation>%1 por resolver, %2 bloqueados</translation>
    </message>
    <message>
        <source>Bar: done, blocked, still to go. Money at the rates of the workspace.</source>
        <translation>Barra: hecho, bloqueado, pendiente. Importes a los tipos de cambio del espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Ir a o hacer…</translation>
    </message>
    <message>
        <source>Operations dock</source>
        <translation>Panel de operaciones</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Guide: the first replay</source>
        <translation>Guía: la primera reejecución</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>CompactMenu</name>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>What each system says</source>
        <translation>Qué dice cada sistema</translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation>Todos los atributos</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>%1 · now %2</source>
        <translation>%1 · ahora %2</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is not a link of Throughline.</source>
        <translation>Esto no es un enlace de Throughline.</translation>
    </message>
    <message>
        <source>A link of Throughline begins with throughline://; this one begins with %1.</source>
        <translation>Un enlace de Throughline empieza por throughline://; este empieza por %1.</translation>
    </message>
    <message>
        <source>This link asks for more than to show something, so it is not followed.</source>
        <translation>Este enlace pide algo más que mostrar contenido, por lo que no se sigue.</translation>
    </message>
    <message>
        <source>“%1” is no number that a link can name.</source>
        <translation>«%1» no es un número válido para un enlace.</translation>
    </message>
    <message>
        <source>A link can lead to a transaction, an exception, a plan or a view, not to “%1”.</source>
        <translation>Un enlace puede llevar a una transacción, una excepción, un plan o una vista, no a «%1».</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <source>Definition: %1</source>
        <translation>Definición: %1</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>These are changed in the file of the definition.</source>
        <translation>Esto se cambia en el archivo de la definición.</translation>
    </message>
    <message>
        <source>What you may change</source>
        <translation>Qué se puede cambiar</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>6h, 90m or 2d, business time</source>
        <translation>6h, 90m o 2d, tiempo hábil</translation>
    </message>
    <message>
        <source>Warning before it is due</source>
        <translation>Advertencia antes del vencimiento</translation>
    </message>
    <message>
        <source>Target, percent in time</source>
        <translation>Objetivo, porcentaje a tiempo</translation>
    </message>
    <message>
        <source>Business calendar</source>
        <translation>Calendario laboral</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Nothing yet. Change a field: what it does is shown here before anything is kept.</source>
        <translation>Aún nada. Cambie un campo: su efecto se muestra aquí antes de guardar nada.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1, until now %2</source>
        <translation>%1, hasta ahora %2</translation>
    </message>
    <message>
        <source>Clocks that have stopped keep what they were measured by.</source>
        <translation>Los relojes parados conservan los valores con los que se midieron.</translation>
    </message>
    <message>
        <source>Reason, kept with the change</source>
        <translation>Motivo, se guarda con el cambio</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Guardar para todos</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>This cannot be kept: what is wrong is said at its field.</source>
        <translation>No se puede guardar: lo que está mal se indica junto a su campo.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transacción</translation>
    </message>
    <message>
        <source>Replay this order…</source>
        <translation>Repetir este pedido…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Guía operativa</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>¿Qué cambió?</translation>
    </message>
</context>
<context>
    <name>DetailSide</name>
    <message>
        <source>Mapping</source>
        <translation>Mapeo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Guía operativa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Los más largos</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
</context>
<context>
    <name>DockNews</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>Recibos, primero los más recientes</translation>
    </message>
</context>
<context>
    <name>DockSummary</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation>Detener esta operación</translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation>Lo enviado permanece y se verifica; lo no enviado se libera. Un plan detenido no puede continuar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>DrillPane</name>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Realidad</translation>
    </message>
    <message>
        <source>Throughline says</source>
        <translation>Throughline dice</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>Pasos del simulacro</translation>
    </message>
    <message>
        <source>what the simulated systems really hold</source>
        <translation>lo que contienen realmente los sistemas simulados</translation>
    </message>
    <message>
        <source>Truth against what Throughline says</source>
        <translation>La realidad frente a lo que dice Throughline</translation>
    </message>
    <message>
        <source>%1: truth %2, Throughline says %3, %4</source>
        <translation>%1: realidad %2, Throughline dice %3, %4</translation>
    </message>
    <message>
        <source>Nothing yet: run the drill.</source>
        <translation>Nada todavía: ejecute el simulacro.</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecutar %1</translation>
    </message>
</context>
<context>
    <name>DrillsPage</name>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>Run drill</source>
        <translation>Ejecutar simulacro</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>This workspace has real systems.</source>
        <translation>Este espacio de trabajo tiene sistemas reales.</translation>
    </message>
    <message>
        <source>Drills run in the pocket estate only.</source>
        <translation>Los simulacros solo se ejecutan en el entorno simulado.</translation>
    </message>
    <message>
        <source>No drills here</source>
        <translation>No hay simulacros aquí</translation>
    </message>
    <message>
        <source>Drills break the simulated systems on purpose and count what really happened. This workspace has none.</source>
        <translation>Los simulacros averían a propósito los sistemas simulados y cuentan lo que ocurrió realmente. Este espacio de trabajo no tiene ninguno.</translation>
    </message>
</context>
<context>
    <name>EditFieldDialog</name>
    <message>
        <source>Change a field of %1</source>
        <translation>Cambiar un campo de %1</translation>
    </message>
    <message>
        <source>The plan is made anew with this value: it must fit the field, every target is asked again, and the hash is another one. The source system keeps what it says.</source>
        <translation>El plan se rehace con este valor: debe ser válido para el campo, se vuelve a consultar a todos los destinos y el hash es otro. El sistema de origen conserva lo que dice.</translation>
    </message>
    <message>
        <source>Nothing is sent for this item, so there is no field to change.</source>
        <translation>No se envía nada para este elemento, así que no hay campo que cambiar.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Será</translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln items of the plan</source>
        <translation>
            <numerusform>Para %Ln elemento del plan</numerusform>
            <numerusform>Para los %Ln elementos del plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Rehacer el plan</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Is the picture fresh? Last good sync of every system</source>
        <translation>¿Está actualizada la imagen? Última sincronización correcta de cada sistema</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is not allowed here.</source>
        <translation>Esto no está permitido aquí.</translation>
    </message>
    <message>
        <source>The world moved since this was read. Look again, then decide.</source>
        <translation>La situación cambió desde la última lectura. Revise de nuevo y después decida.</translation>
    </message>
    <message>
        <source>A send is still in doubt; it has to be proved first.</source>
        <translation>Un envío sigue en duda; primero hay que probarlo.</translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation>Ese registro ya no existe.</translation>
    </message>
    <message>
        <source>Another instance runs the engine; this one only shows.</source>
        <translation>Otra instancia ejecuta el motor; esta solo muestra.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is acknowledged until there is space.</source>
        <translation>El disco está lleno. No se confirma nada hasta que haya espacio.</translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation>No se puede leer el almacén.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Throughline.</source>
        <translation>El almacén fue escrito por una versión más reciente de Throughline.</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>El almacén está ocupado. Reintente en un momento.</translation>
    </message>
    <message>
        <source>Sending to this system is stopped until it answers again.</source>
        <translation>El envío a este sistema está detenido hasta que vuelva a responder.</translation>
    </message>
    <message>
        <source>The system refused our credentials.</source>
        <translation>El sistema rechazó nuestras credenciales.</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The system could not be reached or gave no answer.</source>
        <translation>No se pudo contactar con el sistema o no respondió.</translation>
    </message>
    <message>
        <source>The system refused the request.</source>
        <translation>El sistema rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Throughline could not read or write what it needs.</source>
        <translation>Throughline no pudo leer o escribir lo que necesita.</translation>
    </message>
    <message>
        <source>A business rule stands against this.</source>
        <translation>Una regla de negocio lo impide.</translation>
    </message>
    <message>
        <source>Throughline made a mistake. Nothing was sent.</source>
        <translation>Throughline cometió un error. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events and attempts</source>
        <translation>Eventos e intentos</translation>
    </message>
</context>
<context>
    <name>ExceptionActions</name>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transacción</translation>
    </message>
    <message>
        <source>Pick all loaded rows</source>
        <translation>Seleccionar todas las filas cargadas</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Volver a consultar ahora</translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation>Lo corregí allí…</translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation>Decidir: se hizo…</translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation>Decidir: no se hizo…</translation>
    </message>
    <message>
        <source>Plan replay: %1</source>
        <translation>Planificar reejecución: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open orders of this cause are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>Se congela en el plan %Ln pedido abierto de esta causa y primero se consulta al destino. No se envía nada.</numerusform>
            <numerusform>Se congelan en el plan los %Ln pedidos abiertos de esta causa y primero se consulta al destino. No se envía nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %Ln picked orders</source>
        <translation>
            <numerusform>Planificar reejecución de %Ln pedido seleccionado</numerusform>
            <numerusform>Planificar reejecución de %Ln pedidos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked orders are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>Los pedidos seleccionados se congelan en el plan y primero se consulta al destino. No se envía nada.</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Mapear producto…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Mapear valor…</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>No seleccionar ninguna</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln orders of this cause that fit the filter are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>Se congela en el plan %Ln pedido de esta causa que coincide con el filtro y primero se consulta al destino. No se envía nada.</numerusform>
            <numerusform>Se congelan en el plan los %Ln pedidos de esta causa que coinciden con el filtro y primero se consulta al destino. No se envía nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay this cause…</source>
        <translation>Repetir esta causa…</translation>
    </message>
    <message>
        <source>Replay picked rows…</source>
        <translation>Repetir las filas elegidas…</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>Nada está en duda</translation>
    </message>
    <message>
        <source>Nothing stuck matches this filter</source>
        <translation>Nada detenido coincide con este filtro</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>Nada está detenido</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln open exceptions.</source>
        <translation>
            <numerusform>El filtro oculta %Ln excepción abierta.</numerusform>
            <numerusform>El filtro oculta %Ln excepciones abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every transaction that is in flight moves. What stops is listed here within seconds.</source>
        <translation>Todas las transacciones en curso avanzan. Lo que se detiene aparece aquí en segundos.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln open</source>
        <translation>
            <numerusform>Mostrar %Ln abierta</numerusform>
            <numerusform>Mostrar las %Ln abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: SO-2026 lane:order entity:AM-DE</source>
        <translation>Filtro: SO-2026 lane:order entity:AM-DE</translation>
    </message>
    <message>
        <source>Whatever was sent is proved: done, or not done.</source>
        <translation>Todo lo enviado está probado: hecho o no hecho.</translation>
    </message>
    <message>
        <source>Nothing has been resolved yet</source>
        <translation>Aún no se ha resuelto nada</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln…</source>
        <translation>
            <numerusform>Asignar %Ln…</numerusform>
            <numerusform>Asignar %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation>Devolver a la lista abierta</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>No hay nada pospuesto</translation>
    </message>
    <message>
        <source>What is put off until a time, or until it happens again, waits here and comes back by itself.</source>
        <translation>Lo que se pospone hasta una hora, o hasta que vuelva a ocurrir, espera aquí y regresa por sí solo.</translation>
    </message>
    <message>
        <source>Clear the board&apos;s filter</source>
        <translation>Borrar el filtro del tablero</translation>
    </message>
    <message>
        <source>What changed around its onset?</source>
        <translation>¿Qué cambió en torno al inicio?</translation>
    </message>
    <message>
        <source>Compare the payload with the one before</source>
        <translation>Comparar el contenido con el anterior</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln picked…</source>
        <translation>
            <numerusform>Repetir %Ln elegido…</numerusform>
            <numerusform>Repetir %Ln elegidos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX): typed amounts and dates…</source>
        <translation>Hoja de cálculo (XLSX): importes y fechas con tipo…</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (UTF-8 with mark)…</source>
        <translation>CSV para hojas de cálculo (UTF-8 con marca)…</translation>
    </message>
    <message>
        <source>CSV for programs (UTF-8)…</source>
        <translation>CSV para programas (UTF-8)…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Order SLA</source>
        <translation>SLA del pedido</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>Will send</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>In target</source>
        <translation>En el destino</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>%1: sent %2, will send %3, in the target %4</source>
        <translation>%1: enviado %2, se enviará %3, en el destino %4</translation>
    </message>
    <message>
        <source>Checked last</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Checked now</source>
        <translation>Comprobado ahora</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter of the board:</source>
        <translation>Filtro del tablero:</translation>
    </message>
    <message>
        <source>Take off the filter: %1</source>
        <translation>Quitar el filtro: %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Entity:</source>
        <translation>Entidad:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation>Moneda:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Sistema:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Responsable:</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Age:</source>
        <translation>Antigüedad:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>más de 4 h</translation>
    </message>
    <message>
        <source>over 1 d</source>
        <translation>más de 1 d</translation>
    </message>
    <message>
        <source>over 2 d</source>
        <translation>más de 2 d</translation>
    </message>
    <message>
        <source>over 7 d</source>
        <translation>más de 7 d</translation>
    </message>
    <message>
        <source>Money:</source>
        <translation>Importe:</translation>
    </message>
    <message>
        <source>over 10 k</source>
        <translation>más de 10 k</translation>
    </message>
    <message>
        <source>over 50 k</source>
        <translation>más de 50 k</translation>
    </message>
    <message>
        <source>over 100 k</source>
        <translation>más de 100 k</translation>
    </message>
    <message>
        <source>over 1 M</source>
        <translation>más de 1 M</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter: customer:nord* due:today</source>
        <translation>Filtro: customer:nord* due:today</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>There is no such view any more.</source>
        <translation>Esa vista ya no existe.</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transacción</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Eliminar esta vista</translation>
    </message>
    <message>
        <source>Undo the last change of a view</source>
        <translation>Deshacer el último cambio de una vista</translation>
    </message>
    <message>
        <source>Build a query</source>
        <translation>Crear una consulta</translation>
    </message>
    <message>
        <source>Find a list of orders…</source>
        <translation>Buscar una lista de pedidos…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>I have looked at everything</source>
        <translation>Lo he revisado todo</translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation>Copiar el caso para un correo</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>List of orders…</source>
        <translation>Lista de pedidos…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>Nothing fits this query</source>
        <translation>Nada coincide con esta consulta</translation>
    </message>
    <message>
        <source>Transactions appear as the systems are read.</source>
        <translation>Las transacciones aparecen a medida que se leen los sistemas.</translation>
    </message>
    <message>
        <source>It looks among open exceptions. A query without their fields looks among all transactions.</source>
        <translation>Busca entre las excepciones abiertas. Una consulta sin los campos de estas busca en todas las transacciones.</translation>
    </message>
    <message>
        <source>Show every transaction</source>
        <translation>Mostrar todas las transacciones</translation>
    </message>
    <message>
        <source>It looks among all transactions: their orders, customers, records and errors. A question looks like this: %1</source>
        <translation>Se busca en todas las transacciones: pedidos, clientes, registros y errores. Una pregunta se escribe así: %1</translation>
    </message>
</context>
<context>
    <name>FlowList</name>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>each sends only while it operates</source>
        <translation>cada uno envía solo mientras opera</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>Operate…</source>
        <translation>Operar…</translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation>Solo observar %1</translation>
    </message>
    <message>
        <source>Operate %1…</source>
        <translation>Operar %1…</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>validate</source>
        <translation>validar</translation>
    </message>
    <message>
        <source>check credit, price, tax address, availability</source>
        <translation>comprobar crédito, precio, dirección fiscal y disponibilidad</translation>
    </message>
    <message>
        <source>ask credit, price and tax</source>
        <translation>consultar crédito, precio e impuesto</translation>
    </message>
    <message>
        <source>ask tax again</source>
        <translation>volver a consultar el impuesto</translation>
    </message>
    <message>
        <source>create ERP customer</source>
        <translation>crear cliente en ERP</translation>
    </message>
    <message>
        <source>create invoice address</source>
        <translation>crear dirección de facturación</translation>
    </message>
    <message>
        <source>create sales order</source>
        <translation>crear pedido de venta</translation>
    </message>
    <message>
        <source>quote the sale</source>
        <translation>cotizar la venta</translation>
    </message>
    <message>
        <source>confirm the sale</source>
        <translation>confirmar la venta</translation>
    </message>
    <message>
        <source>change order lines</source>
        <translation>cambiar líneas del pedido</translation>
    </message>
    <message>
        <source>change revenue schedule</source>
        <translation>cambiar plan de ingresos</translation>
    </message>
    <message>
        <source>create invoice</source>
        <translation>crear factura</translation>
    </message>
    <message>
        <source>close sales order</source>
        <translation>cerrar pedido de venta</translation>
    </message>
    <message>
        <source>end sales order</source>
        <translation>finalizar pedido de venta</translation>
    </message>
    <message>
        <source>enter refund in ERP</source>
        <translation>registrar reembolso en el ERP</translation>
    </message>
    <message>
        <source>enter dunning in ERP</source>
        <translation>registrar reclamación de pago en el ERP</translation>
    </message>
    <message>
        <source>create billing customer</source>
        <translation>crear cliente en facturación</translation>
    </message>
    <message>
        <source>create subscription</source>
        <translation>crear suscripción</translation>
    </message>
    <message>
        <source>change subscription</source>
        <translation>cambiar suscripción</translation>
    </message>
    <message>
        <source>cancel subscription</source>
        <translation>cancelar suscripción</translation>
    </message>
    <message>
        <source>end subscription with its term</source>
        <translation>finalizar suscripción al vencer</translation>
    </message>
    <message>
        <source>create credit note</source>
        <translation>crear nota de crédito</translation>
    </message>
    <message>
        <source>refund payment</source>
        <translation>reembolsar el pago</translation>
    </message>
    <message>
        <source>bill overage</source>
        <translation>facturar el exceso</translation>
    </message>
    <message>
        <source>write back to CRM</source>
        <translation>actualizar el CRM</translation>
    </message>
    <message>
        <source>show contract value to sales</source>
        <translation>mostrar el valor del contrato a ventas</translation>
    </message>
    <message>
        <source>show cancellation to sales</source>
        <translation>mostrar la cancelación a ventas</translation>
    </message>
    <message>
        <source>show contract end to sales</source>
        <translation>mostrar el fin del contrato a ventas</translation>
    </message>
    <message>
        <source>show credit memo to sales</source>
        <translation>mostrar la nota de crédito a ventas</translation>
    </message>
    <message>
        <source>show dunning to sales</source>
        <translation>mostrar la reclamación a ventas</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>deshacer: %1</translation>
    </message>
    <message>
        <source>Quote to cash</source>
        <translation>De la oferta al cobro</translation>
    </message>
    <message>
        <source>Billing invoice to ERP</source>
        <translation>Factura de facturación al ERP</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Usage and overage</source>
        <translation>Consumo y exceso</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Cobranza</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>ya no se quiere</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>sustituido por una versión más reciente</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>se está deshaciendo</translation>
    </message>
    <message>
        <source>taking back came to a halt</source>
        <translation>el deshacer se detuvo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>what was sent may still arrive</source>
        <translation>lo enviado aún puede llegar</translation>
    </message>
    <message>
        <source>not found; something newer has to show there before that counts</source>
        <translation>no encontrado; solo cuenta cuando allí aparece algo más reciente</translation>
    </message>
    <message>
        <source>tried again after a pause</source>
        <translation>nuevo intento tras una pausa</translation>
    </message>
    <message>
        <source>waits for an earlier step</source>
        <translation>espera un paso anterior</translation>
    </message>
    <message>
        <source>waits for another flow of this order</source>
        <translation>espera otro flujo de este pedido</translation>
    </message>
    <message>
        <source>its flow only observes: nothing is sent</source>
        <translation>su flujo solo observa: no se envía nada</translation>
    </message>
    <message>
        <source>paused by a person</source>
        <translation>pausado por una persona</translation>
    </message>
    <message>
        <source>what started it does not hold at present</source>
        <translation>lo que lo inició no se cumple ahora</translation>
    </message>
    <message>
        <source>waits for an approval</source>
        <translation>espera una aprobación</translation>
    </message>
    <message>
        <source>waits for the posting window</source>
        <translation>espera la ventana de contabilización</translation>
    </message>
    <message>
        <source>the system works on it</source>
        <translation>el sistema lo está procesando</translation>
    </message>
    <message>
        <source>the system does not answer; asked again</source>
        <translation>el sistema no responde; se pregunta de nuevo</translation>
    </message>
    <message>
        <source>not answered yet; asked again</source>
        <translation>sin respuesta aún; se pregunta de nuevo</translation>
    </message>
    <message>
        <source>waits until it is taken back</source>
        <translation>espera a que se deshaga</translation>
    </message>
    <message>
        <source>waits for the proof that it is gone</source>
        <translation>espera la prueba de que ya no está</translation>
    </message>
    <message>
        <source>its system is left alone for a while</source>
        <translation>su sistema se deja en paz un rato</translation>
    </message>
    <message>
        <source>its system takes no more requests for now</source>
        <translation>su sistema no admite más solicitudes por ahora</translation>
    </message>
    <message>
        <source>its system refuses the sign-in</source>
        <translation>su sistema rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>the local store takes no writes</source>
        <translation>el almacén local no admite escrituras</translation>
    </message>
    <message>
        <source>the workspace has no such system any more</source>
        <translation>el espacio de trabajo ya no tiene ese sistema</translation>
    </message>
    <message>
        <source>cannot be written as a request; look at the mapping</source>
        <translation>no se puede escribir como solicitud; revise la asignación</translation>
    </message>
    <message>
        <source>waits until the number of the new record is read</source>
        <translation>espera a que se lea el número del nuevo registro</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>State and cause</source>
        <translation>Estado y causa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierto hace</translation>
    </message>
    <message>
        <source>In lane for</source>
        <translation>En carril hace</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>GateStrip</name>
    <message>
        <source>Gate %1: %2, %3, %4</source>
        <translation>Puerta %1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Guide, step %1 of %2: %3. %4</source>
        <translation>Guía, paso %1 de %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>Paso siguiente de la guía</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>Omitir la guía</translation>
    </message>
</context>
<context>
    <name>HashLine</name>
    <message>
        <source>Plan hash</source>
        <translation>Hash del plan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation>Copiar el hash del plan</translation>
    </message>
    <message>
        <source>what is sent must hash to this, or the item stops</source>
        <translation>lo enviado debe dar este hash o el elemento se detiene</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nothing has been sent. Gate 1 goes out in %1 s: %2.</source>
        <translation>No se ha enviado nada. La puerta 1 sale en %1 s: %2.</translation>
    </message>
    <message>
        <source>Undo is free until then. After that an order can only be compensated.</source>
        <translation>Hasta entonces se puede deshacer sin coste. Después, un pedido solo se puede compensar.</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Deshacer (U)</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Pick %1</source>
        <translation>Seleccionar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Order SLA due</source>
        <translation>Vence el SLA del pedido</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertas</translation>
    </message>
    <message>
        <source>%1 open in this cause · sorted by %2</source>
        <translation>%1 abiertas en esta causa · ordenadas por %2</translation>
    </message>
    <message>
        <source>Exceptions of the cause</source>
        <translation>Excepciones de la causa</translation>
    </message>
    <message>
        <source>money</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>age</source>
        <translation>antigüedad</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Mapear producto…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Mapear valor…</translation>
    </message>
    <message>
        <source>Why, and until when</source>
        <translation>Por qué y hasta cuándo</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>%1 snoozed in this cause</source>
        <translation>%1 pospuestas en esta causa</translation>
    </message>
    <message>
        <source>%1 resolved in this cause</source>
        <translation>%1 resueltas en esta causa</translation>
    </message>
    <message>
        <source>%1 in doubt in this cause</source>
        <translation>%1 en duda en esta causa</translation>
    </message>
    <message numerus="yes">
        <source>Replay all %Ln…</source>
        <translation>
            <numerusform>Repetir %Ln…</numerusform>
            <numerusform>Repetir los %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Money at risk, open exceptions</source>
        <translation>Importe en riesgo, excepciones abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s)</source>
        <translation>
            <numerusform>%Ln causa</numerusform>
            <numerusform>%Ln causas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck orders</source>
        <translation>Pedidos detenidos</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in flight</source>
        <translation>
            <numerusform>de %Ln en curso</numerusform>
            <numerusform>de %Ln en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>no deadline is defined here</source>
        <translation>aquí no hay ningún plazo definido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already late</source>
        <translation>
            <numerusform>%Ln ya con retraso</numerusform>
            <numerusform>%Ln ya con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>más antiguo: %1</translation>
    </message>
    <message>
        <source>every send is proved</source>
        <translation>todos los envíos están probados</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message numerus="yes">
        <source>effect(s)</source>
        <translation>
            <numerusform>efecto</numerusform>
            <numerusform>efectos</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine sends in order</source>
        <translation>el motor envía en orden</translation>
    </message>
    <message>
        <source>observing: nothing is sent</source>
        <translation>observando: no se envía nada</translation>
    </message>
    <message>
        <source>Replayed and verified, last 24 h</source>
        <translation>Reejecutado y verificado, últimas 24 h</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>de %Ln</numerusform>
            <numerusform>de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln en duda</numerusform>
            <numerusform>%Ln en duda</numerusform>
        </translation>
    </message>
    <message>
        <source>Late or due today</source>
        <translation>Vencido o vence hoy</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>siguiente, anterior</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>filter or search</source>
        <translation>filtrar o buscar</translation>
    </message>
    <message>
        <source>pick a row</source>
        <translation>seleccionar una fila</translation>
    </message>
    <message>
        <source>plan a replay of the cause</source>
        <translation>planificar una reejecución de la causa</translation>
    </message>
    <message>
        <source>plan a replay of the picked rows</source>
        <translation>planificar una reejecución de las filas seleccionadas</translation>
    </message>
    <message>
        <source>go to Lanes</source>
        <translation>ir a Carriles</translation>
    </message>
    <message>
        <source>go to Exceptions</source>
        <translation>ir a Excepciones</translation>
    </message>
    <message>
        <source>go to In doubt</source>
        <translation>ir a En duda</translation>
    </message>
    <message>
        <source>go to Operations</source>
        <translation>ir a Operaciones</translation>
    </message>
    <message>
        <source>go to Systems</source>
        <translation>ir a Sistemas</translation>
    </message>
    <message>
        <source>go to Drills</source>
        <translation>ir a Simulacros</translation>
    </message>
    <message>
        <source>read everything again</source>
        <translation>volver a leer todo</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta hoja</translation>
    </message>
    <message>
        <source>tell the value map what it lacks</source>
        <translation>indicar al mapa de valores lo que le falta</translation>
    </message>
    <message>
        <source>pick rows on the way</source>
        <translation>seleccionar filas al pasar</translation>
    </message>
    <message>
        <source>assign to a team or person</source>
        <translation>asignar a un equipo o persona</translation>
    </message>
    <message>
        <source>make it mine</source>
        <translation>asignármelo</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>escribir una nota</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>cambiar etiquetas</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>posponer</translation>
    </message>
    <message>
        <source>runbook of the cause</source>
        <translation>guía operativa de la causa</translation>
    </message>
    <message>
        <source>undo the last action, while nothing has been sent</source>
        <translation>deshacer la última acción, mientras no se haya enviado nada</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>go to SLA</source>
        <translation>ir a SLA</translation>
    </message>
    <message>
        <source>go to Key figures</source>
        <translation>ir a Cifras clave</translation>
    </message>
    <message>
        <source>go to Alerts</source>
        <translation>ir a Alertas</translation>
    </message>
    <message>
        <source>operations dock</source>
        <translation>panel de operaciones</translation>
    </message>
    <message>
        <source>change a field of the plan</source>
        <translation>cambiar un campo del plan</translation>
    </message>
    <message>
        <source>approve the plan; ⇧ r starts it</source>
        <translation>aprobar el plan; ⇧ r lo inicia</translation>
    </message>
    <message>
        <source>go to Search</source>
        <translation>ir a Buscar</translation>
    </message>
    <message>
        <source>go to or do anything</source>
        <translation>ir a o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>search everything</source>
        <translation>buscar en todo</translation>
    </message>
    <message>
        <source>save the view</source>
        <translation>guardar la vista</translation>
    </message>
    <message>
        <source>export the list</source>
        <translation>exportar la lista</translation>
    </message>
    <message>
        <source>build a query</source>
        <translation>crear una consulta</translation>
    </message>
    <message>
        <source>SLA: charts or tables; alerts: acknowledge</source>
        <translation>SLA: gráficos o tablas; alertas: confirmar</translation>
    </message>
    <message>
        <source>transaction: an event back, an event on</source>
        <translation>transacción: un evento atrás, un evento adelante</translation>
    </message>
    <message>
        <source>what changed around its onset</source>
        <translation>qué cambió en torno al inicio</translation>
    </message>
    <message>
        <source>compare the payload with the one before</source>
        <translation>comparar el contenido con el anterior</translation>
    </message>
    <message>
        <source>transaction: lineage as tree or table</source>
        <translation>transacción: linaje como árbol o tabla</translation>
    </message>
    <message>
        <source>SLA: change the definition</source>
        <translation>SLA: cambiar la definición</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Sync latency</source>
        <translation>Latencia de sincronización</translation>
    </message>
    <message>
        <source>time from order booked in the ERP to order shown in the CRM; half and nineteen of twenty are through in</source>
        <translation>tiempo desde el pedido registrado en el ERP hasta que aparece en el CRM; la mitad y diecinueve de cada veinte lo completan en</translation>
    </message>
    <message>
        <source>Sync success rate</source>
        <translation>Tasa de éxito de sincronización</translation>
    </message>
    <message>
        <source>steps proved in their target ÷ steps that ended or need a person</source>
        <translation>pasos probados en su destino ÷ pasos terminados o que necesitan a una persona</translation>
    </message>
    <message>
        <source>Order failure rate</source>
        <translation>Tasa de fallo de pedidos</translation>
    </message>
    <message>
        <source>orders with an exception in the lanes quote and order ÷ quotes approved</source>
        <translation>pedidos con una excepción en los carriles oferta y pedido ÷ ofertas aprobadas</translation>
    </message>
    <message>
        <source>Exceptions opened</source>
        <translation>Excepciones iniciadas</translation>
    </message>
    <message>
        <source>exceptions whose clock began in the period</source>
        <translation>excepciones cuyo reloj empezó en el período</translation>
    </message>
    <message>
        <source>Exceptions open</source>
        <translation>Excepciones abiertas</translation>
    </message>
    <message>
        <source>exceptions not proved or decided, now</source>
        <translation>excepciones no probadas ni decididas, ahora</translation>
    </message>
    <message>
        <source>Exception resolution time</source>
        <translation>Tiempo de resolución de excepciones</translation>
    </message>
    <message>
        <source>business time from opened to proved or decided; half and nineteen of twenty are through in</source>
        <translation>tiempo hábil desde la apertura hasta la prueba o decisión; la mitad y diecinueve de cada veinte lo completan en</translation>
    </message>
    <message>
        <source>Quote-to-order cycle</source>
        <translation>Ciclo de oferta a pedido</translation>
    </message>
    <message>
        <source>business time from quote approved to order booked; half and nineteen of twenty are through in</source>
        <translation>tiempo hábil desde la oferta aprobada hasta el pedido registrado; la mitad y diecinueve de cada veinte lo completan en</translation>
    </message>
    <message>
        <source>Order-to-invoice time</source>
        <translation>Tiempo de pedido a factura</translation>
    </message>
    <message>
        <source>business time from order booked to its first invoice; half and nineteen of twenty are through in</source>
        <translation>tiempo hábil desde el pedido registrado hasta su primera factura; la mitad y diecinueve de cada veinte lo completan en</translation>
    </message>
    <message>
        <source>Invoice posting latency</source>
        <translation>Latencia de contabilización de facturas</translation>
    </message>
    <message>
        <source>business time from invoice issued in billing to posted in the ledger; half and nineteen of twenty are through in</source>
        <translation>tiempo hábil desde la factura emitida en facturación hasta su contabilización en el libro mayor; la mitad y diecinueve de cada veinte lo completan en</translation>
    </message>
    <message>
        <source>Payment propagation time</source>
        <translation>Tiempo de propagación de pagos</translation>
    </message>
    <message>
        <source>time from paid in billing to paid in the ERP; half and nineteen of twenty are through in</source>
        <translation>tiempo desde el pago en facturación hasta el pago en el ERP; la mitad y diecinueve de cada veinte lo completan en</translation>
    </message>
    <message>
        <source>Duplicate transaction rate</source>
        <translation>Tasa de transacciones duplicadas</translation>
    </message>
    <message>
        <source>transactions with two live ERP orders of one entity, or two ledger invoices for one invoice ÷ all transactions</source>
        <translation>transacciones con dos pedidos activos de una entidad en el ERP, o dos facturas en el libro mayor para una factura ÷ todas las transacciones</translation>
    </message>
    <message>
        <source>Duplicate customer rate</source>
        <translation>Tasa de clientes duplicados</translation>
    </message>
    <message>
        <source>customer records of one system beyond the first with their number ÷ all customer records</source>
        <translation>registros de cliente de un sistema posteriores al primero con su número ÷ todos los registros de cliente</translation>
    </message>
    <message>
        <source>Replayed items</source>
        <translation>Elementos reejecutados</translation>
    </message>
    <message>
        <source>receipts of replay plans, whatever they prove</source>
        <translation>recibos de planes de reejecución, prueben lo que prueben</translation>
    </message>
    <message>
        <source>Finance transactions that needed a person</source>
        <translation>Transacciones financieras que necesitaron a una persona</translation>
    </message>
    <message>
        <source>booked orders with any exception ÷ orders booked</source>
        <translation>pedidos registrados con alguna excepción ÷ pedidos registrados</translation>
    </message>
    <message>
        <source>all entities, now</source>
        <translation>todas las entidades, ahora</translation>
    </message>
    <message>
        <source>all entities, since the workspace was made</source>
        <translation>todas las entidades, desde que se creó el espacio de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>all entities, last %Ln day(s)</source>
        <translation>
            <numerusform>todas las entidades, último %Ln día</numerusform>
            <numerusform>todas las entidades, últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>items that replays resolved × minutes by hand ÷ 60 × cost of an hour</source>
        <translation>elementos resueltos por reejecución × minutos a mano ÷ 60 × coste por hora</translation>
    </message>
</context>
<context>
    <name>KpiPage</name>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Undo the change of the inputs</source>
        <translation>Deshacer el cambio de los datos de entrada</translation>
    </message>
    <message>
        <source>SLA clocks</source>
        <translation>Relojes SLA</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>Guardar página como PDF…</translation>
    </message>
    <message>
        <source>Print page…</source>
        <translation>Imprimir página…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Figure and formula</source>
        <translation>Cifra y fórmula</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>19 of 20 in</source>
        <translation>19 de 20 en</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>nineteen of twenty in %1</source>
        <translation>diecinueve de cada veinte en %1</translation>
    </message>
</context>
<context>
    <name>KpiPane</name>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation>Lo que ahorran las reejecuciones</translation>
    </message>
    <message>
        <source>Minutes by hand per exception</source>
        <translation>Minutos a mano por excepción</translation>
    </message>
    <message>
        <source>Cost of an hour, %1</source>
        <translation>Coste por hora, %1</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Guardar para todos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1: %2 abiertas de %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln más en %1</numerusform>
            <numerusform>%Ln más en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
</context>
<context>
    <name>LaneLabels</name>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>In lane</source>
        <translation>En carril</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation>En riesgo, %1</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antigua</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 días</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Most money</source>
        <translation>Mayor importe</translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1: %2 abiertas de %3</translation>
    </message>
</context>
<context>
    <name>LaneTable</name>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>In lane</source>
        <translation>En carril</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation>En riesgo, %1</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antigua</translation>
    </message>
    <message>
        <source>Open, 14 days</source>
        <translation>Abiertas, 14 días</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>%1 open · most money first</source>
        <translation>%1 abiertas · primero el mayor importe</translation>
    </message>
    <message>
        <source>Open in Exceptions</source>
        <translation>Abrir en Excepciones</translation>
    </message>
    <message>
        <source>Items of the lane</source>
        <translation>Elementos del carril</translation>
    </message>
</context>
<context>
    <name>LanesPage</name>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transacción</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>Not there yet</source>
        <translation>Aún no está</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageNode</name>
    <message>
        <source>opened, space closes it</source>
        <translation>abierto, la barra espaciadora lo cierra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined with it, space shows them</source>
        <translation>
            <numerusform>%Ln más relacionado, la barra espaciadora lo muestra</numerusform>
            <numerusform>%Ln más relacionados, la barra espaciadora los muestra</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageTable</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Records of the transaction by level</source>
        <translation>Registros de la transacción por nivel</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Start date</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>Bill-to</source>
        <translation>Facturar a</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Total net</source>
        <translation>Total neto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fecha de fin</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>facturación</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>ofertas</translation>
    </message>
    <message>
        <source>tax engine</source>
        <translation>motor de impuestos</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>event broker</source>
        <translation>bróker de eventos</translation>
    </message>
    <message>
        <source>warehouse, read only</source>
        <translation>almacén de datos, solo lectura</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted, not yet done</source>
        <translation>Aceptado, aún no hecho</translation>
    </message>
    <message>
        <source>Sent, being asked</source>
        <translation>Enviado, en consulta</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Dead-lettered</source>
        <translation>En cola de fallidos</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Reejecutado</translation>
    </message>
    <message>
        <source>Resolved by hand</source>
        <translation>Resuelto a mano</translation>
    </message>
    <message>
        <source>Compensating</source>
        <translation>Compensando</translation>
    </message>
    <message>
        <source>Compensated</source>
        <translation>Compensado</translation>
    </message>
    <message>
        <source>Compensation failed</source>
        <translation>Compensación fallida</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No consultado</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Possibly there</source>
        <translation>Quizá ya existe</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Ya no procede</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>En ventana de espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>Semiabierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>aún no ejecutado</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entidad legal</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Customer key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>Clave de pedido</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Billed every</source>
        <translation>Facturado cada</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Revenue schedule</source>
        <translation>Plan de ingresos</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Accounting period</source>
        <translation>Período contable</translation>
    </message>
</context>
<context>
    <name>MainMenuBar</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Value map</source>
        <translation>Mapa de valores</translation>
    </message>
    <message>
        <source>What it is called in the target</source>
        <translation>Nombre en el destino</translation>
    </message>
    <message>
        <source>Reason, kept in the record</source>
        <translation>Motivo, queda registrado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Guardar la entrada</translation>
    </message>
    <message>
        <source>Map product</source>
        <translation>Asignar producto</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>Asignar valor</translation>
    </message>
    <message>
        <source>Nothing is sent by this. What failed for want of it is replayed by a plan, which you read and approve.</source>
        <translation>Con esto no se envía nada. Lo que falló por ello lo repite un plan que usted lee y aprueba.</translation>
    </message>
    <message>
        <source>Value in the source</source>
        <translation>Valor en el origen</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>NewerStrip</name>
    <message>
        <source>Show them (Shift+N)</source>
        <translation>Mostrar (Shift+N)</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln transaction(s), %1</source>
        <translation>
            <numerusform>%Ln transacción, %1</numerusform>
            <numerusform>%Ln transacciones, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered: %1</source>
        <translation>Nadie ha respondido: %1</translation>
    </message>
    <message>
        <source>%1. Now for %2.</source>
        <translation>%1. Ahora para %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln alerta nueva</numerusform>
            <numerusform>%Ln alertas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no session bus: alerts are listed here and not announced elsewhere.</source>
        <translation>Este escritorio no tiene bus de sesión: las alertas se listan aquí y no se anuncian en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln alerta sin confirmar</numerusform>
            <numerusform>%Ln alertas sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert waits</source>
        <translation>No hay alertas en espera</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Mostrar alertas</translation>
    </message>
</context>
<context>
    <name>OpenInButton</name>
    <message>
        <source>Open in…</source>
        <translation>Abrir en…</translation>
    </message>
</context>
<context>
    <name>OperationsDock</name>
    <message>
        <source>Operations dock</source>
        <translation>Panel de operaciones</translation>
    </message>
    <message>
        <source>Operation shown</source>
        <translation>Operación mostrada</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>Hide dock</source>
        <translation>Ocultar panel</translation>
    </message>
    <message>
        <source>Nothing runs. A plan that was approved and started shows here what it does.</source>
        <translation>No hay nada en curso. Un plan aprobado e iniciado muestra aquí lo que hace.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
</context>
<context>
    <name>OperationsPage</name>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Aún no hay planes</translation>
    </message>
    <message>
        <source>A replay starts from a cause: its orders are frozen, the target is asked, and the plan waits here until it is approved.</source>
        <translation>Una reejecución parte de una causa: sus pedidos se congelan, se consulta al destino y el plan espera aquí hasta su aprobación.</translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation>Ir a Excepciones</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a page, view, cause or order, or do something</source>
        <translation>Ir a una página, vista, causa o pedido, o hacer algo</translation>
    </message>
    <message>
        <source>Where to go and what to do</source>
        <translation>Adónde ir y qué hacer</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Find a list of orders</source>
        <translation>Buscar una lista de pedidos</translation>
    </message>
    <message>
        <source>Paste order numbers, whatever stands between them. Numbers that are not known here are named.</source>
        <translation>Pegue números de pedido, con cualquier separador. Se indican los números que aquí no se conocen.</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Números de pedido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>PayloadPane</name>
    <message>
        <source>Payload shown: %1</source>
        <translation>Contenido mostrado: %1</translation>
    </message>
    <message>
        <source>compare with:</source>
        <translation>comparar con:</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparado con: %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Nothing was sent for this order yet, so there is no payload to show.</source>
        <translation>Todavía no se ha enviado nada para este pedido, así que no hay contenido que mostrar.</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>, before: %1</source>
        <translation>, antes: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>Show all, %Ln more lines</source>
        <translation>
            <numerusform>Mostrar todo, %Ln línea más</numerusform>
            <numerusform>Mostrar todo, %Ln líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>Attempt %1, sent</source>
        <translation>Intento %1, enviado</translation>
    </message>
    <message>
        <source>Attempt %1, answer</source>
        <translation>Intento %1, respuesta</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releído</translation>
    </message>
    <message>
        <source>Attempt %1, sent with %2 effects in one request</source>
        <translation>Intento %1, enviado con %2 efectos en una petición</translation>
    </message>
    <message>
        <source>Attempt %1, answer for %2 effects</source>
        <translation>Intento %1, respuesta para %2 efectos</translation>
    </message>
</context>
<context>
    <name>PercentileChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>not asked yet</source>
        <translation>aún no consultado</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>se enviará</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nada enviado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation>hecho, releído</translation>
    </message>
    <message>
        <source>already there, nothing sent</source>
        <translation>ya existe, nada enviado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>in doubt, being asked</source>
        <translation>en duda, en consulta</translation>
    </message>
    <message>
        <source>differ, stopped</source>
        <translation>difiere, detenido</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>ya no procede</translation>
    </message>
    <message>
        <source>left</source>
        <translation>pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this plan</source>
        <translation>
            <numerusform>%Ln fallo más reciente no está en este plan</numerusform>
            <numerusform>%Ln fallos más recientes no están en este plan</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>mapeo %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>every step asks its target first</source>
        <translation>cada paso consulta primero a su destino</translation>
    </message>
    <message>
        <source>then the flow goes on</source>
        <translation>después el flujo continúa</translation>
    </message>
    <message>
        <source>%1 orders need %2 effects: orders of one customer share one</source>
        <translation>%1 pedidos necesitan %2 efectos: los pedidos de un cliente comparten uno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) frozen at</source>
        <translation>
            <numerusform>%Ln elemento congelado:</numerusform>
            <numerusform>%Ln elementos congelados:</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins the flow</source>
        <translation>Inicia el flujo</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Comprobado de nuevo</translation>
    </message>
    <message>
        <source>Flow begun</source>
        <translation>Flujo iniciado</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Comprobación superada</translation>
    </message>
    <message>
        <source>a gap: checked here first</source>
        <translation>un hueco: se comprueba aquí primero</translation>
    </message>
    <message>
        <source>checked here, nothing is sent by it</source>
        <translation>comprobado aquí, no envía nada</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>consultado %1</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>también para %1</translation>
    </message>
    <message>
        <source>its steps ask their targets before they send</source>
        <translation>sus pasos consultan a sus destinos antes de enviar</translation>
    </message>
    <message>
        <source>the next step goes on by itself</source>
        <translation>el paso siguiente continúa por sí solo</translation>
    </message>
    <message>
        <source>passed the check, the flow goes on</source>
        <translation>comprobación superada, el flujo continúa</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>never begun: %1, which it needs, did not end well</source>
        <translation>no iniciado: %1, del que depende, no terminó bien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) begin; each of their steps asks its target first.</source>
        <translation>
            <numerusform>Se inicia %Ln flujo; cada uno de sus pasos consulta primero a su destino.</numerusform>
            <numerusform>Se inician %Ln flujos; cada uno de sus pasos consulta primero a su destino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait until what they need was read back.</source>
        <translation>
            <numerusform>%Ln elemento espera a que se relea lo que necesita.</numerusform>
            <numerusform>%Ln elementos esperan a que se relea lo que necesitan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further order(s) wait for the same effect and go on with it.</source>
        <translation>
            <numerusform>%Ln pedido más espera el mismo efecto y continúa con él.</numerusform>
            <numerusform>%Ln pedidos más esperan el mismo efecto y continúan con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next steps of each order go on by themselves once it is proved.</source>
        <translation>Los pasos siguientes de cada pedido continúan por sí solos una vez probado.</translation>
    </message>
    <message>
        <source>Cannot be built yet, so it is not approved with this plan: %1</source>
        <translation>Aún no se puede construir, por eso no se aprueba con este plan: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado %1</translation>
    </message>
    <message>
        <source>Made on the way: %1</source>
        <translation>Se crea por el camino: %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) proved</source>
        <translation>
            <numerusform>%Ln paso siguiente comprobado</numerusform>
            <numerusform>%Ln pasos siguientes comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go on: %1.</source>
        <translation>
            <numerusform>%Ln pedido sigue: %1.</numerusform>
            <numerusform>%Ln pedidos siguen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 this will: %2.</source>
        <translation>Para %1 esto hará: %2.</translation>
    </message>
    <message>
        <source>What is sent must hash to %1, or the item stops.</source>
        <translation>Lo que se envía debe tener la huella %1; si no, el elemento se detiene.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>PlanChoices</name>
    <message>
        <source>current mapping</source>
        <translation>mapeo actual</translation>
    </message>
    <message>
        <source>mapping of the first try</source>
        <translation>mapeo del primer intento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From which step</source>
        <translation>Desde qué paso</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>With which mapping</source>
        <translation>Con qué mapeo</translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation>Descartar los campos cambiados</translation>
    </message>
</context>
<context>
    <name>PlanItemRow</name>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>En el destino</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>%1 in dependency order</source>
        <translation>%1 por orden de dependencia</translation>
    </message>
    <message>
        <source>Check: all</source>
        <translation>Comprobación: todas</translation>
    </message>
    <message>
        <source>Show items by check</source>
        <translation>Mostrar elementos por comprobación</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>Elementos del plan</translation>
    </message>
</context>
<context>
    <name>PlanPace</name>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultáneos</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>simultáneos</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation>Iniciar, con ventana de espera</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Cambiar un campo…</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Solo cambios</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canario</translation>
    </message>
    <message>
        <source>Money to be booked</source>
        <translation>Importe por registrar</translation>
    </message>
    <message>
        <source>bound to the plan&apos;s hash</source>
        <translation>vinculado al hash del plan</translation>
    </message>
    <message>
        <source>a gate opens when all before it were read back</source>
        <translation>una puerta se abre cuando se ha releído todo lo anterior</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>another choice asks the targets again</source>
        <translation>otra opción vuelve a consultar a los destinos</translation>
    </message>
    <message>
        <source>as it was approved</source>
        <translation>tal como se aprobó</translation>
    </message>
    <message>
        <source>Stops at 1 failure in gates 1 and 2, above 5 % after that, or on any new cause.</source>
        <translation>Se detiene con 1 fallo en las puertas 1 y 2, por encima del 5 % después, o ante cualquier causa nueva.</translation>
    </message>
    <message>
        <source>by entity, what the target does not have</source>
        <translation>por entidad, lo que falta en el destino</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>%1 prepared</source>
        <translation>%1 preparó</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprobó</translation>
    </message>
    <message>
        <source>Nobody has approved it yet</source>
        <translation>Nadie lo ha aprobado aún</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>once an order is verified</source>
        <translation>una vez verificado un pedido</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <translation>Después, por sí solo</translation>
    </message>
    <message>
        <source>part of the plan&apos;s hash</source>
        <translation>parte del hash del plan</translation>
    </message>
</context>
<context>
    <name>PlanVerbs</name>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation>Iniciar, con ventana de espera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation>Copiar el hash del plan</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transacción</translation>
    </message>
    <message>
        <source>Approve this plan</source>
        <translation>Aprobar este plan</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation>Detener esta operación</translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation>Lo enviado permanece y se verifica; lo no enviado se libera. Un plan detenido no puede continuar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Cambiar un campo…</translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation>Descartar los campos cambiados</translation>
    </message>
    <message>
        <source>Discard this plan…</source>
        <translation>Descartar este plan…</translation>
    </message>
    <message>
        <source>Discard this plan</source>
        <translation>Descartar este plan</translation>
    </message>
    <message>
        <source>Nothing of it was sent. Its orders are free for another plan; the plan itself is kept, as stopped.</source>
        <translation>No se envió nada. Sus pedidos quedan libres para otro plan; el plan se conserva como detenido.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Due or took</source>
        <translation>Vence o duró</translation>
    </message>
    <message>
        <source>Will breach</source>
        <translation>Incumplirá</translation>
    </message>
    <message>
        <source>Transactions behind the point</source>
        <translation>Transacciones tras el punto</translation>
    </message>
    <message>
        <source>will breach: %1</source>
        <translation>incumplirá: %1</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>No transaction stands behind this point.</source>
        <translation>No hay ninguna transacción tras este punto.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Aquí falta algo que buscar.</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 no puede ir aquí.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>No existe el campo %1.</translation>
    </message>
    <message>
        <source>This field cannot be compared with %1.</source>
        <translation>Este campo no se puede comparar con %1.</translation>
    </message>
    <message>
        <source>A comparison is missing here.</source>
        <translation>Aquí falta una comparación.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>%1 is not one of the words of this field.</source>
        <translation>%1 no es una de las palabras de este campo.</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 no es un importe.</translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <translation>%1 no es una duración.</translation>
    </message>
    <message>
        <source>%1 is no day or time.</source>
        <translation>%1 no es un día ni una hora.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>%1 is no path into the records.</source>
        <translation>%1 no es una ruta de los registros.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Hay un paréntesis sin cerrar.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Este paréntesis no cierra nada.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>Hay demasiados niveles de paréntesis.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>La consulta es demasiado larga.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Pruebe: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>el</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>no el</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>número de pedido</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>legal entity</source>
        <translation>entidad legal</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>carril</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>money</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>how long in its lane</source>
        <translation>tiempo en su carril</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>primer registro</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>último cambio</translation>
    </message>
    <message>
        <source>system where it failed</source>
        <translation>sistema donde falló</translation>
    </message>
    <message>
        <source>operation that failed</source>
        <translation>operación que falló</translation>
    </message>
    <message>
        <source>state of the step</source>
        <translation>estado del paso</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>vendor&apos;s code</source>
        <translation>código del proveedor</translation>
    </message>
    <message>
        <source>how long open</source>
        <translation>tiempo abierto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>excepción</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Any word, or: lane = order and money &gt; 10000 EUR and age &gt; 2d</source>
        <translation>Cualquier palabra, o: lane = order and money &gt; 10000 EUR and age &gt; 2d</translation>
    </message>
    <message>
        <source>What could be written here</source>
        <translation>Qué se podría escribir aquí</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason, kept in the record</source>
        <translation>Motivo, queda registrado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>From this money on, %1</source>
        <translation>A partir de este importe, %1</translation>
    </message>
    <message>
        <source>From so many transactions on</source>
        <translation>A partir de tantas transacciones</translation>
    </message>
    <message>
        <source>Due within hours; empty: late ones</source>
        <translation>Vence en horas; vacío: las retrasadas</translation>
    </message>
    <message>
        <source>Quiet from, until (%1)</source>
        <translation>Silencio desde, hasta (%1)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Escalate after hours without an answer</source>
        <translation>Escalar tras horas sin respuesta</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>Escalar a</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Guardar para todos</translation>
    </message>
    <message>
        <source>As in its file</source>
        <translation>Como en su archivo</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertas</translation>
    </message>
</context>
<context>
    <name>RunbookPane</name>
    <message>
        <source>The last fix that worked</source>
        <translation>La última corrección que funcionó</translation>
    </message>
    <message>
        <source>Open its plan</source>
        <translation>Abrir su plan</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>every transaction</source>
        <translation>todas las transacciones</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Compartir con el equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Pause the system, so that nothing runs against the wall</source>
        <translation>Pausar el sistema, para que nada choque contra un muro</translation>
    </message>
    <message>
        <source>Have its administrator renew the key or grant the right that the answer names</source>
        <translation>Pedir a su administrador que renueve la clave o conceda el permiso que la respuesta nombra</translation>
    </message>
    <message>
        <source>Probe the system and see it healthy</source>
        <translation>Probar el sistema y verlo sano</translation>
    </message>
    <message>
        <source>Resume it and plan the replay of the cause</source>
        <translation>Reanudarlo y planificar la repetición de la causa</translation>
    </message>
    <message>
        <source>Check whether a person or a job holds the record in the CRM</source>
        <translation>Comprobar si una persona o un proceso retiene el registro en el CRM</translation>
    </message>
    <message>
        <source>Check that the field still exists and may be written</source>
        <translation>Comprobar que el campo aún existe y se puede escribir</translation>
    </message>
    <message>
        <source>Plan the replay; the financial transaction is left alone</source>
        <translation>Planificar la repetición; la transacción financiera no se toca</translation>
    </message>
    <message>
        <source>Wait until the time that is shown; the system is asked by itself until then</source>
        <translation>Esperar hasta la hora mostrada; hasta entonces se pregunta al sistema por sí solo</translation>
    </message>
    <message>
        <source>Open the record in the target and look for our reference</source>
        <translation>Abrir el registro en el destino y buscar nuestra referencia</translation>
    </message>
    <message>
        <source>Say what you found: done with its number, or not done</source>
        <translation>Decir lo que encontró: hecho, con su número, o no hecho</translation>
    </message>
    <message>
        <source>The verdict is kept with your name and opens or closes the way to send again.</source>
        <translation>El veredicto se guarda con su nombre y abre o cierra el camino a un nuevo envío.</translation>
    </message>
    <message>
        <source>Check the accounting period of the entity in the ERP</source>
        <translation>Comprobar el período contable de la entidad en el ERP</translation>
    </message>
    <message>
        <source>A closed period needs another date, not a replay.</source>
        <translation>Un período cerrado necesita otra fecha, no una repetición.</translation>
    </message>
    <message>
        <source>Compare number and amount of the invoice in billing and in the ERP</source>
        <translation>Comparar número e importe de la factura en facturación y en el ERP</translation>
    </message>
    <message>
        <source>Look for the payment under another reference before it is booked</source>
        <translation>Buscar el pago con otra referencia antes de contabilizarlo</translation>
    </message>
    <message>
        <source>Plan the replay with the canary and read the first receipt</source>
        <translation>Planificar la repetición con el canario y leer el primer comprobante</translation>
    </message>
    <message>
        <source>Find the item in the ERP that sales means by this code</source>
        <translation>Encontrar en el ERP el artículo que ventas quiere decir con este código</translation>
    </message>
    <message>
        <source>The map names it; a wrong entry books wrong revenue.</source>
        <translation>El mapa lo nombra; una entrada errónea contabiliza un ingreso erróneo.</translation>
    </message>
    <message>
        <source>Have the product owner confirm that it is the same item</source>
        <translation>Hacer que el responsable del producto confirme que es el mismo artículo</translation>
    </message>
    <message>
        <source>Map product… (F) and give the reason</source>
        <translation>Mapear producto… (F) e indicar el motivo</translation>
    </message>
    <message>
        <source>Plan the replay of the cause and look at one order before and after</source>
        <translation>Planificar la repetición de la causa y mirar un pedido antes y después</translation>
    </message>
    <message>
        <source>Tell sales ops which price book brought the new code</source>
        <translation>Decir a operaciones de ventas qué lista de precios trajo el código nuevo</translation>
    </message>
    <message>
        <source>The next code of the same book will stop orders as well.</source>
        <translation>El próximo código de la misma lista también detendrá pedidos.</translation>
    </message>
    <message>
        <source>Ask again now, so that the picture is fresh</source>
        <translation>Preguntar de nuevo ahora, para que la imagen sea reciente</translation>
    </message>
    <message>
        <source>Check in the CRM that the deal is really won and its quote approved</source>
        <translation>Comprobar en el CRM que el negocio está realmente ganado y su oferta aprobada</translation>
    </message>
    <message>
        <source>Check that customer and legal entity stand in the ERP</source>
        <translation>Comprobar que el cliente y la entidad legal están en el ERP</translation>
    </message>
    <message>
        <source>Plan the replay; the flow is taken up and every step asks its target first</source>
        <translation>Planificar la repetición; el flujo se retoma y cada paso pregunta primero a su destino</translation>
    </message>
    <message>
        <source>Check that billing did not start on its own in the meantime</source>
        <translation>Comprobar que facturación no empezó por su cuenta mientras tanto</translation>
    </message>
    <message>
        <source>Then there is a subscription without an order.</source>
        <translation>Entonces hay una suscripción sin pedido.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s answer and find the field it is about</source>
        <translation>Leer la respuesta del proveedor y encontrar el campo del que trata</translation>
    </message>
    <message>
        <source>Decide where it is wrong: in the source, in a mapping, or in the target&apos;s set-up</source>
        <translation>Decidir dónde está el error: en el origen, en un mapa o en la configuración del destino</translation>
    </message>
    <message>
        <source>Repair it there; only when it cannot be, change the field in the plan</source>
        <translation>Repararlo allí; solo si no se puede, cambiar el campo en el plan</translation>
    </message>
    <message>
        <source>Plan the replay and look at the field before and after</source>
        <translation>Planificar la repetición y mirar el campo antes y después</translation>
    </message>
    <message>
        <source>Note what let it through</source>
        <translation>Anotar qué lo dejó pasar</translation>
    </message>
    <message>
        <source>The next person finds it beside this cause.</source>
        <translation>La siguiente persona lo encuentra junto a esta causa.</translation>
    </message>
    <message>
        <source>The ERP answers &quot;accepted&quot; and works later</source>
        <translation>El ERP responde «aceptado» y trabaja más tarde</translation>
    </message>
    <message>
        <source>Contracts end, at once or with their term</source>
        <translation>Los contratos terminan, en el acto o al vencer</translation>
    </message>
    <message>
        <source>The whole life of a contract</source>
        <translation>La vida entera de un contrato</translation>
    </message>
    <message>
        <source>The answer to a batch is lost</source>
        <translation>Se pierde la respuesta a un lote</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (KEY)</source>
        <translation>Se pierde la respuesta tras la confirmación (KEY)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (NONE)</source>
        <translation>Se pierde la respuesta tras la confirmación (NONE)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (QUERY)</source>
        <translation>Se pierde la respuesta tras la confirmación (QUERY)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (UPSERT)</source>
        <translation>Se pierde la respuesta tras la confirmación (UPSERT)</translation>
    </message>
    <message>
        <source>A replay stops at its canary</source>
        <translation>Una repetición se detiene en su canario</translation>
    </message>
    <message>
        <source>One field changed for many orders, then replayed from the start</source>
        <translation>Un campo cambiado en muchos pedidos, repetidos luego desde el principio</translation>
    </message>
    <message>
        <source>An upgrade reaches billing, but not the revenue schedule nor the CRM</source>
        <translation>Una ampliación llega a facturación, pero no al plan de ingresos ni al CRM</translation>
    </message>
    <message>
        <source>A credit memo in the ERP reaches the CRM and billing</source>
        <translation>Una nota de crédito en el ERP llega al CRM y a facturación</translation>
    </message>
    <message>
        <source>An amendment in billing alone does not change the contract value</source>
        <translation>Una modificación solo en facturación no cambia el valor del contrato</translation>
    </message>
    <message>
        <source>A webhook retry must not create a second invoice</source>
        <translation>Un webhook repetido no debe crear una segunda factura</translation>
    </message>
    <message>
        <source>The CRM update fails after the ERP has the order</source>
        <translation>La actualización del CRM falla después de que el ERP tiene el pedido</translation>
    </message>
    <message>
        <source>The CRM write-back fails after the ERP succeeded</source>
        <translation>La escritura en el CRM falla tras el éxito del ERP</translation>
    </message>
    <message>
        <source>Quarter end against rate limits</source>
        <translation>Cierre de trimestre frente a límites de solicitudes</translation>
    </message>
    <message>
        <source>Duplicate events, late answers, a slow ledger</source>
        <translation>Eventos duplicados, respuestas tardías, un libro mayor lento</translation>
    </message>
    <message>
        <source>Billing set-up fails for good, the order is undone</source>
        <translation>El alta en facturación falla sin remedio, el pedido se deshace</translation>
    </message>
    <message>
        <source>Customer created in the ERP, billing set-up fails</source>
        <translation>Cliente creado en el ERP, el alta en facturación falla</translation>
    </message>
    <message>
        <source>Billing is down, ERP orders go on</source>
        <translation>Facturación está caída, los pedidos del ERP continúan</translation>
    </message>
    <message>
        <source>Product-code mapping fails</source>
        <translation>Falla el mapa de un código de producto</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax are asked before the first effect</source>
        <translation>Crédito, existencias, precio e impuesto se consultan antes del primer efecto</translation>
    </message>
    <message>
        <source>The cancellation is answered as done and changes nothing</source>
        <translation>La cancelación se da por hecha y no cambia nada</translation>
    </message>
    <message>
        <source>NetSuite takes every order as an asynchronous job and answers 202. The job is asked, the order is read back, and only then the flow goes on. Half of the answers are lost: those orders are looked for and found.</source>
        <translation>NetSuite toma cada pedido como un trabajo asíncrono y responde 202. Se consulta el trabajo, se relee el pedido y solo entonces sigue el flujo. La mitad de las respuestas se pierde: esos pedidos se buscan y se encuentran.</translation>
    </message>
    <message>
        <source>Sales cancels three contracts at once and lets three others run out. Billing, the ERP and the CRM follow, each once; what was invoiced stays.</source>
        <translation>Ventas cancela tres contratos en el acto y deja vencer otros tres. Facturación, el ERP y el CRM siguen, cada uno una vez; lo facturado se queda.</translation>
    </message>
    <message>
        <source>Four orders are sold, upgraded and renewed; the customers use more than they bought, one month is paid late, a part is refunded while the ledger&apos;s period is closed. Every change reaches every system once, in business order.</source>
        <translation>Cuatro pedidos se venden, se amplían y se renuevan; los clientes consumen más de lo comprado, un mes se paga tarde, una parte se reembolsa con el período del libro mayor cerrado. Cada cambio llega a cada sistema una vez, en orden de negocio.</translation>
    </message>
    <message>
        <source>Salesforce is slow, so finished orders are written back many at a time. It commits each batch and loses every second answer: all orders of such a batch are without a verdict, and each is looked for. Two hundred orders: exactly two hundred records, none written twice.</source>
        <translation>Salesforce es lento, así que los pedidos terminados se escriben muchos a la vez. Confirma cada lote y pierde una de cada dos respuestas: todos los pedidos de ese lote quedan sin veredicto, y cada uno se busca. Doscientos pedidos: exactamente doscientos registros, ninguno escrito dos veces.</translation>
    </message>
    <message>
        <source>Stripe commits every subscription and loses the answer of every second one; then its keys expire. An expired key would create a second subscription, so Stripe is asked instead. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>Stripe confirma cada suscripción y pierde una de cada dos respuestas; luego sus claves caducan. Una clave caducada crearía una segunda suscripción, así que se pregunta a Stripe. Doscientos pedidos, cien respuestas perdidas, todo se repite: exactamente doscientos efectos.</translation>
    </message>
    <message>
        <source>A target that takes no key and cannot be asked. The hundred stay in doubt, visibly, until a person looks and decides. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>Un destino que no acepta clave y al que no se puede preguntar. Los cien quedan en duda, a la vista, hasta que una persona mira y decide. Doscientos pedidos, cien respuestas perdidas, todo se repite: exactamente doscientos efectos.</translation>
    </message>
    <message>
        <source>The same with plain POST: NetSuite gives no key, and its search sees a new order only after a delay. An empty answer before that proves nothing. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>Lo mismo con un POST simple: NetSuite no da clave y su búsqueda ve un pedido nuevo solo tras una demora. Una respuesta vacía antes de eso no prueba nada. Doscientos pedidos, cien respuestas perdidas, todo se repite: exactamente doscientos efectos.</translation>
    </message>
    <message>
        <source>NetSuite commits every order and loses the answer of every second one. By PUT eid: the target can be asked for our own id. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>NetSuite confirma cada pedido y pierde una de cada dos respuestas. Con PUT eid: se puede preguntar al destino por nuestro propio identificador. Doscientos pedidos, cien respuestas perdidas, todo se repite: exactamente doscientos efectos.</translation>
    </message>
    <message>
        <source>Twenty deals carry a product code nobody has mapped. The map is repaired, but six of the orders will be refused by NetSuite for another reason. The replay lets one order go, then one more, then five, and waits each time until everything that follows was read back: the fifth order is refused, the plan stops, and the other thirteen are never touched.</source>
        <translation>Veinte negocios llevan un código de producto que nadie ha mapeado. El mapa se repara, pero NetSuite rechazará seis de los pedidos por otro motivo. La repetición suelta un pedido, luego otro, luego cinco, y espera cada vez a que todo lo que sigue se haya releído: el quinto pedido es rechazado, el plan se detiene y los otros trece no se tocan nunca.</translation>
    </message>
    <message>
        <source>Salesforce refuses to show eight orders to sales because of their date. The date is changed for all of them at once and they are replayed from the start: what stands in NetSuite and Stripe is read again and never sent again, and only the write-back goes out, with the new date.</source>
        <translation>Salesforce se niega a mostrar ocho pedidos a ventas por su fecha. La fecha se cambia en todos a la vez y se repiten desde el principio: lo que está en NetSuite y Stripe se relee y nunca se reenvía, y solo sale la escritura en el CRM, con la fecha nueva.</translation>
    </message>
    <message>
        <source>Six customers upgrade in mid-term. Billing takes every change; NetSuite refuses the revenue schedules and Salesforce the contract values. Both are repaired and what failed is replayed: each system has every upgrade once, and billing was not asked again.</source>
        <translation>Seis clientes amplían a mitad del contrato. Facturación toma cada cambio; NetSuite rechaza los planes de ingresos y Salesforce los valores de contrato. Ambos se reparan y lo fallido se repite: cada sistema tiene cada ampliación una vez, y a facturación no se le volvió a pedir.</translation>
    </message>
    <message>
        <source>Finance credits six invoices in NetSuite. Salesforce is in maintenance, so sales would never learn of it. The credit notes are in billing at once; when Salesforce is back its records come by themselves, each once.</source>
        <translation>Finanzas abona seis facturas en NetSuite. Salesforce está en mantenimiento, así que ventas nunca lo sabría. Las notas de crédito están en facturación en el acto; cuando Salesforce vuelve, sus registros llegan solos, cada uno una vez.</translation>
    </message>
    <message>
        <source>Somebody changes four subscriptions in Stripe by hand. The ERP and the CRM keep the old value, and that is seen as a gap of each order in both. Sales records the amendments, the flow carries them everywhere, and the gaps close.</source>
        <translation>Alguien cambia a mano cuatro suscripciones en Stripe. El ERP y el CRM conservan el valor antiguo, y eso se ve como un hueco de cada pedido en ambos. Ventas registra las modificaciones, el flujo las lleva a todas partes y los huecos se cierran.</translation>
    </message>
    <message>
        <source>Six orders are billed. Stripe reports each invoice by poll and by webhook, repeats every webhook four times and sends them out of order. NetSuite must hold exactly one invoice per order.</source>
        <translation>Se facturan seis pedidos. Stripe informa de cada factura por consulta y por webhook, repite cada webhook cuatro veces y los envía desordenados. NetSuite debe tener exactamente una factura por pedido.</translation>
    </message>
    <message>
        <source>Two deals are ordered, subscribed and invoiced; then Salesforce refuses to show the order. Nothing financial is undone for that: the invoices are issued, so undoing is refused and says what remains possible. The CRM is repaired and told again.</source>
        <translation>Dos negocios están pedidos, suscritos y facturados; entonces Salesforce se niega a mostrar el pedido. Nada financiero se deshace por eso: las facturas están emitidas, así que deshacer se rechaza y dice qué sigue siendo posible. El CRM se repara y se le informa de nuevo.</translation>
    </message>
    <message>
        <source>Salesforce refuses every write-back. Nothing financial is undone for its sake: orders and subscriptions stand. When Salesforce takes them again the write-backs alone are replayed.</source>
        <translation>Salesforce rechaza cada escritura. Nada financiero se deshace por su causa: pedidos y suscripciones se mantienen. Cuando Salesforce vuelve a aceptarlas, solo se repiten esas escrituras.</translation>
    </message>
    <message>
        <source>Forty deals close in one minute while NetSuite lets four requests through at a time and Stripe turns every third one away. Nothing is lost, nothing is doubled, nobody is asked.</source>
        <translation>Cuarenta negocios se cierran en un minuto mientras NetSuite deja pasar cuatro solicitudes a la vez y Stripe rechaza una de cada tres. Nada se pierde, nada se duplica, a nadie se le pregunta.</translation>
    </message>
    <message>
        <source>Stripe tells everything twice and out of order, its answers come late or get lost after the commit, and NetSuite breaks after every fourth write. Each order has one order, one subscription, one invoice.</source>
        <translation>Stripe lo cuenta todo dos veces y desordenado, sus respuestas llegan tarde o se pierden tras la confirmación, y NetSuite se interrumpe tras cada cuarta escritura. Cada pedido tiene un pedido, una suscripción, una factura.</translation>
    </message>
    <message>
        <source>Three deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing and stays so. Each order is undone: cancelled in NetSuite and read back, the customer stays, nothing was ever sent past the failed step.</source>
        <translation>Se ganan tres negocios. NetSuite toma clientes y pedidos; Stripe se niega a dar de alta la facturación y así sigue. Cada pedido se deshace: cancelado en NetSuite y releído, el cliente se queda, nunca se envió nada más allá del paso fallido.</translation>
    </message>
    <message>
        <source>Twelve deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing, then is repaired. Replaying must set up billing once per order and touch nothing that already stands.</source>
        <translation>Se ganan doce negocios. NetSuite toma clientes y pedidos; Stripe se niega a dar de alta la facturación y luego se repara. La repetición debe dar de alta la facturación una vez por pedido y no tocar nada de lo que ya está.</translation>
    </message>
    <message>
        <source>Stripe does not answer while ten deals are won. NetSuite takes every order; what billing should have waits in the queue. When Stripe is back the queue runs by itself: ten subscriptions, each once, and nobody had to do anything.</source>
        <translation>Stripe no responde mientras se ganan diez negocios. NetSuite toma cada pedido; lo que facturación debe tener espera en la cola. Cuando Stripe vuelve, la cola avanza sola: diez suscripciones, cada una una vez, y nadie tuvo que hacer nada.</translation>
    </message>
    <message>
        <source>Eight deals carry a product code nobody has mapped. Each becomes one governed exception under one cause, no row is lost and nothing is sent. The map is repaired in the workspace and the cause is replayed.</source>
        <translation>Ocho negocios llevan un código de producto que nadie ha mapeado. Cada uno se vuelve una excepción gobernada bajo una causa, ninguna fila se pierde y nada se envía. El mapa se repara en el espacio de trabajo y la causa se repite.</translation>
    </message>
    <message>
        <source>One deal after the other meets a system that says no: the ERP holds the customer, then the item is out of stock, then the price in the price book has changed since the quote, then the tax engine cannot place the address; an upgrade asks as well. Nothing is sent for any of them until the cause is mended and the check is replayed. Then systems do not answer at all, and what waits goes on by itself.</source>
        <translation>Un negocio tras otro topa con un sistema que dice que no: el ERP retiene al cliente, luego el artículo está agotado, luego el precio de la lista cambió desde la oferta, luego el motor de impuestos no ubica la dirección; una ampliación también pregunta. Nada se envía para ninguno hasta que la causa está reparada y la comprobación repetida. Después los sistemas no responden en absoluto, y lo que espera continúa solo.</translation>
    </message>
    <message>
        <source>An order is to be undone. NetSuite answers the cancellation with success and leaves the order as it is. The answer is not believed: the order is read back, found live, and the undoing has failed, visibly. After the repair it is undone by a new command.</source>
        <translation>Un pedido debe deshacerse. NetSuite responde a la cancelación con éxito y deja el pedido como está. La respuesta no se cree: el pedido se relee, se halla vivo, y deshacer ha fallado, a la vista. Tras la reparación se deshace con una orden nueva.</translation>
    </message>
    <message>
        <source>A system refuses our credentials or rights</source>
        <translation>Un sistema rechaza nuestras credenciales o permisos</translation>
    </message>
    <message>
        <source>The CRM does not know what the ERP has</source>
        <translation>El CRM no conoce lo que tiene el ERP</translation>
    </message>
    <message>
        <source>Sent, and nobody can prove what happened</source>
        <translation>Enviado, y nadie puede probar qué pasó</translation>
    </message>
    <message>
        <source>Money in billing that the ledger does not know</source>
        <translation>Dinero en facturación que el libro mayor no conoce</translation>
    </message>
    <message>
        <source>A code that no value map knows</source>
        <translation>Un código que ningún mapa conoce</translation>
    </message>
    <message>
        <source>A deal that never reached the ERP</source>
        <translation>Un negocio que nunca llegó al ERP</translation>
    </message>
    <message>
        <source>The system refused what was sent</source>
        <translation>El sistema rechazó lo enviado</translation>
    </message>
</context>
<context>
    <name>Sla</name>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>newest first; late by the day they stopped, breaches by the day they were due</source>
        <translation>primero los más recientes; retrasos por el día en que pararon, incumplimientos por el día en que vencían</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciados</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parados</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retrasados</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>Abiertos al final</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Incumplimientos</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Por vencer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Quote to order</source>
        <translation>De oferta a pedido</translation>
    </message>
    <message>
        <source>Order creation</source>
        <translation>Creación de pedidos</translation>
    </message>
    <message>
        <source>Order to invoice</source>
        <translation>De pedido a factura</translation>
    </message>
    <message>
        <source>Invoice generation</source>
        <translation>Generación de facturas</translation>
    </message>
    <message>
        <source>Invoice posting</source>
        <translation>Contabilización de facturas</translation>
    </message>
    <message>
        <source>Payment propagation</source>
        <translation>Propagación de pagos</translation>
    </message>
    <message>
        <source>Sync lag</source>
        <translation>Retraso de sincronización</translation>
    </message>
    <message>
        <source>Exception resolution</source>
        <translation>Resolución de excepciones</translation>
    </message>
    <message>
        <source>until %1: %2 breaches expected, %3 to %4</source>
        <translation>hasta %1: %2 incumplimientos previstos, %3 a %4</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>of what stopped in the period, business time</source>
        <translation>de lo que paró en el período, tiempo hábil</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation>Antigüedad de los relojes abiertos</translation>
    </message>
    <message>
        <source>since they started, every hour counted</source>
        <translation>desde su inicio, contando todas las horas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>breaches until then, if nobody acts; band of 80 % confidence</source>
        <translation>incumplimientos hasta entonces, si nadie actúa; banda de 80 % de confianza</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Back-test of the forecast</source>
        <translation>Contraste histórico de la previsión</translation>
    </message>
    <message numerus="yes">
        <source>each past day forecast from the %Ln day(s) before it, at a quarter, half and three quarters of the limit</source>
        <translation>
            <numerusform>cada día pasado, previsto con %Ln día anterior, a un cuarto, la mitad y tres cuartos del límite</numerusform>
            <numerusform>cada día pasado, previsto con los %Ln días anteriores, a un cuarto, la mitad y tres cuartos del límite</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Ocurrido</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>warning %1</source>
        <translation>advertencia %1</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>calendario %1</translation>
    </message>
    <message>
        <source>region %1: %2</source>
        <translation>región %1: %2</translation>
    </message>
    <message>
        <source>entity %1: %2</source>
        <translation>entidad %1: %2</translation>
    </message>
    <message>
        <source>a customer appears</source>
        <translation>aparece un cliente</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is held</source>
        <translation>se retiene el crédito del cliente</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is released</source>
        <translation>se libera el crédito del cliente</translation>
    </message>
    <message>
        <source>a deal appears</source>
        <translation>aparece un negocio</translation>
    </message>
    <message>
        <source>the deal is won</source>
        <translation>se gana el negocio</translation>
    </message>
    <message>
        <source>the deal is lost</source>
        <translation>se pierde el negocio</translation>
    </message>
    <message>
        <source>the deal is reopened</source>
        <translation>se reabre el negocio</translation>
    </message>
    <message>
        <source>a quote appears</source>
        <translation>aparece una oferta</translation>
    </message>
    <message>
        <source>the quote is approved</source>
        <translation>se aprueba la oferta</translation>
    </message>
    <message>
        <source>the quote is accepted</source>
        <translation>se acepta la oferta</translation>
    </message>
    <message>
        <source>the quote is rejected</source>
        <translation>se rechaza la oferta</translation>
    </message>
    <message>
        <source>the quote is amended</source>
        <translation>se modifica la oferta</translation>
    </message>
    <message>
        <source>the contract becomes active</source>
        <translation>el contrato pasa a estar activo</translation>
    </message>
    <message>
        <source>the contract is amended</source>
        <translation>se modifica el contrato</translation>
    </message>
    <message>
        <source>the contract ends</source>
        <translation>termina el contrato</translation>
    </message>
    <message>
        <source>the order is created</source>
        <translation>se crea el pedido</translation>
    </message>
    <message>
        <source>the order is booked</source>
        <translation>se registra el pedido</translation>
    </message>
    <message>
        <source>the order is amended</source>
        <translation>se modifica el pedido</translation>
    </message>
    <message>
        <source>the order is fulfilled</source>
        <translation>se cumple el pedido</translation>
    </message>
    <message>
        <source>the order is cancelled</source>
        <translation>se cancela el pedido</translation>
    </message>
    <message>
        <source>the order is put on hold</source>
        <translation>se retiene el pedido</translation>
    </message>
    <message>
        <source>the order is released</source>
        <translation>se libera el pedido</translation>
    </message>
    <message>
        <source>the order shows in the CRM</source>
        <translation>el pedido aparece en el CRM</translation>
    </message>
    <message>
        <source>the delivery is shipped</source>
        <translation>se expide la entrega</translation>
    </message>
    <message>
        <source>the subscription is created</source>
        <translation>se crea la suscripción</translation>
    </message>
    <message>
        <source>the subscription becomes active</source>
        <translation>la suscripción pasa a estar activa</translation>
    </message>
    <message>
        <source>the subscription is amended</source>
        <translation>se modifica la suscripción</translation>
    </message>
    <message>
        <source>the subscription is past due</source>
        <translation>la suscripción está vencida</translation>
    </message>
    <message>
        <source>the subscription is cancelled</source>
        <translation>se cancela la suscripción</translation>
    </message>
    <message>
        <source>the invoice is issued</source>
        <translation>se emite la factura</translation>
    </message>
    <message>
        <source>the invoice is posted</source>
        <translation>se contabiliza la factura</translation>
    </message>
    <message>
        <source>the invoice is paid</source>
        <translation>se paga la factura</translation>
    </message>
    <message>
        <source>the invoice is past due</source>
        <translation>la factura está vencida</translation>
    </message>
    <message>
        <source>the invoice is voided</source>
        <translation>se anula la factura</translation>
    </message>
    <message>
        <source>a payment is received</source>
        <translation>se recibe un pago</translation>
    </message>
    <message>
        <source>a payment fails</source>
        <translation>falla un pago</translation>
    </message>
    <message>
        <source>a credit memo is issued</source>
        <translation>se emite una nota de crédito</translation>
    </message>
    <message>
        <source>a refund is issued</source>
        <translation>se emite un reembolso</translation>
    </message>
    <message>
        <source>an exception is opened</source>
        <translation>se abre una excepción</translation>
    </message>
    <message>
        <source>the exception is resolved</source>
        <translation>se resuelve la excepción</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <translation>%1 (en: %2)</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>Empieza cuando</translation>
    </message>
    <message>
        <source>Stops when</source>
        <translation>Se para cuando</translation>
    </message>
    <message>
        <source>Cancelled when</source>
        <translation>Se cancela cuando</translation>
    </message>
    <message>
        <source>Paused when</source>
        <translation>Se pausa cuando</translation>
    </message>
    <message>
        <source>Goes on when</source>
        <translation>Continúa cuando</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>one for each start, ended by the stop of the same record</source>
        <translation>uno por cada inicio, terminado por la parada del mismo registro</translation>
    </message>
    <message>
        <source>one per transaction, from its first start to its first stop</source>
        <translation>uno por transacción, desde su primer inicio hasta su primera parada</translation>
    </message>
    <message>
        <source>Holds instead</source>
        <translation>En su lugar rige</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>business hours of each entity</source>
        <translation>horario laboral de cada entidad</translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation>cuentan todas las horas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>%1 before it is due</source>
        <translation>%1 antes del vencimiento</translation>
    </message>
    <message>
        <source>The limit must be longer than the warning.</source>
        <translation>El límite debe ser mayor que la advertencia.</translation>
    </message>
    <message>
        <source>Too long for %1: its own limit must be longer than the warning.</source>
        <translation>Demasiado larga para %1: su propio límite debe ser mayor que la advertencia.</translation>
    </message>
    <message>
        <source>The calendar &quot;%1&quot; is not known.</source>
        <translation>No se conoce el calendario «%1».</translation>
    </message>
    <message>
        <source>A definition needs a title.</source>
        <translation>Una definición necesita un título.</translation>
    </message>
    <message>
        <source>Write a percentage such as 95 or 92.5.</source>
        <translation>Escriba un porcentaje, como 95 o 92.5.</translation>
    </message>
    <message>
        <source>Write a time such as 6h, 90m or 2d (48 hours).</source>
        <translation>Escriba un tiempo, como 6h, 90m o 2d (48 horas).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running clock(s) would be taken away until it is on again; what has stopped stays.</source>
        <translation>
            <numerusform>Relojes en marcha que se quitarían hasta volver a activarla: %Ln; los parados permanecen.</numerusform>
            <numerusform>Relojes en marcha que se quitarían hasta volver a activarla: %Ln; los parados permanecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clock of it runs.</source>
        <translation>No corre ninguno de sus relojes.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln running clock(s) that are due next:</source>
        <translation>
            <numerusform>Relojes en marcha que vencen antes (%Ln):</numerusform>
            <numerusform>Relojes en marcha que vencen antes (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln running clock(s):</source>
        <translation>
            <numerusform>Relojes en marcha (%Ln):</numerusform>
            <numerusform>Relojes en marcha (%Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>late: %1 instead of %2</source>
        <translation>con retraso: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>in warning: %1 instead of %2</source>
        <translation>en advertencia: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>from quote approved to order booked</source>
        <translation>de la oferta aprobada al pedido registrado</translation>
    </message>
    <message>
        <source>from deal won to order created in the ERP</source>
        <translation>del negocio ganado al pedido creado en el ERP</translation>
    </message>
    <message>
        <source>from order booked to its first invoice</source>
        <translation>del pedido registrado a su primera factura</translation>
    </message>
    <message>
        <source>from subscription created to invoice issued</source>
        <translation>de la suscripción creada a la factura emitida</translation>
    </message>
    <message>
        <source>from invoice issued in billing to posted in the ledger</source>
        <translation>de la factura emitida en facturación a su asiento en el libro mayor</translation>
    </message>
    <message>
        <source>from paid in billing to paid in the ERP</source>
        <translation>del pago en facturación al pago en el ERP</translation>
    </message>
    <message>
        <source>from order booked in the ERP to shown in the CRM</source>
        <translation>del pedido registrado en el ERP a su aparición en el CRM</translation>
    </message>
    <message>
        <source>from exception opened to proved or decided</source>
        <translation>de la excepción abierta a la prueba o la decisión</translation>
    </message>
</context>
<context>
    <name>SlaPage</name>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transacción</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Mostrar como gráficos</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Mostrar como tablas</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Con retraso ahora</translation>
    </message>
    <message>
        <source>Key figures and ROI</source>
        <translation>Cifras clave y ROI</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>Guardar página como PDF…</translation>
    </message>
    <message>
        <source>Print page…</source>
        <translation>Imprimir página…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entidad legal</translation>
    </message>
    <message>
        <source>No clock has run yet</source>
        <translation>Aún no ha corrido ningún reloj</translation>
    </message>
    <message>
        <source>Clocks run %1. They start by themselves as soon as such an event is read from a system.</source>
        <translation>Los relojes corren %1. Se inician solos en cuanto se lee un evento de este tipo en un sistema.</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>Horas por día</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>Cuánto duraron</translation>
    </message>
    <message>
        <source>Open at the end of each day</source>
        <translation>Abiertos al final de cada día</translation>
    </message>
    <message>
        <source>p50 to p75</source>
        <translation>p50 a p75</translation>
    </message>
    <message>
        <source>p75 to p95</source>
        <translation>p75 a p95</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>stopped that day</source>
        <translation>parados ese día</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Trabajo pendiente</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Hours per day, %1</source>
        <translation>Horas por día, %1</translation>
    </message>
    <message>
        <source>How long they took, %1</source>
        <translation>Cuánto duraron, %1</translation>
    </message>
    <message>
        <source>Open at the end of each day, %1</source>
        <translation>Abiertos al final de cada día, %1</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Incumplimientos</translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation>Antigüedad de los relojes abiertos</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>breaches, if nobody acts</source>
        <translation>incumplimientos, si nadie actúa</translation>
    </message>
    <message>
        <source>Breaches to come: %1</source>
        <translation>Incumplimientos previstos: %1</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>Cerrar la definición</translation>
    </message>
    <message>
        <source>Change the definition…</source>
        <translation>Cambiar la definición…</translation>
    </message>
    <message>
        <source>Undo the change of the definition</source>
        <translation>Deshacer el cambio de la definición</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until this afternoon</source>
        <translation>Hasta esta tarde</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Hasta mañana por la mañana</translation>
    </message>
    <message>
        <source>Until Monday morning</source>
        <translation>Hasta el lunes por la mañana</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>Until it happens again</source>
        <translation>Hasta que vuelva a ocurrir</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Legal entity</source>
        <translation>Entidad legal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Words in the answer</source>
        <translation>Palabras de la respuesta</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir «%1»</translation>
    </message>
    <message>
        <source>Failures of this cause that fit become a cause of their own, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation>Los fallos de esta causa que coincidan pasan a ser una causa propia, también los futuros. No se envía nada y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Title of the new cause; empty: the same with the value</source>
        <translation>Título de la nueva causa; vacío: el mismo con el valor</translation>
    </message>
    <message>
        <source>Title of the new cause</source>
        <translation>Título de la nueva causa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>credit hold</source>
        <translation>bloqueo de crédito</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>contabilizado</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>needs a payment method</source>
        <translation>falta método de pago</translation>
    </message>
    <message>
        <source>uncollectible</source>
        <translation>incobrable</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>impagado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganado</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>No flow of Throughline works on this order: it was made by others, and is watched.</source>
        <translation>Ningún flujo de Throughline trabaja en este pedido: lo crearon otros y se observa.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>SystemPane</name>
    <message>
        <source>Probe now</source>
        <translation>Sondear ahora</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Reanudar sincronización</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Pausar sincronización</translation>
    </message>
</context>
<context>
    <name>SystemRow</name>
    <message>
        <source>breaker %1</source>
        <translation>disyuntor %1</translation>
    </message>
    <message>
        <source>last good sync %1</source>
        <translation>última sincronización correcta %1</translation>
    </message>
</context>
<context>
    <name>SystemTable</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disyuntor</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Última sincr. correcta</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Rate budget used</source>
        <translation>Cuota usada</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>Sondear ahora</translation>
    </message>
    <message>
        <source>Probe all now</source>
        <translation>Sondear todos ahora</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Reanudar sincronización</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Pausar sincronización</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Operar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Observing: nothing is sent.</source>
        <translation>Observando: no se envía nada.</translation>
    </message>
    <message>
        <source>Orders are read and joined; what is stuck is shown.</source>
        <translation>Los pedidos se leen y se relacionan; se muestra lo detenido.</translation>
    </message>
    <message>
        <source>Read the gap again</source>
        <translation>Volver a leer el hueco</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>No hay ningún sistema conectado</translation>
    </message>
    <message>
        <source>A workspace names its systems in its estate file; they are read as soon as it is opened.</source>
        <translation>Un espacio de trabajo nombra sus sistemas en su archivo de entorno; se leen en cuanto se abre.</translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation>Solo observar %1</translation>
    </message>
    <message>
        <source>Operate %1…</source>
        <translation>Operar %1…</translation>
    </message>
    <message>
        <source>Operate: %1</source>
        <translation>Operar: %1</translation>
    </message>
    <message>
        <source>From now on this flow sends for what becomes ready. Older gaps stay exceptions for a person; nothing is created for them by itself.</source>
        <translation>Desde ahora este flujo envía lo que quede listo. Los huecos anteriores siguen siendo excepciones para una persona; no se crea nada para ellos automáticamente.</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Enter keeps it, Shift+Enter begins a new line.</source>
        <translation>Enter lo guarda, Shift+Enter empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Throughline::AlertsController</name>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalada</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>One cause holds back much money</source>
        <translation>Una causa retiene un importe elevado</translation>
    </message>
    <message>
        <source>Many failures alike</source>
        <translation>Muchos fallos similares</translation>
    </message>
    <message>
        <source>One customer waits for much money</source>
        <translation>Un cliente espera un importe elevado</translation>
    </message>
    <message>
        <source>Clocks are late</source>
        <translation>Hay relojes con retraso</translation>
    </message>
    <message>
        <source>Clocks are due soon</source>
        <translation>Hay relojes que vencen pronto</translation>
    </message>
    <message>
        <source>by the money of one cause</source>
        <translation>por el importe de una causa</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>por cliente</translation>
    </message>
    <message>
        <source>by SLA clocks</source>
        <translation>por relojes SLA</translation>
    </message>
    <message>
        <source>due within %1</source>
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <translation>desde %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln transaction(s)</source>
        <translation>
            <numerusform>desde %Ln transacción</numerusform>
            <numerusform>desde %Ln transacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>definido por %1</translation>
    </message>
    <message>
        <source>as its file says</source>
        <translation>según su archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transacción</numerusform>
            <numerusform>%Ln transacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message numerus="yes">
        <source>over in the last %Ln day(s)</source>
        <translation>
            <numerusform>terminadas en el último %Ln día</numerusform>
            <numerusform>terminadas en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at every few seconds while the engine runs</source>
        <translation>se revisan cada pocos segundos mientras el motor funciona</translation>
    </message>
    <message>
        <source>%1 open, %2 not acknowledged · most money first</source>
        <translation>%1 abiertas, %2 sin confirmar · primero el mayor importe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) wait for the end of quiet hours; they are listed and not announced.</source>
        <translation>
            <numerusform>%Ln alerta espera el fin de las horas de silencio; se lista y no se anuncia.</numerusform>
            <numerusform>%Ln alertas esperan el fin de las horas de silencio; se listan y no se anuncian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>not yet: quiet hours</source>
        <translation>aún no: horas de silencio</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <translation>definido por %1, %2</translation>
    </message>
    <message>
        <source>Undo acknowledging</source>
        <translation>Deshacer la confirmación</translation>
    </message>
    <message>
        <source>Undo reopening</source>
        <translation>Deshacer la reapertura</translation>
    </message>
    <message>
        <source>Acknowledged: it stays in the list until nothing is left of it, and is not announced again.</source>
        <translation>Confirmada: permanece en la lista hasta que no quede nada y no se vuelve a anunciar.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Reabierta.</translation>
    </message>
    <message>
        <source>Undo the change of the rule</source>
        <translation>Deshacer el cambio de la regla</translation>
    </message>
    <message>
        <source>The rule holds from now on, for everybody of this workspace.</source>
        <translation>La regla rige desde ahora para todos en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The rule is on.</source>
        <translation>La regla está activada.</translation>
    </message>
    <message>
        <source>The rule is off; its alerts end.</source>
        <translation>La regla está desactivada; sus alertas terminan.</translation>
    </message>
    <message>
        <source>The rule is again as its file says.</source>
        <translation>La regla vuelve a ser la de su archivo.</translation>
    </message>
</context>
<context>
    <name>Throughline::CaseController</name>
    <message>
        <source>%1 is on the clipboard, as text and formatted.</source>
        <translation>%1 está en el portapapeles, como texto y con formato.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>Case report written to %1</source>
        <translation>Informe del caso escrito en %1</translation>
    </message>
</context>
<context>
    <name>Throughline::ChangesController</name>
    <message>
        <source>This cause is seen for the first time</source>
        <translation>Esta causa aparece por primera vez</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 después</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln in the three days before and the day after</source>
        <translation>
            <numerusform>el último (%Ln) de los tres días anteriores y del día posterior</numerusform>
            <numerusform>los últimos %Ln de los tres días anteriores y del día posterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the three days before and the day after</source>
        <translation>
            <numerusform>%Ln en los tres días anteriores y el día posterior</numerusform>
            <numerusform>%Ln en los tres días anteriores y el día posterior</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ChecksController</name>
    <message>
        <source>Every check passes, asked %1.</source>
        <translation>Todas las comprobaciones pasan, preguntado a las %1.</translation>
    </message>
    <message>
        <source>It would be refused, asked %1.</source>
        <translation>Se rechazaría, preguntado a las %1.</translation>
    </message>
    <message>
        <source>Not every system answered, asked %1. Nothing is decided.</source>
        <translation>No todos los sistemas respondieron, preguntado a las %1. No se decide nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Throughline::CloseController</name>
    <message>
        <source>Q%1 FY%2</source>
        <translation>T%1 EF%2</translation>
    </message>
    <message>
        <source>To clear before %1 closes</source>
        <translation>Por resolver antes del cierre de %1</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 blocked</source>
        <translation>%1 de %2 hechos, %3 bloqueados</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>Throughline::DiagnosticsController</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>This window waited for a disk, which it never should: please report it with the text below.</source>
        <translation>Esta ventana esperó a un disco, lo que nunca debería ocurrir: comuníquelo con el texto de abajo.</translation>
    </message>
    <message>
        <source>Since the start no event kept this window busy for longer than %1.</source>
        <translation>Desde el inicio, ningún evento ha ocupado esta ventana más de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept this window busy for longer than %1.</source>
        <translation>
            <numerusform>%Ln evento ha ocupado esta ventana más de %1.</numerusform>
            <numerusform>%Ln eventos han ocupado esta ventana más de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>Qt, system</source>
        <translation>Qt, sistema</translation>
    </message>
    <message>
        <source>Windows, drawing</source>
        <translation>Ventanas, gráficos</translation>
    </message>
    <message>
        <source>Events handled</source>
        <translation>Eventos procesados</translation>
    </message>
    <message>
        <source>Longer than a frame (%1)</source>
        <translation>Más de un fotograma (%1)</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>Más de %1</translation>
    </message>
    <message>
        <source>Waits for a disk</source>
        <translation>Esperas de disco</translation>
    </message>
</context>
<context>
    <name>Throughline::DockController</name>
    <message>
        <source>Operations running</source>
        <translation>Operaciones en curso</translation>
    </message>
    <message>
        <source>Finished in a day</source>
        <translation>Finalizadas en un día</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1, frozen %2</source>
        <translation>%1, congelado %2</translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation>hecho, releído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nada enviado</translation>
    </message>
    <message>
        <source>held by what they need</source>
        <translation>retenido por dependencias</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>left</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Money verified</source>
        <translation>Importe verificado</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>Proporción de fallos</translation>
    </message>
    <message>
        <source>%1, stops at 5 %</source>
        <translation>%1, se detiene al 5 %</translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation>Pausado tras los envíos en marcha.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation>Detenido; lo enviado permanece, lo demás se libera.</translation>
    </message>
</context>
<context>
    <name>Throughline::DrillsController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln escenario</numerusform>
            <numerusform>%Ln escenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln superado</numerusform>
            <numerusform>%Ln superados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run yet</source>
        <translation>
            <numerusform>%Ln aún no ejecutado</numerusform>
            <numerusform>%Ln aún no ejecutados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs against the simulated systems.</source>
        <translation>%1 se ejecuta con los sistemas simulados.</translation>
    </message>
</context>
<context>
    <name>Throughline::ExceptionsController</name>
    <message>
        <source>money</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>breaches</source>
        <translation>incumplimientos</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
    <message>
        <source>age</source>
        <translation>antigüedad</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>none due today</source>
        <translation>ninguno vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 en riesgo</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>todas las entidades</translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation>importes a los tipos de cambio del %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation>Reenviadas, sin verificar</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>seen in the records</source>
        <translation>visto en los registros</translation>
    </message>
    <message>
        <source>first seen %1, last %2</source>
        <translation>visto primero %1, por última vez %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this list</source>
        <translation>
            <numerusform>%Ln fallo más reciente no está en esta lista</numerusform>
            <numerusform>%Ln fallos más recientes no están en esta lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer cause(s) are not in this list</source>
        <translation>
            <numerusform>%Ln causa más reciente no está en esta lista</numerusform>
            <numerusform>%Ln causas más recientes no están en esta lista</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until it happens again</source>
        <translation>hasta que vuelva a ocurrir</translation>
    </message>
    <message>
        <source>%1, or happens again</source>
        <translation>%1, o si vuelve a ocurrir</translation>
    </message>
    <message>
        <source>back, its time has come</source>
        <translation>de vuelta, llegó su hora</translation>
    </message>
    <message>
        <source>back, it happened again</source>
        <translation>de vuelta, volvió a ocurrir</translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation>se consulta hasta %1</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>decide una persona</translation>
    </message>
    <message>
        <source>assigned by the rule “%1”</source>
        <translation>asignado por la regla «%1»</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>%1 en 7 días</translation>
    </message>
    <message>
        <source>Starts %1 after: %2 (%3)</source>
        <translation>Empieza %1 después de: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation>%1 de %2 abiertas coinciden con el filtro</translation>
    </message>
    <message>
        <source>%1 of it at risk</source>
        <translation>de ello, %1 en riesgo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late or due today</source>
        <translation>
            <numerusform>%Ln vencido o vence hoy</numerusform>
            <numerusform>%Ln vencidos o vencen hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ExportController</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entidad legal</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation>Vence (UTC)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>The system&apos;s words</source>
        <translation>Mensaje del sistema</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln fila escrita en %1</numerusform>
            <numerusform>%Ln filas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export stopped; nothing was written.</source>
        <translation>Exportación detenida; no se escribió nada.</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>Exportando: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
</context>
<context>
    <name>Throughline::FindController</name>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation>Reenviada, sin verificar</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>more than %1 open exceptions</source>
        <translation>más de %1 excepciones abiertas</translation>
    </message>
    <message>
        <source>more than %1 transactions</source>
        <translation>más de %1 transacciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open exception(s)</source>
        <translation>
            <numerusform>%Ln excepción abierta</numerusform>
            <numerusform>%Ln excepciones abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transacción</numerusform>
            <numerusform>%Ln transacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation>importes a los tipos de cambio del %1</translation>
    </message>
    <message>
        <source>Paths into records are looked up row by row: scroll on to look further.</source>
        <translation>Las rutas de los registros se buscan fila por fila: desplácese para seguir buscando.</translation>
    </message>
    <message>
        <source>Write or pick a value.</source>
        <translation>Escriba o elija un valor.</translation>
    </message>
    <message>
        <source>There is no order number in what was pasted.</source>
        <translation>No hay ningún número de pedido en lo pegado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known here: %1</source>
        <translation>
            <numerusform>%Ln desconocido aquí: %1</numerusform>
            <numerusform>%Ln desconocidos aquí: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
</context>
<context>
    <name>Throughline::GuideController</name>
    <message>
        <source>The board: what is stuck, and its money</source>
        <translation>El tablero: lo detenido y su importe</translation>
    </message>
    <message>
        <source>A cause, not a hundred symptoms</source>
        <translation>Una causa, no cien síntomas</translation>
    </message>
    <message>
        <source>Repair what is wrong</source>
        <translation>Reparar lo que está mal</translation>
    </message>
    <message>
        <source>Plan the replay</source>
        <translation>Planificar la reejecución</translation>
    </message>
    <message>
        <source>Read the plan, then approve it</source>
        <translation>Leer el plan y luego aprobarlo</translation>
    </message>
    <message>
        <source>Start it, with a hold window</source>
        <translation>Iniciarlo, con ventana de espera</translation>
    </message>
    <message>
        <source>The hold window</source>
        <translation>La ventana de espera</translation>
    </message>
    <message>
        <source>One order first, then the rest</source>
        <translation>Primero un pedido, luego los demás</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Every lane shows how many orders stand still and what they are worth. Go to the exceptions: press g, then e.</source>
        <translation>Cada carril muestra cuántos pedidos están parados y cuánto valen. Vaya a las excepciones: pulse g y luego e.</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. As soon as one has failed, it appears here.</source>
        <translation>Los pedidos que fallaron por el mismo motivo aparecen juntos. En cuanto falla uno, aparece aquí.</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. Choose “%1”: j and k move, Enter leads to its orders.</source>
        <translation>Los pedidos que fallaron por el mismo motivo aparecen juntos. Elija «%1»: j y k mueven, Enter lleva a sus pedidos.</translation>
    </message>
    <message>
        <source>Sales sells %1, the ERP knows it under another name. Press f and tell it: %2, with a reason.</source>
        <translation>Ventas vende %1, el ERP lo conoce con otro nombre. Pulse f e indíquelo: %2, con un motivo.</translation>
    </message>
    <message>
        <source>No map knows %1. Press f and tell what it is called in the target, with a reason.</source>
        <translation>Ningún mapa conoce %1. Pulse f e indique cómo se llama en el destino, con un motivo.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Press r to approve exactly what is listed here.</source>
        <translation>No se ha enviado nada. Pulse r para aprobar exactamente lo que figura aquí.</translation>
    </message>
    <message>
        <source>Press Shift and r. For ten seconds you can take it back.</source>
        <translation>Pulse Shift y r. Durante diez segundos puede deshacerlo.</translation>
    </message>
    <message>
        <source>Until the line has run out, u takes it back at no cost.</source>
        <translation>Hasta que se agote la línea, u lo deshace sin coste.</translation>
    </message>
    <message>
        <source>The first order is sent and read back; only when it is proved the others follow.</source>
        <translation>El primer pedido se envía y se relee; solo cuando está probado siguen los demás.</translation>
    </message>
    <message>
        <source>Open the exceptions</source>
        <translation>Abrir las excepciones</translation>
    </message>
    <message>
        <source>Choose it for me</source>
        <translation>Elegirla por mí</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Volver al plan</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Press p for all of them. The target is asked about every order, and you see field by field what would be sent. Nothing is sent yet.</source>
        <translation>Pulse p para todos. Se pregunta al destino por cada pedido y usted ve campo por campo lo que se enviaría. Aún no se envía nada.</translation>
    </message>
    <message>
        <source>Map it…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Replay all of them…</source>
        <translation>Repetirlos todos…</translation>
    </message>
    <message>
        <source>Each receipt says what was proved in the target, and the exceptions close by themselves. Enter or a double click opens an order. That is the whole loop; ? lists the keys.</source>
        <translation>Cada recibo dice qué se comprobó en el destino, y las excepciones se cierran solas. Intro o un doble clic abre un pedido. Ese es todo el ciclo; ? muestra las teclas.</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>Aprobarlo…</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. Choose “%1”, which you can repair yourself right here: j and k move, Enter leads to its orders.</source>
        <translation>Los pedidos que fallaron por el mismo motivo aparecen juntos. Elija «%1», que puede reparar aquí mismo: j y k mueven, Enter lleva a sus pedidos.</translation>
    </message>
</context>
<context>
    <name>Throughline::KpiController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 medidos</translation>
    </message>
    <message>
        <source>half; nineteen of twenty in %1</source>
        <translation>la mitad; diecinueve de cada veinte en %1</translation>
    </message>
    <message>
        <source>Nothing of it has happened in this period.</source>
        <translation>No ha ocurrido nada de esto en este período.</translation>
    </message>
    <message numerus="yes">
        <source>all entities · last %Ln day(s)</source>
        <translation>
            <numerusform>todas las entidades · último %Ln día</numerusform>
            <numerusform>todas las entidades · últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) resolved by replays in the period</source>
        <translation>
            <numerusform>%Ln elemento resuelto por reejecución en el período</numerusform>
            <numerusform>%Ln elementos resueltos por reejecución en el período</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 min ÷ 60 × %3 %4 = %5</source>
        <translation>%1 × %2 min ÷ 60 × %3 %4 = %5</translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <translation>definido por %1, %2</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation>Lo que ahorran las reejecuciones</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Write minutes and cost as numbers, such as 25 and %1.</source>
        <translation>Escriba los minutos y el coste como números, por ejemplo 25 y %1.</translation>
    </message>
    <message>
        <source>Kept for everybody of this workspace. u undoes it.</source>
        <translation>Guardado para todos en este espacio de trabajo. u lo deshace.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Como estaba antes.</translation>
    </message>
</context>
<context>
    <name>Throughline::LanesController</name>
    <message>
        <source>%1 late</source>
        <translation>%1 con retraso</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>none due today</source>
        <translation>ninguno vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) in flight</source>
        <translation>
            <numerusform>%Ln transacción en curso</numerusform>
            <numerusform>%Ln transacciones en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>todas las entidades</translation>
    </message>
    <message>
        <source>no deadline set</source>
        <translation>sin plazo definido</translation>
    </message>
    <message>
        <source>%1: %2 open, %3</source>
        <translation>%1: %2 abiertas, %3</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nada coincide</translation>
    </message>
    <message>
        <source>%1 · estate</source>
        <translation>%1 · entorno</translation>
    </message>
    <message>
        <source>Money at risk under the filter</source>
        <translation>Importe en riesgo según el filtro</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 de %2 abiertas</translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation>%1 de %2 abiertas coinciden con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln excepción</numerusform>
            <numerusform>%Ln excepciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::LineageController</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no mostrado</translation>
    </message>
    <message>
        <source>%1 of %2 objects shown</source>
        <translation>%1 de %2 objetos mostrados</translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation>1 nivel en cada sentido · %1 de %2 objetos mostrados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) · by level</source>
        <translation>
            <numerusform>%Ln registro · por nivel</numerusform>
            <numerusform>%Ln registros · por nivel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fit · by level</source>
        <translation>
            <numerusform>%Ln registro coincide · por nivel</numerusform>
            <numerusform>%Ln registros coinciden · por nivel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PageReport</name>
    <message>
        <source>Save page as PDF</source>
        <translation>Guardar página como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>No se puede escribir %1; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>Throughline::PaletteController</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <translation>
            <numerusform>%1, %Ln abierta</numerusform>
            <numerusform>%1, %Ln abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Buscar «%1»</translation>
    </message>
    <message>
        <source>in orders, customers, records and errors</source>
        <translation>en pedidos, clientes, registros y errores</translation>
    </message>
</context>
<context>
    <name>Throughline::PayloadModel</name>
    <message>
        <source>both are the same</source>
        <translation>ambos son iguales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PayloadsController</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Throughline::PlanController</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 of %2 fields change</source>
        <translation>cambian %1 de %2 campos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved; bound to the plan&apos;s hash.</source>
        <translation>Aprobado; vinculado al hash del plan.</translation>
    </message>
    <message>
        <source>The hold window runs; nothing has been sent.</source>
        <translation>La ventana de espera corre; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Revertido. No se envió nada.</translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation>Pausado tras los envíos en marcha.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation>Detenido; lo enviado permanece, lo demás se libera.</translation>
    </message>
    <message>
        <source>The plan&apos;s hash is in the clipboard.</source>
        <translation>El hash del plan está en el portapapeles.</translation>
    </message>
    <message>
        <source>nothing would be sent</source>
        <translation>no se enviaría nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>todos los elementos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, unos %2</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>Proporción de fallos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>the step that stopped</source>
        <translation>el paso que se detuvo</translation>
    </message>
    <message>
        <source>the start of the flow</source>
        <translation>el inicio del flujo</translation>
    </message>
    <message>
        <source>Planned anew: the targets were asked again, and the hash is another one.</source>
        <translation>Plan rehecho: se volvió a consultar a los destinos y el hash es otro.</translation>
    </message>
    <message>
        <source>The rate is kept with the plan; its hash stays.</source>
        <translation>El ritmo se guarda con el plan; su hash no cambia.</translation>
    </message>
</context>
<context>
    <name>Throughline::PlansController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln sin finalizar</numerusform>
            <numerusform>%Ln sin finalizar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ShellController</name>
    <message>
        <source>%1 held since %2</source>
        <translation>%1 retenido desde %2</translation>
    </message>
    <message>
        <source>1 plan waits for approval</source>
        <translation>1 plan espera aprobación</translation>
    </message>
    <message>
        <source>1 plan is approved and waits</source>
        <translation>1 plan está aprobado y en espera</translation>
    </message>
    <message>
        <source>1 plan in its hold window</source>
        <translation>1 plan en su ventana de espera</translation>
    </message>
    <message>
        <source>1 operation is paused</source>
        <translation>1 operación está pausada</translation>
    </message>
    <message>
        <source>1 operation running, %1 of %2</source>
        <translation>1 operación en curso, %1 de %2</translation>
    </message>
    <message>
        <source>simulated, this computer</source>
        <translation>simulado, este equipo</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln sistema</numerusform>
            <numerusform>%Ln sistemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln caído</numerusform>
            <numerusform>%Ln caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Engine not running</source>
        <translation>Motor detenido</translation>
    </message>
    <message>
        <source>Engine not running: %1</source>
        <translation>Motor detenido: %1</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Motor en marcha</translation>
    </message>
    <message>
        <source>Engine observing, nothing is sent</source>
        <translation>Motor observando, no se envía nada</translation>
    </message>
    <message>
        <source>%1 of %2 systems in sync</source>
        <translation>%1 de %2 sistemas sincronizados</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>bandeja de salida %1</translation>
    </message>
    <message>
        <source>%1 in another process (%2)</source>
        <translation>%1 en otro proceso (%2)</translation>
    </message>
</context>
<context>
    <name>Throughline::SlaController</name>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>met in %1</source>
        <translation>cumplido en %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>duró %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Entity: all</source>
        <translation>Entidad: todas</translation>
    </message>
    <message>
        <source>no entity</source>
        <translation>sin entidad</translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation>cuentan todas las horas</translation>
    </message>
    <message>
        <source>business hours of each entity</source>
        <translation>horario laboral de cada entidad</translation>
    </message>
    <message>
        <source>business hours, %1</source>
        <translation>horario laboral, %1</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) are suspect: the clock of this computer was set, or two systems disagree about the time.</source>
        <translation>
            <numerusform>%Ln reloj es dudoso: se ajustó el reloj de este equipo o dos sistemas discrepan sobre la hora.</numerusform>
            <numerusform>%Ln relojes son dudosos: se ajustó el reloj de este equipo o dos sistemas discrepan sobre la hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met, last %Ln day(s)</source>
        <translation>
            <numerusform>Cumplidos, último %Ln día</numerusform>
            <numerusform>Cumplidos, últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Half done within</source>
        <translation>La mitad pasa en</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>none stopped today</source>
        <translation>ninguno parado hoy</translation>
    </message>
    <message>
        <source>95 % done within</source>
        <translation>Diecinueve de cada veinte en</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>Running clocks</source>
        <translation>Relojes en marcha</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transacciones</translation>
    </message>
    <message>
        <source>%1 late, %2 at risk, %3 paused</source>
        <translation>%1 con retraso, %2 en riesgo, %3 pausados</translation>
    </message>
    <message>
        <source>Money behind late clocks</source>
        <translation>Importe tras relojes con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transacción</numerusform>
            <numerusform>%Ln transacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none stopped, %2 open at its end</source>
        <translation>%1: ninguno parado, %2 abiertos al final</translation>
    </message>
    <message>
        <source>%1: half in %2, nineteen of twenty in %3, %4 stopped, %5 late, %6 open at its end</source>
        <translation>%1: la mitad en %2, diecinueve de cada veinte en %3, %4 parados, %5 con retraso, %6 abiertos al final</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: vencen %2</translation>
    </message>
    <message>
        <source>%1: %2 breaches, %3 still due</source>
        <translation>%1: %2 incumplimientos, %3 por vencer</translation>
    </message>
    <message>
        <source>%1 in %2 days, by the day they were due</source>
        <translation>%1 en %2 días, por el día en que vencían</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s), late</source>
        <translation>
            <numerusform>%1: %Ln transacción, con retraso</numerusform>
            <numerusform>%1: %Ln transacciones, con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s)</source>
        <translation>
            <numerusform>%1: %Ln transacción</numerusform>
            <numerusform>%1: %Ln transacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 h</translation>
    </message>
    <message>
        <source>%1 expected, %2 to %3 with 80 % confidence</source>
        <translation>%1 previstos, %2 a %3 con 80 % de confianza</translation>
    </message>
    <message>
        <source>Back-test: too little history yet.</source>
        <translation>Contraste histórico: aún hay poco historial.</translation>
    </message>
    <message>
        <source>Back-test of %1 past forecasts: %2 breaches expected, %3 came</source>
        <translation>Contraste histórico de %1 previsiones pasadas: %2 incumplimientos previstos, %3 ocurridos</translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>mapeo %1</translation>
    </message>
    <message>
        <source>Open clocks</source>
        <translation>Relojes abiertos</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Con retraso ahora</translation>
    </message>
    <message>
        <source>Late in the period</source>
        <translation>Con retraso en el período</translation>
    </message>
    <message>
        <source>earliest due first</source>
        <translation>primero el que antes vence</translation>
    </message>
    <message>
        <source>longest late first</source>
        <translation>primero el mayor retraso</translation>
    </message>
    <message>
        <source>stopped that day, longest first</source>
        <translation>parados ese día, primero el más largo</translation>
    </message>
    <message>
        <source>due that day and late, open ones first</source>
        <translation>vencían ese día con retraso, primero los abiertos</translation>
    </message>
    <message>
        <source>due that day</source>
        <translation>vencen ese día</translation>
    </message>
    <message>
        <source>took so long, longest first</source>
        <translation>esta duración, primero el más largo</translation>
    </message>
    <message>
        <source>open for so long, earliest due first</source>
        <translation>abiertos durante ese tiempo, primero el que antes vence</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
</context>
<context>
    <name>Throughline::SlaDefinitionController</name>
    <message>
        <source>as its file says</source>
        <translation>según su archivo</translation>
    </message>
    <message>
        <source>set by %1, %2: %3</source>
        <translation>definida por %1, %2: %3</translation>
    </message>
    <message>
        <source>It holds from now on: running clocks are set anew, those that stopped keep what they were measured by.</source>
        <translation>Rige desde ahora: los relojes en marcha se ajustan de nuevo; los parados conservan los valores con los que se midieron.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Como estaba antes.</translation>
    </message>
</context>
<context>
    <name>Throughline::SystemsController</name>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>ninguno publicado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healthy</source>
        <translation>
            <numerusform>%Ln correcto</numerusform>
            <numerusform>%Ln correctos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln degradado</numerusform>
            <numerusform>%Ln degradados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a gap</source>
        <translation>
            <numerusform>%Ln con hueco</numerusform>
            <numerusform>%Ln con huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln caído</numerusform>
            <numerusform>%Ln caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln conectado</numerusform>
            <numerusform>%Ln conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>one probe at %1</source>
        <translation>un sondeo: %1</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disyuntor</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Última sincr. correcta</translation>
    </message>
    <message>
        <source>Gap in %1: %2.</source>
        <translation>Hueco en %1: %2.</translation>
    </message>
    <message>
        <source>%1 is asked now.</source>
        <translation>Se consulta ahora a %1.</translation>
    </message>
    <message>
        <source>Every system is asked now.</source>
        <translation>Se consulta ahora a todos los sistemas.</translation>
    </message>
    <message>
        <source>Paused: neither read nor written until you resume it.</source>
        <translation>Pausado: no se lee ni se escribe hasta que se reanude.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>Operating from now on; what is older waits for a person.</source>
        <translation>Operando desde ahora; lo anterior espera a una persona.</translation>
    </message>
    <message>
        <source>Observing; nothing is sent.</source>
        <translation>Observando; no se envía nada.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes simultáneas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Operates</source>
        <translation>Opera</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>Observa</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>no se envía nada</translation>
    </message>
    <message>
        <source>sends for what came true since %1</source>
        <translation>envía lo que se cumplió desde %1</translation>
    </message>
    <message>
        <source>sends for what becomes ready</source>
        <translation>envía lo que quede listo</translation>
    </message>
</context>
<context>
    <name>Throughline::TransactionController</name>
    <message>
        <source>permanent, proven not executed</source>
        <translation>permanente, probado que no se ejecutó</translation>
    </message>
    <message>
        <source>proven not executed, tried again by itself</source>
        <translation>probado que no se ejecutó, se reintenta por sí solo</translation>
    </message>
    <message>
        <source>sent, outcome not proven</source>
        <translation>enviado, resultado no probado</translation>
    </message>
    <message>
        <source>sent, the target is being asked</source>
        <translation>enviado, se consulta al destino</translation>
    </message>
    <message>
        <source>executed, but not as sent</source>
        <translation>ejecutado, pero no como se envió</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation>1 nivel en cada sentido · %1 de %2 objetos mostrados</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>consultado %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>%1 of %2 attributes differ · a star marks the system of record</source>
        <translation>%1 de %2 atributos difieren · una estrella marca el sistema de referencia</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>Every system is asked again for %1.</source>
        <translation>Se vuelve a consultar a todos los sistemas por %1.</translation>
    </message>
    <message>
        <source>Linked to %1; it counts once it has been read back.</source>
        <translation>Vinculado a %1; cuenta una vez releído.</translation>
    </message>
    <message>
        <source>The decision is recorded; the target is read back.</source>
        <translation>La decisión queda registrada; se relee el destino.</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Hueco: %1</translation>
    </message>
    <message>
        <source>Gap closed: %1</source>
        <translation>Hueco cerrado: %1</translation>
    </message>
    <message>
        <source>nothing failed here: the records do not match</source>
        <translation>nada falló aquí: los registros no coinciden</translation>
    </message>
    <message>
        <source>%1 is %2 from now on. Plan the replay of what waited for it.</source>
        <translation>%1 es %2 desde ahora. Planifique la reejecución de lo que lo esperaba.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>as it was at %1 · two arrows mark what is another value now</source>
        <translation>como estaba el %1 · dos flechas marcan lo que ahora tiene otro valor</translation>
    </message>
    <message>
        <source>told meanwhile; it waits for its replay</source>
        <translation>ya indicado; espera su repetición</translation>
    </message>
    <message>
        <source>a record in %1 of %2 systems</source>
        <translation>registro en %1 de %2 sistemas</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>próxima consulta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>después de: %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>Throughline::TriageController</name>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>asignado por %1</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>por la regla «%1»</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>%1 Undo: U</source>
        <translation>%1 Deshacer: U</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) have no owner now.</source>
        <translation>
            <numerusform>%Ln pedido queda sin responsable.</numerusform>
            <numerusform>%Ln pedidos quedan sin responsable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given to %1.</source>
        <translation>
            <numerusform>%Ln pedido asignado a %1.</numerusform>
            <numerusform>%Ln pedidos asignados a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given by the ownership matrix.</source>
        <translation>
            <numerusform>%Ln pedido asignado por la matriz de responsables.</numerusform>
            <numerusform>%Ln pedidos asignados por la matriz de responsables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted on %Ln order(s).</source>
        <translation>
            <numerusform>Nota añadida a %Ln pedido.</numerusform>
            <numerusform>Nota añadida a %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln order(s).</source>
        <translation>
            <numerusform>Etiquetas cambiadas en %Ln pedido.</numerusform>
            <numerusform>Etiquetas cambiadas en %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>it happens again</source>
        <translation>que vuelva a ocurrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) put off until %1.</source>
        <translation>
            <numerusform>%Ln pedido pospuesto hasta %1.</numerusform>
            <numerusform>%Ln pedidos pospuestos hasta %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are back in the open list.</source>
        <translation>
            <numerusform>%Ln pedido vuelve a la lista abierta.</numerusform>
            <numerusform>%Ln pedidos vuelven a la lista abierta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split; new failures that fit follow.</source>
        <translation>Dividida; los nuevos fallos que coincidan la siguen.</translation>
    </message>
    <message>
        <source>Merged; new failures follow.</source>
        <translation>Fusionada; los nuevos fallos la siguen.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Revertido: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
</context>
<context>
    <name>Throughline::ViewsController</name>
    <message>
        <source>yours, shared with the team</source>
        <translation>propia, compartida con el equipo</translation>
    </message>
    <message>
        <source>team, by %1</source>
        <translation>equipo, por %1</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved as “%1”. Undo with u.</source>
        <translation>Guardada como «%1». Deshacer con u.</translation>
    </message>
    <message>
        <source>“%1” now asks this. Undo with u.</source>
        <translation>«%1» ahora pregunta esto. Deshacer con u.</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo with u.</source>
        <translation>«%1» eliminada. Deshacer con u.</translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation>«%1» está como antes.</translation>
    </message>
    <message>
        <source>Everything up to now counts as looked at.</source>
        <translation>Todo lo anterior cuenta como revisado.</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Time machine</source>
        <translation>Máquina del tiempo</translation>
    </message>
    <message>
        <source>as it was at %1 · nothing can be done while looking back</source>
        <translation>como estaba el %1 · no se puede hacer nada al mirar atrás</translation>
    </message>
    <message>
        <source>what every system had at an earlier moment · spaced by event</source>
        <translation>lo que tenía cada sistema en un momento anterior · espaciado por evento</translation>
    </message>
    <message>
        <source>Back 1 event</source>
        <translation>1 evento atrás</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Moment: %1</source>
        <translation>Momento: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Simulated. Nothing leaves this computer.</source>
        <translation>Simulado. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Observing. Nothing is sent.</source>
        <translation>Observando. No se envía nada.</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+F</source>
        <translation>Buscar en todo   Ctrl+F</translation>
    </message>
    <message>
        <source>Search order, customer, record, vendor error   Ctrl+F</source>
        <translation>Buscar pedido, cliente, registro, error del proveedor   Ctrl+F</translation>
    </message>
    <message>
        <source>%1 closes in %2</source>
        <translation>%1 cierra en %2</translation>
    </message>
    <message>
        <source>Shows what must be cleared before</source>
        <translation>Muestra lo que debe resolverse antes</translation>
    </message>
    <message>
        <source>%1 closes in</source>
        <translation>%1 cierra en</translation>
    </message>
</context>
<context>
    <name>TransactionDialogs</name>
    <message>
        <source>Plan a replay of %1</source>
        <translation>Planificar una reejecución de %1</translation>
    </message>
    <message>
        <source>The target is asked first, then the plan is frozen and shown. Nothing is sent.</source>
        <translation>Primero se consulta al destino; después el plan se congela y se muestra. No se envía nada.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message>
        <source>I fixed it there</source>
        <translation>Lo corregí allí</translation>
    </message>
    <message>
        <source>Name the record in %1. It is read back; only if it matches is the exception closed.</source>
        <translation>Indique el registro en %1. Se relee; la excepción solo se cierra si coincide.</translation>
    </message>
    <message>
        <source>Record id in that system</source>
        <translation>ID del registro en ese sistema</translation>
    </message>
    <message>
        <source>Link and read back</source>
        <translation>Vincular y releer</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Se hizo</translation>
    </message>
    <message>
        <source>You say that the target carried it out. The record you name is read back.</source>
        <translation>Se declara que el destino lo ejecutó. Se relee el registro indicado.</translation>
    </message>
    <message>
        <source>Record id in the target</source>
        <translation>ID del registro en el destino</translation>
    </message>
    <message>
        <source>Record: done</source>
        <translation>Registrar: hecho</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>You say that the target never carried it out. This is refused as long as a late request could still arrive.</source>
        <translation>Se declara que el destino nunca lo ejecutó. Se rechaza mientras aún pueda llegar una solicitud tardía.</translation>
    </message>
    <message>
        <source>Record: not done</source>
        <translation>Registrar: no hecho</translation>
    </message>
</context>
<context>
    <name>TransactionPage</name>
    <message>
        <source>Ask again now</source>
        <translation>Volver a consultar ahora</translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation>Lo corregí allí…</translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation>Decidir: se hizo…</translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation>Decidir: no se hizo…</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>En duda: %1</translation>
    </message>
    <message>
        <source>It was sent; nothing proves what happened. Nothing is sent again until that is known.</source>
        <translation>Se envió; nada prueba qué ocurrió. No se vuelve a enviar nada hasta saberlo.</translation>
    </message>
    <message>
        <source>It was done…</source>
        <translation>Se hizo…</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Mapear producto…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Mapear valor…</translation>
    </message>
    <message>
        <source>Nothing to show for this order</source>
        <translation>Nada que mostrar para este pedido</translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation>Ir a Excepciones</translation>
    </message>
    <message>
        <source>Time machine: back one event</source>
        <translation>Máquina del tiempo: un evento atrás</translation>
    </message>
    <message>
        <source>Time machine: on one event</source>
        <translation>Máquina del tiempo: un evento adelante</translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation>Copiar el caso para un correo</translation>
    </message>
    <message>
        <source>Copy the link to this transaction</source>
        <translation>Copiar el enlace a esta transacción</translation>
    </message>
    <message>
        <source>Save the case report as PDF…</source>
        <translation>Guardar el informe del caso como PDF…</translation>
    </message>
    <message>
        <source>Print the case report…</source>
        <translation>Imprimir el informe del caso…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What changed around its onset?</source>
        <translation>¿Qué cambió en torno al inicio?</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>Compare the payload with the one before</source>
        <translation>Comparar el contenido con el anterior</translation>
    </message>
    <message>
        <source>Lineage as a tree</source>
        <translation>Linaje como árbol</translation>
    </message>
    <message>
        <source>Lineage as a table</source>
        <translation>Linaje como tabla</translation>
    </message>
    <message>
        <source>Lineage: one level again</source>
        <translation>Linaje: volver a un nivel</translation>
    </message>
    <message>
        <source>System, kind, number, state</source>
        <translation>Sistema, tipo, número, estado</translation>
    </message>
    <message>
        <source>One level again</source>
        <translation>Volver a un nivel</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Ask the checks now</source>
        <translation>Preguntar las comprobaciones ahora</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Replay this order…</source>
        <translation>Repetir este pedido…</translation>
    </message>
    <message>
        <source>Steps, done and to come</source>
        <translation>Pasos, hechos y por venir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Asignármelo</translation>
    </message>
    <message>
        <source>Assign by the ownership matrix</source>
        <translation>Asignar por la matriz de responsables</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation>Devolver a la lista abierta</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>Split this cause…</source>
        <translation>Dividir esta causa…</translation>
    </message>
    <message>
        <source>Merge this cause into another…</source>
        <translation>Fusionar esta causa con otra…</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Guía operativa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>Mostrar lo más reciente</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Asignar %1</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Equipo o persona</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message>
        <source>Words with spaces between them; a minus before a word takes it off.</source>
        <translation>Palabras separadas por espacios; un signo menos delante de una palabra la quita.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Cambiar las etiquetas</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Posponer %1</translation>
    </message>
    <message>
        <source>It leaves the open list and comes back by itself, with a mark. A date, a time or a span may be typed: 2026-01-02 09:00, 14:30, 3d.</source>
        <translation>Sale de la lista abierta y vuelve por sí solo, con una marca. Se puede escribir una fecha, una hora o un plazo: 2026-01-02 09:00, 14:30, 3d.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>“%1” is not a time that lies ahead; nothing was put off.</source>
        <translation>«%1» no es un momento futuro; no se pospuso nada.</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Fusionar «%1» con</translation>
    </message>
    <message>
        <source>Its failures count for the other cause from now on, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation>Sus fallos cuentan desde ahora para la otra causa, también los futuros. No se envía nada y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Otra causa</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln guardada</numerusform>
            <numerusform>%Ln guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>none saved yet</source>
        <translation>ninguna guardada aún</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Since I last looked</source>
        <translation>Desde mi última revisión</translation>
    </message>
    <message>
        <source>What is new since I last looked?</source>
        <translation>¿Qué hay de nuevo desde mi última revisión?</translation>
    </message>
    <message>
        <source>To clear before close</source>
        <translation>Resolver antes del cierre</translation>
    </message>
    <message>
        <source>What must be cleared before the books of its entity close?</source>
        <translation>¿Qué debe resolverse antes del cierre contable de su entidad?</translation>
    </message>
    <message>
        <source>Mine, by money</source>
        <translation>Lo mío, por importe</translation>
    </message>
    <message>
        <source>What waits for me?</source>
        <translation>¿Qué está pendiente de mí?</translation>
    </message>
    <message>
        <source>Nobody owns it, above 50k</source>
        <translation>Sin responsable, más de 50k</translation>
    </message>
    <message>
        <source>Which large orders does nobody look after?</source>
        <translation>¿De qué pedidos grandes no se ocupa nadie?</translation>
    </message>
    <message>
        <source>In doubt over an hour</source>
        <translation>En duda más de 1 hora</translation>
    </message>
    <message>
        <source>Which sends are not proved, and for how long?</source>
        <translation>¿Qué envíos no están probados y desde cuándo?</translation>
    </message>
    <message>
        <source>Stuck between quote and ERP</source>
        <translation>Detenido entre oferta y ERP</translation>
    </message>
    <message>
        <source>Which orders are stuck between CPQ and ERP?</source>
        <translation>¿Qué pedidos están detenidos entre CPQ y ERP?</translation>
    </message>
    <message>
        <source>Won, customer not created</source>
        <translation>Ganado, cliente no creado</translation>
    </message>
    <message>
        <source>How many won deals failed to create their customer?</source>
        <translation>¿En cuántos negocios ganados falló la creación del cliente?</translation>
    </message>
    <message>
        <source>In billing, not in the ledger</source>
        <translation>En facturación, no en el libro mayor</translation>
    </message>
    <message>
        <source>How many invoices are in billing but not in the ledger?</source>
        <translation>¿Cuántas facturas están en facturación pero no en el libro mayor?</translation>
    </message>
    <message>
        <source>Change not followed</source>
        <translation>Cambio no aplicado</translation>
    </message>
    <message>
        <source>Which amendments did the ERP or its revenue schedule not follow?</source>
        <translation>¿Qué modificaciones no siguió el ERP o su plan de ingresos?</translation>
    </message>
    <message>
        <source>Payments not matched</source>
        <translation>Pagos sin conciliar</translation>
    </message>
    <message>
        <source>Which payments were received and are still open in the ERP?</source>
        <translation>¿Qué pagos se recibieron y siguen abiertos en el ERP?</translation>
    </message>
    <message>
        <source>Payment failed or overdue</source>
        <translation>Pago fallido o vencido</translation>
    </message>
    <message>
        <source>What do customers owe us that was not paid?</source>
        <translation>¿Qué nos deben los clientes que no se ha pagado?</translation>
    </message>
    <message>
        <source>CRM does not know</source>
        <translation>El CRM no lo sabe</translation>
    </message>
    <message>
        <source>What has happened that the CRM does not show?</source>
        <translation>¿Qué ha ocurrido que el CRM no muestra?</translation>
    </message>
    <message>
        <source>Lost or cancelled, still billed</source>
        <translation>Perdido o cancelado, aún se factura</translation>
    </message>
    <message>
        <source>What was lost or cancelled and goes on in billing or the ledger?</source>
        <translation>¿Qué se perdió o canceló y continúa en facturación o en el libro mayor?</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>What exists twice?</source>
        <translation>¿Qué existe dos veces?</translation>
    </message>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation>Fallos de las últimas 24 horas</translation>
    </message>
    <message>
        <source>Which orders, invoices and customers did the failures of today touch?</source>
        <translation>¿A qué pedidos, facturas y clientes afectaron los fallos de hoy?</translation>
    </message>
    <message>
        <source>Open for more than a week</source>
        <translation>Abierto desde hace más de una semana</translation>
    </message>
    <message>
        <source>What has been forgotten?</source>
        <translation>¿Qué se ha olvidado?</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>owner of %Ln order(s)</source>
        <translation>
            <numerusform>responsable de %Ln pedido</numerusform>
            <numerusform>responsable de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %Ln order(s)</source>
        <translation>
            <numerusform>nota de %Ln pedido</numerusform>
            <numerusform>nota de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln order(s)</source>
        <translation>
            <numerusform>etiquetas de %Ln pedido</numerusform>
            <numerusform>etiquetas de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snooze of %Ln order(s)</source>
        <translation>
            <numerusform>aplazamiento de %Ln pedido</numerusform>
            <numerusform>aplazamiento de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln order(s)</source>
        <translation>
            <numerusform>retorno de %Ln pedido</numerusform>
            <numerusform>retorno de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>split of a cause</source>
        <translation>división de una causa</translation>
    </message>
    <message>
        <source>merge of causes</source>
        <translation>fusión de causas</translation>
    </message>
    <message>
        <source>step of a runbook</source>
        <translation>paso de una guía operativa</translation>
    </message>
    <message>
        <source>has no owner any more</source>
        <translation>queda sin responsable</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>asignado a %1</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>pospuesto</translation>
    </message>
    <message>
        <source>taken back into the open list</source>
        <translation>devuelto a la lista abierta</translation>
    </message>
    <message>
        <source>came back: its time has come</source>
        <translation>de vuelta: llegó su hora</translation>
    </message>
    <message>
        <source>came back: it happened again</source>
        <translation>de vuelta: volvió a ocurrir</translation>
    </message>
    <message>
        <source>%1 %2 counts for “%3”</source>
        <translation>%1 %2 cuenta para «%3»</translation>
    </message>
    <message>
        <source>counts for “%1”</source>
        <translation>cuenta para «%1»</translation>
    </message>
    <message>
        <source>Replayed and read back</source>
        <translation>Reejecutado y releído</translation>
    </message>
    <message>
        <source>Replayed with a changed field, read back</source>
        <translation>Reejecutado con un campo cambiado, releído</translation>
    </message>
    <message>
        <source>Repaired in the system, read back</source>
        <translation>Reparado en el sistema, releído</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Decidido por una persona</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Cerrado por sí solo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved in this cause so far</source>
        <translation>
            <numerusform>%Ln resuelta en esta causa hasta ahora</numerusform>
            <numerusform>%Ln resueltas en esta causa hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>No notes yet. N writes one.</source>
        <translation>Aún no hay notas. N escribe una.</translation>
    </message>
</context>
</TS>
