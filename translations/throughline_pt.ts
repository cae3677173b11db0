<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AlertPane</name>
    <message>
        <source>Open what is behind it</source>
        <translation>Abrir o que está por trás</translation>
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
        <translation>Abrir o que está por trás</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Switch the rule off</source>
        <translation>Desativar a regra</translation>
    </message>
    <message>
        <source>Switch the rule on</source>
        <translation>Ativar a regra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Nenhum alerta aberto</translation>
    </message>
    <message>
        <source>No alert has ended lately</source>
        <translation>Nenhum alerta terminou recentemente</translation>
    </message>
    <message>
        <source>No rule finds anything at present. The tab Rules says what they look for.</source>
        <translation>De momento, nenhuma regra encontra nada. O separador Regras mostra o que procuram.</translation>
    </message>
    <message>
        <source>Alerts whose reason is gone stay here for a week.</source>
        <translation>Os alertas cujo motivo desapareceu ficam aqui uma semana.</translation>
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
        <translation>Transações</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
</context>
<context>
    <name>BreachCalendar</name>
    <message>
        <source>Breaches per day</source>
        <translation>Violações por dia</translation>
    </message>
</context>
<context>
    <name>BuilderRow</name>
    <message>
        <source>And</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Comparação: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
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
        <translation>Entidade legal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>In this lane since</source>
        <translation>Nesta faixa desde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de correlação</translation>
    </message>
    <message>
        <source>What stopped it</source>
        <translation>O que a parou</translation>
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
        <translation>O que diz cada sistema</translation>
    </message>
    <message>
        <source>≠ marks what differs from the system of record.</source>
        <translation>≠ assinala o que difere do sistema de referência.</translation>
    </message>
    <message>
        <source>Case report, as Throughline knew it on %1</source>
        <translation>Relatório do caso, como o Throughline o conhecia em %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>No destino</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Histórico, do mais recente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>%1 older lines are left out.</source>
        <translation>%1 linhas mais antigas omitidas.</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Priority %1 = </source>
        <translation>Prioridade %1 = </translation>
    </message>
    <message>
        <source>%1 · split or merged by people</source>
        <translation>%1 · dividida ou unida por pessoas</translation>
    </message>
</context>
<context>
    <name>CauseFormula</name>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
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
        <translation>por prioridade</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Closed won in the CRM, no order in the ERP.</source>
        <translation>Ganho no CRM, sem pedido no ERP.</translation>
    </message>
    <message>
        <source>No order in the ERP</source>
        <translation>Sem pedido no ERP</translation>
    </message>
    <message>
        <source>Billing is active, no order in the ERP.</source>
        <translation>Faturação ativa, sem pedido no ERP.</translation>
    </message>
    <message>
        <source>Billed, not in the ERP</source>
        <translation>Faturado, não está no ERP</translation>
    </message>
    <message>
        <source>Booked in the ERP, no subscription in billing.</source>
        <translation>Lançado no ERP, sem subscrição na faturação.</translation>
    </message>
    <message>
        <source>Not in billing</source>
        <translation>Não está na faturação</translation>
    </message>
    <message>
        <source>Issued in billing, not in the ledger.</source>
        <translation>Emitida na faturação, não está na contabilidade.</translation>
    </message>
    <message>
        <source>Not in the ledger</source>
        <translation>Não está na contabilidade</translation>
    </message>
    <message>
        <source>Paid in billing, the invoice is not in the ledger.</source>
        <translation>Paga na faturação, a fatura não está na contabilidade.</translation>
    </message>
    <message>
        <source>Paid, not in the ledger</source>
        <translation>Paga, não está na contabilidade</translation>
    </message>
    <message>
        <source>Paid in billing, still open in the ERP.</source>
        <translation>Paga na faturação, ainda em aberto no ERP.</translation>
    </message>
    <message>
        <source>Paid, open in the ERP</source>
        <translation>Paga, em aberto no ERP</translation>
    </message>
    <message>
        <source>Booked in the ERP, the CRM does not know the order.</source>
        <translation>Lançado no ERP, o CRM não conhece o pedido.</translation>
    </message>
    <message>
        <source>Unknown to the CRM</source>
        <translation>Desconhecido no CRM</translation>
    </message>
    <message>
        <source>Closed won without an approved quote.</source>
        <translation>Ganho sem proposta aprovada.</translation>
    </message>
    <message>
        <source>Quote not approved</source>
        <translation>Proposta não aprovada</translation>
    </message>
    <message>
        <source>Lost in the CRM, live in the ERP.</source>
        <translation>Perdido no CRM, ativo no ERP.</translation>
    </message>
    <message>
        <source>Lost, live in the ERP</source>
        <translation>Perdido, ativo no ERP</translation>
    </message>
    <message>
        <source>Lost in the CRM, still billed.</source>
        <translation>Perdido no CRM, ainda faturado.</translation>
    </message>
    <message>
        <source>Lost, still billed</source>
        <translation>Perdido, ainda faturado</translation>
    </message>
    <message>
        <source>No entry for %1 in the %2 map</source>
        <translation>Sem entrada para %1 no mapa %2</translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation>%1 sem mapeamento</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Mappings of the files, version %1</source>
        <translation>Mapeamentos dos ficheiros, versão %1</translation>
    </message>
    <message>
        <source>Mapping %1: %2</source>
        <translation>Mapeamento %1: %2</translation>
    </message>
    <message>
        <source>what ships with the program</source>
        <translation>o que vem com o programa</translation>
    </message>
    <message>
        <source>Configuration %1: %2</source>
        <translation>Configuração %1: %2</translation>
    </message>
    <message>
        <source>%1 sent what nobody here can read: %2</source>
        <translation>%1 enviou algo que aqui não se consegue ler: %2</translation>
    </message>
    <message>
        <source>%1 stops answering</source>
        <translation>%1 deixa de responder</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 volta a responder</translation>
    </message>
    <message>
        <source>%1 goes live</source>
        <translation>%1 passa a operar</translation>
    </message>
    <message>
        <source>%1 only observes</source>
        <translation>%1 só observa</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 fica em pausa</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continua</translation>
    </message>
    <message>
        <source>Set on screen: %1</source>
        <translation>Definido no ecrã: %1</translation>
    </message>
    <message>
        <source>SLA definition %1: %2</source>
        <translation>Definição de SLA %1: %2</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Plano criado</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plano aprovado</translation>
    </message>
    <message>
        <source>Plan started, in its hold window</source>
        <translation>Plano iniciado, em sua janela de espera</translation>
    </message>
    <message>
        <source>Plan runs</source>
        <translation>Plano em execução</translation>
    </message>
    <message>
        <source>Plan paused</source>
        <translation>Plano pausado</translation>
    </message>
    <message>
        <source>Plan stopped</source>
        <translation>Plano interrompido</translation>
    </message>
    <message>
        <source>Plan finished</source>
        <translation>Plano concluído</translation>
    </message>
    <message>
        <source>Pace or gates of a plan changed</source>
        <translation>Ritmo ou etapas de um plano alterados</translation>
    </message>
    <message>
        <source>Flow is to be taken back</source>
        <translation>Fluxo a desfazer</translation>
    </message>
    <message>
        <source>Flow taken back</source>
        <translation>Fluxo desfeito</translation>
    </message>
    <message>
        <source>Taking back a flow came to a halt</source>
        <translation>O desfazer de um fluxo parou</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax asked</source>
        <translation>Crédito, estoque, preço e imposto consultados</translation>
    </message>
    <message>
        <source>Repair in the system linked</source>
        <translation>Reparo no sistema vinculado</translation>
    </message>
    <message>
        <source>Step approved</source>
        <translation>Etapa aprovada</translation>
    </message>
    <message>
        <source>Step in doubt decided</source>
        <translation>Etapa em dúvida decidida</translation>
    </message>
    <message>
        <source>System tested</source>
        <translation>Sistema testado</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Nothing that this workspace knows of changed in the three days before and the day after.</source>
        <translation>Nada de que este espaço de trabalho tenha conhecimento mudou nos três dias anteriores e no dia seguinte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>No exception is open: there is no onset to look around.</source>
        <translation>Nenhuma exceção aberta: não há início em torno do qual procurar.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>for sale</source>
        <translation>à venda</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponível</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>bloqueio</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>preço de lista</translation>
    </message>
    <message>
        <source>location</source>
        <translation>local</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preço</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>imposto</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>No credit hold in the ERP</source>
        <translation>Sem bloqueio de crédito no ERP</translation>
    </message>
    <message>
        <source>Within the credit limit</source>
        <translation>Dentro do limite de crédito</translation>
    </message>
    <message>
        <source>Everything is in stock</source>
        <translation>Tudo está em estoque</translation>
    </message>
    <message>
        <source>The list price is the one quoted</source>
        <translation>O preço de lista é o cotado</translation>
    </message>
    <message>
        <source>The product is still sold</source>
        <translation>O produto ainda é vendido</translation>
    </message>
    <message>
        <source>Tax can be worked out</source>
        <translation>O imposto pode ser calculado</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>estoque</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>The systems are asked…</source>
        <translation>A perguntar aos sistemas…</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax are asked of the systems themselves. Nothing is sent or changed.</source>
        <translation>Crédito, stock, preço e imposto são perguntados aos próprios sistemas. Nada é enviado nem alterado.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Perguntar agora</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Enter takes “%1” as it stands.</source>
        <translation>Enter aceita “%1” tal como está.</translation>
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
        <translation>Antes do fecho de %1</translation>
    </message>
    <message>
        <source>Show what is blocked</source>
        <translation>Mostrar o que está bloqueado</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidade</translation>
    </message>
    <message>
        <source>Books close</source>
        <translation>Fecho</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>To clear</source>
        <translation>A regularizar</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Money to clear</source>
        <translation>Montante a regularizar</translation>
    </message>
    <message>
        <source>%1 to clear, %2 blocked</source>
        <translation>%1 a regularizar, %2 bloqueados</translation>
    </message>
    <message>
        <source>Bar: done, blocked, still to go. Money at the rates of the workspace.</source>
        <translation>Barra: feito, bloqueado, por fazer. Montantes às taxas do espaço de trabalho.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar tudo</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Ir para ou fazer…</translation>
    </message>
    <message>
        <source>Operations dock</source>
        <translation>Painel de operações</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Guide: the first replay</source>
        <translation>Guia: a primeira repetição</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o ambiente de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>What each system says</source>
        <translation>O que diz cada sistema</translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation>Todos os atributos</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>%1 · now %2</source>
        <translation>%1 · agora %2</translation>
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
        <translation>Isto não é um link do Throughline.</translation>
    </message>
    <message>
        <source>A link of Throughline begins with throughline://; this one begins with %1.</source>
        <translation>Um link do Throughline começa por throughline://; este começa por %1.</translation>
    </message>
    <message>
        <source>This link asks for more than to show something, so it is not followed.</source>
        <translation>Este link pede mais do que mostrar algo, por isso não é seguido.</translation>
    </message>
    <message>
        <source>“%1” is no number that a link can name.</source>
        <translation>“%1” não é um número que um link possa indicar.</translation>
    </message>
    <message>
        <source>A link can lead to a transaction, an exception, a plan or a view, not to “%1”.</source>
        <translation>Um link pode levar a uma transação, exceção, plano ou vista, não a “%1”.</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <source>Definition: %1</source>
        <translation>Definição: %1</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Desfazer a alteração</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>These are changed in the file of the definition.</source>
        <translation>Isto é alterado no ficheiro da definição.</translation>
    </message>
    <message>
        <source>What you may change</source>
        <translation>O que se pode alterar</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>6h, 90m or 2d, business time</source>
        <translation>6h, 90m ou 2d, tempo útil</translation>
    </message>
    <message>
        <source>Warning before it is due</source>
        <translation>Aviso antes do prazo</translation>
    </message>
    <message>
        <source>Target, percent in time</source>
        <translation>Meta, percentagem no prazo</translation>
    </message>
    <message>
        <source>Business calendar</source>
        <translation>Calendário laboral</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Nothing yet. Change a field: what it does is shown here before anything is kept.</source>
        <translation>Ainda nada. Ao alterar um campo, o efeito é mostrado aqui antes de algo ser guardado.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>%1, until now %2</source>
        <translation>%1, até agora %2</translation>
    </message>
    <message>
        <source>Clocks that have stopped keep what they were measured by.</source>
        <translation>Os relógios parados mantêm os valores com que foram medidos.</translation>
    </message>
    <message>
        <source>Reason, kept with the change</source>
        <translation>Motivo, guardado com a alteração</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Guardar para todos</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estava</translation>
    </message>
    <message>
        <source>This cannot be kept: what is wrong is said at its field.</source>
        <translation>Não é possível guardar: o que está errado é indicado junto ao campo.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transação</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
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
        <translation>Runbook</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>O que mudou?</translation>
    </message>
</context>
<context>
    <name>DetailSide</name>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
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
        <translation>Mais longos</translation>
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
        <translation>Montante</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>Recibos, do mais recente</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation>Parar esta operação</translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation>O que foi enviado fica e é verificado; o que não foi enviado é libertado. Um plano parado não pode continuar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Verdade</translation>
    </message>
    <message>
        <source>Throughline says</source>
        <translation>Throughline diz</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>Passos do exercício</translation>
    </message>
    <message>
        <source>what the simulated systems really hold</source>
        <translation>o que os sistemas simulados realmente contêm</translation>
    </message>
    <message>
        <source>Truth against what Throughline says</source>
        <translation>Verdade face ao que o Throughline diz</translation>
    </message>
    <message>
        <source>%1: truth %2, Throughline says %3, %4</source>
        <translation>%1: verdade %2, Throughline diz %3, %4</translation>
    </message>
    <message>
        <source>Nothing yet: run the drill.</source>
        <translation>Ainda nada: executar o exercício.</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Executar %1</translation>
    </message>
</context>
<context>
    <name>DrillsPage</name>
    <message>
        <source>Drills</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Run drill</source>
        <translation>Executar exercício</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>This workspace has real systems.</source>
        <translation>Este espaço de trabalho tem sistemas reais.</translation>
    </message>
    <message>
        <source>Drills run in the pocket estate only.</source>
        <translation>Os exercícios só correm no ambiente simulado.</translation>
    </message>
    <message>
        <source>No drills here</source>
        <translation>Sem exercícios aqui</translation>
    </message>
    <message>
        <source>Drills break the simulated systems on purpose and count what really happened. This workspace has none.</source>
        <translation>Os exercícios avariam de propósito os sistemas simulados e contam o que realmente aconteceu. Este espaço de trabalho não tem nenhum.</translation>
    </message>
</context>
<context>
    <name>EditFieldDialog</name>
    <message>
        <source>Change a field of %1</source>
        <translation>Alterar um campo de %1</translation>
    </message>
    <message>
        <source>The plan is made anew with this value: it must fit the field, every target is asked again, and the hash is another one. The source system keeps what it says.</source>
        <translation>O plano é refeito com este valor: tem de caber no campo, cada destino é consultado de novo e o hash passa a ser outro. O sistema de origem mantém o que diz.</translation>
    </message>
    <message>
        <source>Nothing is sent for this item, so there is no field to change.</source>
        <translation>Nada é enviado para este item, por isso não há campo a alterar.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Passa a</translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln items of the plan</source>
        <translation>
            <numerusform>Para o %Ln item do plano</numerusform>
            <numerusform>Para todos os %Ln itens do plano</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Planear de novo</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Is the picture fresh? Last good sync of every system</source>
        <translation>A imagem é atual? Última boa sincronização de cada sistema</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is not allowed here.</source>
        <translation>Isto não é permitido aqui.</translation>
    </message>
    <message>
        <source>The world moved since this was read. Look again, then decide.</source>
        <translation>Algo mudou desde a leitura. Ver de novo e depois decidir.</translation>
    </message>
    <message>
        <source>A send is still in doubt; it has to be proved first.</source>
        <translation>Um envio ainda está em dúvida; tem de ser comprovado primeiro.</translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation>Este registo já não existe.</translation>
    </message>
    <message>
        <source>Another instance runs the engine; this one only shows.</source>
        <translation>Outra instância executa o motor; esta apenas mostra.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is acknowledged until there is space.</source>
        <translation>O disco está cheio. Nada é confirmado até haver espaço.</translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation>Não é possível ler o armazenamento.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Throughline.</source>
        <translation>O armazenamento foi escrito por uma versão mais recente do Throughline.</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>O armazenamento está ocupado. Tentar de novo dentro de momentos.</translation>
    </message>
    <message>
        <source>Sending to this system is stopped until it answers again.</source>
        <translation>O envio para este sistema está parado até ele voltar a responder.</translation>
    </message>
    <message>
        <source>The system refused our credentials.</source>
        <translation>O sistema recusou as credenciais.</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Parado antes de terminar.</translation>
    </message>
    <message>
        <source>The system could not be reached or gave no answer.</source>
        <translation>Não foi possível contactar o sistema ou ele não respondeu.</translation>
    </message>
    <message>
        <source>The system refused the request.</source>
        <translation>O sistema recusou a solicitação.</translation>
    </message>
    <message>
        <source>Throughline could not read or write what it needs.</source>
        <translation>O Throughline não conseguiu ler ou escrever o necessário.</translation>
    </message>
    <message>
        <source>A business rule stands against this.</source>
        <translation>Uma regra de negócio impede isto.</translation>
    </message>
    <message>
        <source>Throughline made a mistake. Nothing was sent.</source>
        <translation>O Throughline cometeu um erro. Nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events and attempts</source>
        <translation>Eventos e tentativas</translation>
    </message>
</context>
<context>
    <name>ExceptionActions</name>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transação</translation>
    </message>
    <message>
        <source>Pick all loaded rows</source>
        <translation>Escolher todas as linhas carregadas</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Consultar de novo agora</translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation>Corrigi lá…</translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation>Decidir: foi feito…</translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation>Decidir: não foi feito…</translation>
    </message>
    <message>
        <source>Plan replay: %1</source>
        <translation>Planear repetição: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open orders of this cause are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>O %Ln pedido aberto desta causa é congelado no plano e o destino é consultado primeiro. Nada é enviado.</numerusform>
            <numerusform>Todos os %Ln pedidos abertos desta causa são congelados no plano e o destino é consultado primeiro. Nada é enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Criar o plano</translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %Ln picked orders</source>
        <translation>
            <numerusform>Planear repetição de %Ln pedido escolhido</numerusform>
            <numerusform>Planear repetição de %Ln pedidos escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked orders are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>Os pedidos escolhidos são congelados no plano e o destino é consultado primeiro. Nada é enviado.</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Mapear produto…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Mapear valor…</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Não escolher nenhum</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln orders of this cause that fit the filter are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>O %Ln pedido desta causa que corresponde ao filtro é congelado no plano e o destino é consultado primeiro. Nada é enviado.</numerusform>
            <numerusform>Os %Ln pedidos desta causa que correspondem ao filtro são congelados no plano e o destino é consultado primeiro. Nada é enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay this cause…</source>
        <translation>Repetir esta causa…</translation>
    </message>
    <message>
        <source>Replay picked rows…</source>
        <translation>Repetir as linhas escolhidas…</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>Nada está em dúvida</translation>
    </message>
    <message>
        <source>Nothing stuck matches this filter</source>
        <translation>Nada bloqueado corresponde a este filtro</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>Nada está bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln open exceptions.</source>
        <translation>
            <numerusform>O filtro oculta %Ln exceção aberta.</numerusform>
            <numerusform>O filtro oculta %Ln exceções abertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every transaction that is in flight moves. What stops is listed here within seconds.</source>
        <translation>Todas as transações em curso avançam. O que parar aparece aqui em segundos.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln open</source>
        <translation>
            <numerusform>Mostrar a %Ln aberta</numerusform>
            <numerusform>Mostrar todas as %Ln abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: SO-2026 lane:order entity:AM-DE</source>
        <translation>Filtro: SO-2026 lane:order entity:AM-DE</translation>
    </message>
    <message>
        <source>Whatever was sent is proved: done, or not done.</source>
        <translation>Tudo o que foi enviado está comprovado: feito ou não feito.</translation>
    </message>
    <message>
        <source>Nothing has been resolved yet</source>
        <translation>Ainda nada foi resolvido</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln…</source>
        <translation>
            <numerusform>Atribuir %Ln…</numerusform>
            <numerusform>Atribuir %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Atribuir…</translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation>Voltar à lista aberta</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Adiar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nada está adiado</translation>
    </message>
    <message>
        <source>What is put off until a time, or until it happens again, waits here and comes back by itself.</source>
        <translation>O que é adiado até uma hora, ou até acontecer de novo, espera aqui e volta por si.</translation>
    </message>
    <message>
        <source>Clear the board&apos;s filter</source>
        <translation>Limpar o filtro do painel</translation>
    </message>
    <message>
        <source>What changed around its onset?</source>
        <translation>O que mudou por volta do início?</translation>
    </message>
    <message>
        <source>Compare the payload with the one before</source>
        <translation>Comparar o conteúdo com o anterior</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln picked…</source>
        <translation>
            <numerusform>Repetir %Ln escolhido…</numerusform>
            <numerusform>Repetir %Ln escolhidos…</numerusform>
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
        <translation>Folha de cálculo (XLSX): montantes e datas com tipo…</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (UTF-8 with mark)…</source>
        <translation>CSV para folhas de cálculo (UTF-8 com marca)…</translation>
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
        <translation>Folha de cálculo (*.xlsx)</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o ficheiro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Order SLA</source>
        <translation>SLA do pedido</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidade</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlação</translation>
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
        <translation>Último envio</translation>
    </message>
    <message>
        <source>Will send</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>In target</source>
        <translation>No destino</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>%1: sent %2, will send %3, in the target %4</source>
        <translation>%1: enviado %2, a enviar %3, no destino %4</translation>
    </message>
    <message>
        <source>Checked last</source>
        <translation>Verificado antes</translation>
    </message>
    <message>
        <source>Checked now</source>
        <translation>Verificado agora</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter of the board:</source>
        <translation>Filtro do painel:</translation>
    </message>
    <message>
        <source>Take off the filter: %1</source>
        <translation>Retirar o filtro: %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Entity:</source>
        <translation>Entidade:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation>Moeda:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Sistema:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Responsável:</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>me</source>
        <translation>eu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Age:</source>
        <translation>Idade:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>mais de 4 h</translation>
    </message>
    <message>
        <source>over 1 d</source>
        <translation>mais de 1 d</translation>
    </message>
    <message>
        <source>over 2 d</source>
        <translation>mais de 2 d</translation>
    </message>
    <message>
        <source>over 7 d</source>
        <translation>mais de 7 d</translation>
    </message>
    <message>
        <source>Money:</source>
        <translation>Montante:</translation>
    </message>
    <message>
        <source>over 10 k</source>
        <translation>mais de 10 k</translation>
    </message>
    <message>
        <source>over 50 k</source>
        <translation>mais de 50 k</translation>
    </message>
    <message>
        <source>over 100 k</source>
        <translation>mais de 100 k</translation>
    </message>
    <message>
        <source>over 1 M</source>
        <translation>mais de 1 M</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
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
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>There is no such view any more.</source>
        <translation>Esta vista já não existe.</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transação</translation>
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
        <translation>Desfazer a última alteração de uma vista</translation>
    </message>
    <message>
        <source>Build a query</source>
        <translation>Construir uma consulta</translation>
    </message>
    <message>
        <source>Find a list of orders…</source>
        <translation>Procurar uma lista de pedidos…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>I have looked at everything</source>
        <translation>Já vi tudo</translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation>Copiar o caso para e-mail</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Já vi</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>Construir…</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Ainda nada foi lido</translation>
    </message>
    <message>
        <source>Nothing fits this query</source>
        <translation>Nada corresponde a esta consulta</translation>
    </message>
    <message>
        <source>Transactions appear as the systems are read.</source>
        <translation>As transações aparecem à medida que os sistemas são lidos.</translation>
    </message>
    <message>
        <source>It looks among open exceptions. A query without their fields looks among all transactions.</source>
        <translation>Procura nas exceções abertas. Uma consulta sem os campos delas procura em todas as transações.</translation>
    </message>
    <message>
        <source>Show every transaction</source>
        <translation>Mostrar todas as transações</translation>
    </message>
    <message>
        <source>It looks among all transactions: their orders, customers, records and errors. A question looks like this: %1</source>
        <translation>A busca cobre todas as transações: pedidos, clientes, registros e erros. Uma pergunta se escreve assim: %1</translation>
    </message>
</context>
<context>
    <name>FlowList</name>
    <message>
        <source>Flows</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>each sends only while it operates</source>
        <translation>cada um só envia enquanto opera</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>Só observar</translation>
    </message>
    <message>
        <source>Operate…</source>
        <translation>Operar…</translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation>Só observar %1</translation>
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
        <translation>verificar crédito, preço, endereço fiscal, disponibilidade</translation>
    </message>
    <message>
        <source>ask credit, price and tax</source>
        <translation>consultar crédito, preço e imposto</translation>
    </message>
    <message>
        <source>ask tax again</source>
        <translation>consultar o imposto de novo</translation>
    </message>
    <message>
        <source>create ERP customer</source>
        <translation>criar cliente ERP</translation>
    </message>
    <message>
        <source>create invoice address</source>
        <translation>criar endereço de cobrança</translation>
    </message>
    <message>
        <source>create sales order</source>
        <translation>criar pedido de venda</translation>
    </message>
    <message>
        <source>quote the sale</source>
        <translation>cotar a venda</translation>
    </message>
    <message>
        <source>confirm the sale</source>
        <translation>confirmar a venda</translation>
    </message>
    <message>
        <source>change order lines</source>
        <translation>alterar linhas do pedido</translation>
    </message>
    <message>
        <source>change revenue schedule</source>
        <translation>alterar cronograma de receita</translation>
    </message>
    <message>
        <source>create invoice</source>
        <translation>criar fatura</translation>
    </message>
    <message>
        <source>close sales order</source>
        <translation>encerrar pedido de venda</translation>
    </message>
    <message>
        <source>end sales order</source>
        <translation>finalizar pedido de venda</translation>
    </message>
    <message>
        <source>enter refund in ERP</source>
        <translation>registrar reembolso no ERP</translation>
    </message>
    <message>
        <source>enter dunning in ERP</source>
        <translation>registrar cobrança no ERP</translation>
    </message>
    <message>
        <source>create billing customer</source>
        <translation>criar cliente de faturação</translation>
    </message>
    <message>
        <source>create subscription</source>
        <translation>criar subscrição</translation>
    </message>
    <message>
        <source>change subscription</source>
        <translation>alterar assinatura</translation>
    </message>
    <message>
        <source>cancel subscription</source>
        <translation>cancelar assinatura</translation>
    </message>
    <message>
        <source>end subscription with its term</source>
        <translation>encerrar assinatura no fim do prazo</translation>
    </message>
    <message>
        <source>create credit note</source>
        <translation>criar nota de crédito</translation>
    </message>
    <message>
        <source>refund payment</source>
        <translation>reembolsar o pagamento</translation>
    </message>
    <message>
        <source>bill overage</source>
        <translation>faturar o excedente</translation>
    </message>
    <message>
        <source>write back to CRM</source>
        <translation>escrever de volta no CRM</translation>
    </message>
    <message>
        <source>show contract value to sales</source>
        <translation>mostrar o valor do contrato a vendas</translation>
    </message>
    <message>
        <source>show cancellation to sales</source>
        <translation>mostrar o cancelamento a vendas</translation>
    </message>
    <message>
        <source>show contract end to sales</source>
        <translation>mostrar o fim do contrato a vendas</translation>
    </message>
    <message>
        <source>show credit memo to sales</source>
        <translation>mostrar a nota de crédito a vendas</translation>
    </message>
    <message>
        <source>show dunning to sales</source>
        <translation>mostrar a cobrança a vendas</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>desfazer: %1</translation>
    </message>
    <message>
        <source>Quote to cash</source>
        <translation>Da proposta ao recebimento</translation>
    </message>
    <message>
        <source>Billing invoice to ERP</source>
        <translation>Fatura do faturamento para o ERP</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Aditivo</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovação</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelamento</translation>
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
        <translation>Consumo e excedente</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>não é mais desejado</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>substituído por uma versão mais nova</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>sendo desfeito</translation>
    </message>
    <message>
        <source>taking back came to a halt</source>
        <translation>o desfazer parou</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>what was sent may still arrive</source>
        <translation>o que foi enviado ainda pode chegar</translation>
    </message>
    <message>
        <source>not found; something newer has to show there before that counts</source>
        <translation>não encontrado; só conta quando algo mais novo aparecer lá</translation>
    </message>
    <message>
        <source>tried again after a pause</source>
        <translation>nova tentativa após uma pausa</translation>
    </message>
    <message>
        <source>waits for an earlier step</source>
        <translation>aguarda uma etapa anterior</translation>
    </message>
    <message>
        <source>waits for another flow of this order</source>
        <translation>aguarda outro fluxo deste pedido</translation>
    </message>
    <message>
        <source>its flow only observes: nothing is sent</source>
        <translation>seu fluxo apenas observa: nada é enviado</translation>
    </message>
    <message>
        <source>paused by a person</source>
        <translation>pausado por uma pessoa</translation>
    </message>
    <message>
        <source>what started it does not hold at present</source>
        <translation>o que o iniciou não vale no momento</translation>
    </message>
    <message>
        <source>waits for an approval</source>
        <translation>aguarda uma aprovação</translation>
    </message>
    <message>
        <source>waits for the posting window</source>
        <translation>aguarda a janela de lançamento</translation>
    </message>
    <message>
        <source>the system works on it</source>
        <translation>o sistema está processando</translation>
    </message>
    <message>
        <source>the system does not answer; asked again</source>
        <translation>o sistema não responde; perguntado de novo</translation>
    </message>
    <message>
        <source>not answered yet; asked again</source>
        <translation>ainda sem resposta; perguntado de novo</translation>
    </message>
    <message>
        <source>waits until it is taken back</source>
        <translation>aguarda ser desfeito</translation>
    </message>
    <message>
        <source>waits for the proof that it is gone</source>
        <translation>aguarda a prova de que não existe mais</translation>
    </message>
    <message>
        <source>its system is left alone for a while</source>
        <translation>seu sistema é deixado em paz por um tempo</translation>
    </message>
    <message>
        <source>its system takes no more requests for now</source>
        <translation>seu sistema não aceita mais solicitações por ora</translation>
    </message>
    <message>
        <source>its system refuses the sign-in</source>
        <translation>seu sistema recusa o acesso</translation>
    </message>
    <message>
        <source>the local store takes no writes</source>
        <translation>o armazenamento local não aceita gravações</translation>
    </message>
    <message>
        <source>the workspace has no such system any more</source>
        <translation>o espaço de trabalho não tem mais esse sistema</translation>
    </message>
    <message>
        <source>cannot be written as a request; look at the mapping</source>
        <translation>não pode ser escrito como solicitação; veja o mapeamento</translation>
    </message>
    <message>
        <source>waits until the number of the new record is read</source>
        <translation>aguarda a leitura do número do novo registro</translation>
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
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>atraso de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
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
        <translation>Entidade</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>State and cause</source>
        <translation>Estado e causa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Aberto há</translation>
    </message>
    <message>
        <source>In lane for</source>
        <translation>Na faixa há</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>GateStrip</name>
    <message>
        <source>Gate %1: %2, %3, %4</source>
        <translation>Etapa %1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Guide, step %1 of %2: %3. %4</source>
        <translation>Guia, passo %1 de %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>Passo seguinte do guia</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>Saltar o guia</translation>
    </message>
</context>
<context>
    <name>HashLine</name>
    <message>
        <source>Plan hash</source>
        <translation>Hash do plano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation>Copiar o hash do plano</translation>
    </message>
    <message>
        <source>what is sent must hash to this, or the item stops</source>
        <translation>o que é enviado tem de dar este hash, senão o item para</translation>
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
        <translation>Nada foi enviado. A etapa 1 sai dentro de %1 s: %2.</translation>
    </message>
    <message>
        <source>Undo is free until then. After that an order can only be compensated.</source>
        <translation>Até lá, desfazer é livre. Depois, um pedido só pode ser compensado.</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Desfazer (U)</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Pick %1</source>
        <translation>Escolher %1</translation>
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
        <translation>Entidade</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Order SLA due</source>
        <translation>Prazo SLA do pedido</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tent.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abertas</translation>
    </message>
    <message>
        <source>%1 open in this cause · sorted by %2</source>
        <translation>%1 abertas nesta causa · por %2</translation>
    </message>
    <message>
        <source>Exceptions of the cause</source>
        <translation>Exceções da causa</translation>
    </message>
    <message>
        <source>money</source>
        <translation>montante</translation>
    </message>
    <message>
        <source>age</source>
        <translation>idade</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>prazo</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Mapear produto…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Mapear valor…</translation>
    </message>
    <message>
        <source>Why, and until when</source>
        <translation>Porquê e até quando</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>%1 snoozed in this cause</source>
        <translation>%1 adiadas nesta causa</translation>
    </message>
    <message>
        <source>%1 resolved in this cause</source>
        <translation>%1 resolvidas nesta causa</translation>
    </message>
    <message>
        <source>%1 in doubt in this cause</source>
        <translation>%1 em dúvida nesta causa</translation>
    </message>
    <message numerus="yes">
        <source>Replay all %Ln…</source>
        <translation>
            <numerusform>Repetir %Ln…</numerusform>
            <numerusform>Repetir todos os %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Money at risk, open exceptions</source>
        <translation>Montante em risco, exceções abertas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln aberta</numerusform>
            <numerusform>%Ln abertas</numerusform>
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
        <translation>Pedidos bloqueados</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in flight</source>
        <translation>
            <numerusform>de %Ln em curso</numerusform>
            <numerusform>de %Ln em curso</numerusform>
        </translation>
    </message>
    <message>
        <source>no deadline is defined here</source>
        <translation>nenhum prazo definido aqui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already late</source>
        <translation>
            <numerusform>%Ln já em atraso</numerusform>
            <numerusform>%Ln já em atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>mais antigo %1</translation>
    </message>
    <message>
        <source>every send is proved</source>
        <translation>todos os envios comprovados</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>À espera de envio</translation>
    </message>
    <message numerus="yes">
        <source>effect(s)</source>
        <translation>
            <numerusform>efeito</numerusform>
            <numerusform>efeitos</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine sends in order</source>
        <translation>o motor envia por ordem</translation>
    </message>
    <message>
        <source>observing: nothing is sent</source>
        <translation>a observar: nada é enviado</translation>
    </message>
    <message>
        <source>Replayed and verified, last 24 h</source>
        <translation>Repetidos e verificados, 24 h</translation>
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
            <numerusform>%Ln difere</numerusform>
            <numerusform>%Ln diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln em dúvida</numerusform>
            <numerusform>%Ln em dúvida</numerusform>
        </translation>
    </message>
    <message>
        <source>Late or due today</source>
        <translation>Atrasado ou vence hoje</translation>
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
        <translation>seguinte, anterior</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>back</source>
        <translation>voltar</translation>
    </message>
    <message>
        <source>filter or search</source>
        <translation>filtrar ou pesquisar</translation>
    </message>
    <message>
        <source>pick a row</source>
        <translation>escolher uma linha</translation>
    </message>
    <message>
        <source>plan a replay of the cause</source>
        <translation>planear uma repetição da causa</translation>
    </message>
    <message>
        <source>plan a replay of the picked rows</source>
        <translation>planear uma repetição das linhas escolhidas</translation>
    </message>
    <message>
        <source>go to Lanes</source>
        <translation>ir para Faixas</translation>
    </message>
    <message>
        <source>go to Exceptions</source>
        <translation>ir para Exceções</translation>
    </message>
    <message>
        <source>go to In doubt</source>
        <translation>ir para Em dúvida</translation>
    </message>
    <message>
        <source>go to Operations</source>
        <translation>ir para Operações</translation>
    </message>
    <message>
        <source>go to Systems</source>
        <translation>ir para Sistemas</translation>
    </message>
    <message>
        <source>go to Drills</source>
        <translation>ir para Exercícios</translation>
    </message>
    <message>
        <source>read everything again</source>
        <translation>ler tudo de novo</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta folha</translation>
    </message>
    <message>
        <source>tell the value map what it lacks</source>
        <translation>completar o mapa de valores</translation>
    </message>
    <message>
        <source>pick rows on the way</source>
        <translation>escolher linhas pelo caminho</translation>
    </message>
    <message>
        <source>assign to a team or person</source>
        <translation>atribuir a equipa ou pessoa</translation>
    </message>
    <message>
        <source>make it mine</source>
        <translation>atribuir a mim</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>escrever uma nota</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>alterar etiquetas</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>adiar</translation>
    </message>
    <message>
        <source>runbook of the cause</source>
        <translation>runbook da causa</translation>
    </message>
    <message>
        <source>undo the last action, while nothing has been sent</source>
        <translation>desfazer a última ação, enquanto nada foi enviado</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>refazer</translation>
    </message>
    <message>
        <source>go to SLA</source>
        <translation>ir para SLA</translation>
    </message>
    <message>
        <source>go to Key figures</source>
        <translation>ir para Indicadores</translation>
    </message>
    <message>
        <source>go to Alerts</source>
        <translation>ir para Alertas</translation>
    </message>
    <message>
        <source>operations dock</source>
        <translation>painel de operações</translation>
    </message>
    <message>
        <source>change a field of the plan</source>
        <translation>alterar um campo do plano</translation>
    </message>
    <message>
        <source>approve the plan; ⇧ r starts it</source>
        <translation>aprovar o plano; ⇧ r inicia-o</translation>
    </message>
    <message>
        <source>go to Search</source>
        <translation>ir para Pesquisa</translation>
    </message>
    <message>
        <source>go to or do anything</source>
        <translation>ir para ou fazer algo</translation>
    </message>
    <message>
        <source>search everything</source>
        <translation>pesquisar tudo</translation>
    </message>
    <message>
        <source>save the view</source>
        <translation>guardar a vista</translation>
    </message>
    <message>
        <source>export the list</source>
        <translation>exportar a lista</translation>
    </message>
    <message>
        <source>build a query</source>
        <translation>construir uma consulta</translation>
    </message>
    <message>
        <source>SLA: charts or tables; alerts: acknowledge</source>
        <translation>SLA: gráficos ou tabelas; alertas: confirmar</translation>
    </message>
    <message>
        <source>transaction: an event back, an event on</source>
        <translation>transação: evento anterior, evento seguinte</translation>
    </message>
    <message>
        <source>what changed around its onset</source>
        <translation>o que mudou por volta do início</translation>
    </message>
    <message>
        <source>compare the payload with the one before</source>
        <translation>comparar o conteúdo com o anterior</translation>
    </message>
    <message>
        <source>transaction: lineage as tree or table</source>
        <translation>transação: linhagem em árvore ou tabela</translation>
    </message>
    <message>
        <source>SLA: change the definition</source>
        <translation>SLA: alterar a definição</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Sync latency</source>
        <translation>Latência de sincronização</translation>
    </message>
    <message>
        <source>time from order booked in the ERP to order shown in the CRM; half and nineteen of twenty are through in</source>
        <translation>tempo do pedido lançado no ERP até aparecer no CRM; em quanto concluem metade e 19 em 20</translation>
    </message>
    <message>
        <source>Sync success rate</source>
        <translation>Taxa de sucesso da sincronização</translation>
    </message>
    <message>
        <source>steps proved in their target ÷ steps that ended or need a person</source>
        <translation>passos comprovados no destino ÷ passos terminados ou que precisam de uma pessoa</translation>
    </message>
    <message>
        <source>Order failure rate</source>
        <translation>Taxa de falha de pedidos</translation>
    </message>
    <message>
        <source>orders with an exception in the lanes quote and order ÷ quotes approved</source>
        <translation>pedidos com exceção nas faixas proposta e pedido ÷ propostas aprovadas</translation>
    </message>
    <message>
        <source>Exceptions opened</source>
        <translation>Exceções surgidas</translation>
    </message>
    <message>
        <source>exceptions whose clock began in the period</source>
        <translation>exceções cujo relógio começou no período</translation>
    </message>
    <message>
        <source>Exceptions open</source>
        <translation>Exceções abertas</translation>
    </message>
    <message>
        <source>exceptions not proved or decided, now</source>
        <translation>exceções não comprovadas nem decididas, agora</translation>
    </message>
    <message>
        <source>Exception resolution time</source>
        <translation>Tempo de resolução de exceções</translation>
    </message>
    <message>
        <source>business time from opened to proved or decided; half and nineteen of twenty are through in</source>
        <translation>tempo útil desde o início até comprovada ou decidida; em quanto concluem metade e 19 em 20</translation>
    </message>
    <message>
        <source>Quote-to-order cycle</source>
        <translation>Ciclo da proposta ao pedido</translation>
    </message>
    <message>
        <source>business time from quote approved to order booked; half and nineteen of twenty are through in</source>
        <translation>tempo útil da proposta aprovada ao pedido lançado; em quanto concluem metade e 19 em 20</translation>
    </message>
    <message>
        <source>Order-to-invoice time</source>
        <translation>Tempo do pedido à fatura</translation>
    </message>
    <message>
        <source>business time from order booked to its first invoice; half and nineteen of twenty are through in</source>
        <translation>tempo útil do pedido lançado à primeira fatura; em quanto concluem metade e 19 em 20</translation>
    </message>
    <message>
        <source>Invoice posting latency</source>
        <translation>Latência de contabilização de faturas</translation>
    </message>
    <message>
        <source>business time from invoice issued in billing to posted in the ledger; half and nineteen of twenty are through in</source>
        <translation>tempo útil da fatura emitida na faturação até à contabilização; em quanto concluem metade e 19 em 20</translation>
    </message>
    <message>
        <source>Payment propagation time</source>
        <translation>Tempo de propagação de pagamentos</translation>
    </message>
    <message>
        <source>time from paid in billing to paid in the ERP; half and nineteen of twenty are through in</source>
        <translation>tempo de paga na faturação até paga no ERP; em quanto concluem metade e 19 em 20</translation>
    </message>
    <message>
        <source>Duplicate transaction rate</source>
        <translation>Taxa de transações duplicadas</translation>
    </message>
    <message>
        <source>transactions with two live ERP orders of one entity, or two ledger invoices for one invoice ÷ all transactions</source>
        <translation>transações com dois pedidos ERP ativos de uma entidade, ou duas faturas contabilizadas para uma fatura ÷ todas as transações</translation>
    </message>
    <message>
        <source>Duplicate customer rate</source>
        <translation>Taxa de clientes duplicados</translation>
    </message>
    <message>
        <source>customer records of one system beyond the first with their number ÷ all customer records</source>
        <translation>registos de cliente de um sistema além do primeiro com o mesmo número ÷ todos os registos de cliente</translation>
    </message>
    <message>
        <source>Replayed items</source>
        <translation>Itens repetidos</translation>
    </message>
    <message>
        <source>receipts of replay plans, whatever they prove</source>
        <translation>recibos de planos de repetição, comprovem o que comprovarem</translation>
    </message>
    <message>
        <source>Finance transactions that needed a person</source>
        <translation>Transações financeiras que precisaram de uma pessoa</translation>
    </message>
    <message>
        <source>booked orders with any exception ÷ orders booked</source>
        <translation>pedidos lançados com alguma exceção ÷ pedidos lançados</translation>
    </message>
    <message>
        <source>all entities, now</source>
        <translation>todas as entidades, agora</translation>
    </message>
    <message>
        <source>all entities, since the workspace was made</source>
        <translation>todas as entidades, desde a criação do espaço de trabalho</translation>
    </message>
    <message numerus="yes">
        <source>all entities, last %Ln day(s)</source>
        <translation>
            <numerusform>todas as entidades, %Ln dia</numerusform>
            <numerusform>todas as entidades, últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>items that replays resolved × minutes by hand ÷ 60 × cost of an hour</source>
        <translation>itens resolvidos por repetições × minutos à mão ÷ 60 × custo de uma hora</translation>
    </message>
</context>
<context>
    <name>KpiPage</name>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Undo the change of the inputs</source>
        <translation>Desfazer a alteração dos parâmetros</translation>
    </message>
    <message>
        <source>SLA clocks</source>
        <translation>Relógios SLA</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Figure and formula</source>
        <translation>Indicador e fórmula</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>19 of 20 in</source>
        <translation>19 em 20 em</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>nineteen of twenty in %1</source>
        <translation>19 em 20 em %1</translation>
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
        <translation>O que as repetições poupam</translation>
    </message>
    <message>
        <source>Minutes by hand per exception</source>
        <translation>Minutos à mão por exceção</translation>
    </message>
    <message>
        <source>Cost of an hour, %1</source>
        <translation>Custo de uma hora, %1</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Guardar para todos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1: %2 abertas de %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>mais %Ln em %1</numerusform>
            <numerusform>mais %Ln em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Tudo em ordem</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada corresponde</translation>
    </message>
</context>
<context>
    <name>LaneLabels</name>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>In lane</source>
        <translation>Na faixa</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation>Em risco, %1</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antiga</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 dias</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Most money</source>
        <translation>Maior montante</translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1: %2 abertas de %3</translation>
    </message>
</context>
<context>
    <name>LaneTable</name>
    <message>
        <source>Lane</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>In lane</source>
        <translation>Na faixa</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation>Em risco, %1</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antiga</translation>
    </message>
    <message>
        <source>Open, 14 days</source>
        <translation>Abertas, 14 dias</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>%1 open · most money first</source>
        <translation>%1 abertas · maior montante primeiro</translation>
    </message>
    <message>
        <source>Open in Exceptions</source>
        <translation>Abrir em Exceções</translation>
    </message>
    <message>
        <source>Items of the lane</source>
        <translation>Itens da faixa</translation>
    </message>
</context>
<context>
    <name>LanesPage</name>
    <message>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transação</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Ainda não está lá</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln difere</numerusform>
            <numerusform>%Ln diferem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageNode</name>
    <message>
        <source>opened, space closes it</source>
        <translation>aberto, espaço fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined with it, space shows them</source>
        <translation>
            <numerusform>mais %Ln ligado a este, espaço mostra-o</numerusform>
            <numerusform>mais %Ln ligados a este, espaço mostra-os</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageTable</name>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Montante</translation>
    </message>
    <message>
        <source>Records of the transaction by level</source>
        <translation>Registos da transação por nível</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nível %1</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Start date</source>
        <translation>Data de início</translation>
    </message>
    <message>
        <source>Bill-to</source>
        <translation>Faturar a</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Total net</source>
        <translation>Total líquido</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
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
        <translation>Entidade</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Data de fim</translation>
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
        <translation>faturação</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>propostas</translation>
    </message>
    <message>
        <source>tax engine</source>
        <translation>motor fiscal</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagamentos</translation>
    </message>
    <message>
        <source>event broker</source>
        <translation>broker de eventos</translation>
    </message>
    <message>
        <source>warehouse, read only</source>
        <translation>data warehouse, só leitura</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Accepted, not yet done</source>
        <translation>Aceite, ainda não feito</translation>
    </message>
    <message>
        <source>Sent, being asked</source>
        <translation>Enviado, em consulta</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>A tentar de novo</translation>
    </message>
    <message>
        <source>Dead-lettered</source>
        <translation>Em fila morta</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difere</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Resolved by hand</source>
        <translation>Resolvido à mão</translation>
    </message>
    <message>
        <source>Compensating</source>
        <translation>A compensar</translation>
    </message>
    <message>
        <source>Compensated</source>
        <translation>Compensado</translation>
    </message>
    <message>
        <source>Compensation failed</source>
        <translation>Compensação falhada</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não consultado</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Já lá está</translation>
    </message>
    <message>
        <source>Possibly there</source>
        <translation>Talvez lá esteja</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhado</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Já não desejado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Janela de espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Saudável</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>Semiaberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>não executado</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscrição</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entidade legal</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidade</translation>
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
        <translation>Chave do cliente</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>Chave do pedido</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Billed every</source>
        <translation>Faturado a cada</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Faturado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Revenue schedule</source>
        <translation>Plano de receita</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Accounting period</source>
        <translation>Período contabilístico</translation>
    </message>
</context>
<context>
    <name>MainMenuBar</name>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
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
        <translation>Item</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>Como se chama no destino</translation>
    </message>
    <message>
        <source>Reason, kept in the record</source>
        <translation>Motivo, guardado no registo</translation>
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
        <translation>Guardar a entrada</translation>
    </message>
    <message>
        <source>Map product</source>
        <translation>Mapear produto</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>Mapear valor</translation>
    </message>
    <message>
        <source>Nothing is sent by this. What failed for want of it is replayed by a plan, which you read and approve.</source>
        <translation>Nada é enviado com isto. O que falhou por falta disso é repetido por um plano, que você lê e aprova.</translation>
    </message>
    <message>
        <source>Value in the source</source>
        <translation>Valor na origem</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln transaction(s), %1</source>
        <translation>
            <numerusform>%Ln transação, %1</numerusform>
            <numerusform>%Ln transações, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered: %1</source>
        <translation>Ninguém respondeu: %1</translation>
    </message>
    <message>
        <source>%1. Now for %2.</source>
        <translation>%1. Agora para %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln novo alerta</numerusform>
            <numerusform>%Ln novos alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no session bus: alerts are listed here and not announced elsewhere.</source>
        <translation>Este ambiente de trabalho não tem bus de sessão: os alertas aparecem aqui e não são anunciados noutro lado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln alerta por confirmar</numerusform>
            <numerusform>%Ln alertas por confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert waits</source>
        <translation>Nenhum alerta em espera</translation>
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
        <translation>Abrir em…</translation>
    </message>
</context>
<context>
    <name>OperationsDock</name>
    <message>
        <source>Operations dock</source>
        <translation>Painel de operações</translation>
    </message>
    <message>
        <source>Operation shown</source>
        <translation>Operação mostrada</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plano</translation>
    </message>
    <message>
        <source>Hide dock</source>
        <translation>Ocultar painel</translation>
    </message>
    <message>
        <source>Nothing runs. A plan that was approved and started shows here what it does.</source>
        <translation>Nada em execução. Um plano aprovado e iniciado mostra aqui o que faz.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
</context>
<context>
    <name>OperationsPage</name>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plano</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Ainda sem planos</translation>
    </message>
    <message>
        <source>A replay starts from a cause: its orders are frozen, the target is asked, and the plan waits here until it is approved.</source>
        <translation>Uma repetição parte de uma causa: os seus pedidos são congelados, o destino é consultado e o plano espera aqui até ser aprovado.</translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation>Ir para Exceções</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planos</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a page, view, cause or order, or do something</source>
        <translation>Ir para uma página, vista, causa ou pedido, ou fazer algo</translation>
    </message>
    <message>
        <source>Where to go and what to do</source>
        <translation>Para onde ir e o que fazer</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Find a list of orders</source>
        <translation>Procurar uma lista de pedidos</translation>
    </message>
    <message>
        <source>Paste order numbers, whatever stands between them. Numbers that are not known here are named.</source>
        <translation>Colar números de pedido, com qualquer separador. Os números desconhecidos são indicados.</translation>
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
        <translation>Procurar</translation>
    </message>
</context>
<context>
    <name>PayloadPane</name>
    <message>
        <source>Payload shown: %1</source>
        <translation>Conteúdo mostrado: %1</translation>
    </message>
    <message>
        <source>compare with:</source>
        <translation>comparar com:</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparado com: %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferença anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferença seguinte</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Nothing was sent for this order yet, so there is no payload to show.</source>
        <translation>Ainda nada foi enviado para esta encomenda, portanto não há conteúdo para mostrar.</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>, before: %1</source>
        <translation>, antes: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message numerus="yes">
        <source>Show all, %Ln more lines</source>
        <translation>
            <numerusform>Mostrar tudo, mais %Ln linha</numerusform>
            <numerusform>Mostrar tudo, mais %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>Attempt %1, sent</source>
        <translation>Tentativa %1, enviado</translation>
    </message>
    <message>
        <source>Attempt %1, answer</source>
        <translation>Tentativa %1, resposta</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relido</translation>
    </message>
    <message>
        <source>Attempt %1, sent with %2 effects in one request</source>
        <translation>Tentativa %1, enviada com %2 efeitos num só pedido</translation>
    </message>
    <message>
        <source>Attempt %1, answer for %2 effects</source>
        <translation>Tentativa %1, resposta para %2 efeitos</translation>
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
        <translation>ainda não consultado</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>será enviado</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nada enviado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation>feito, relido</translation>
    </message>
    <message>
        <source>already there, nothing sent</source>
        <translation>já lá está, nada enviado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>in doubt, being asked</source>
        <translation>em dúvida, em consulta</translation>
    </message>
    <message>
        <source>differ, stopped</source>
        <translation>diferem, parado</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>já não desejado</translation>
    </message>
    <message>
        <source>left</source>
        <translation>por fazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this plan</source>
        <translation>
            <numerusform>%Ln falha mais recente não está neste plano</numerusform>
            <numerusform>%Ln falhas mais recentes não estão neste plano</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>mapeamento %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>em espera</translation>
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
        <translation>cada passo consulta primeiro o destino</translation>
    </message>
    <message>
        <source>then the flow goes on</source>
        <translation>depois o fluxo continua</translation>
    </message>
    <message>
        <source>%1 orders need %2 effects: orders of one customer share one</source>
        <translation>%1 pedidos precisam de %2 efeitos: pedidos do mesmo cliente partilham um</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) frozen at</source>
        <translation>
            <numerusform>%Ln item congelado às</numerusform>
            <numerusform>%Ln itens congelados às</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins the flow</source>
        <translation>Inicia o fluxo</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Verificado de novo</translation>
    </message>
    <message>
        <source>Flow begun</source>
        <translation>Fluxo iniciado</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Verificação aprovada</translation>
    </message>
    <message>
        <source>a gap: checked here first</source>
        <translation>uma lacuna: verificada aqui primeiro</translation>
    </message>
    <message>
        <source>checked here, nothing is sent by it</source>
        <translation>verificado aqui, nada é enviado com isso</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>consultado %1</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>também para %1</translation>
    </message>
    <message>
        <source>its steps ask their targets before they send</source>
        <translation>os passos consultam o destino antes de enviar</translation>
    </message>
    <message>
        <source>the next step goes on by itself</source>
        <translation>o passo seguinte continua por si</translation>
    </message>
    <message>
        <source>passed the check, the flow goes on</source>
        <translation>verificação aprovada, o fluxo continua</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>após %1</translation>
    </message>
    <message>
        <source>never begun: %1, which it needs, did not end well</source>
        <translation>nunca iniciado: %1, de que precisa, não terminou bem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) begin; each of their steps asks its target first.</source>
        <translation>
            <numerusform>%Ln fluxo começa; cada passo consulta primeiro o destino.</numerusform>
            <numerusform>%Ln fluxos começam; cada passo consulta primeiro o destino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait until what they need was read back.</source>
        <translation>
            <numerusform>%Ln item espera até ser relido aquilo de que precisa.</numerusform>
            <numerusform>%Ln itens esperam até ser relido aquilo de que precisam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further order(s) wait for the same effect and go on with it.</source>
        <translation>
            <numerusform>%Ln outro pedido espera pelo mesmo efeito e segue com ele.</numerusform>
            <numerusform>%Ln outros pedidos esperam pelo mesmo efeito e seguem com ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next steps of each order go on by themselves once it is proved.</source>
        <translation>Os passos seguintes de cada pedido continuam por si assim que for comprovado.</translation>
    </message>
    <message>
        <source>Cannot be built yet, so it is not approved with this plan: %1</source>
        <translation>Ainda não pode ser construído, por isso não é aprovado com este plano: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado %1</translation>
    </message>
    <message>
        <source>Made on the way: %1</source>
        <translation>Criado pelo caminho: %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) proved</source>
        <translation>
            <numerusform>%Ln passo seguinte comprovado</numerusform>
            <numerusform>%Ln passos seguintes comprovados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go on: %1.</source>
        <translation>
            <numerusform>%Ln pedido segue: %1.</numerusform>
            <numerusform>%Ln pedidos seguem: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 this will: %2.</source>
        <translation>Para %1 isto fará: %2.</translation>
    </message>
    <message>
        <source>What is sent must hash to %1, or the item stops.</source>
        <translation>O que é enviado deve ter o hash %1, ou o item para.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>PlanChoices</name>
    <message>
        <source>current mapping</source>
        <translation>mapeamento atual</translation>
    </message>
    <message>
        <source>mapping of the first try</source>
        <translation>mapeamento da primeira tentativa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From which step</source>
        <translation>A partir de que passo</translation>
    </message>
    <message>
        <source>with</source>
        <translation>com</translation>
    </message>
    <message>
        <source>With which mapping</source>
        <translation>Com que mapeamento</translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation>Descartar os campos alterados</translation>
    </message>
</context>
<context>
    <name>PlanItemRow</name>
    <message>
        <source>Held</source>
        <translation>Retido</translation>
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
        <translation>No destino</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>%1 in dependency order</source>
        <translation>%1 por ordem de dependência</translation>
    </message>
    <message>
        <source>Check: all</source>
        <translation>Verificação: todas</translation>
    </message>
    <message>
        <source>Show items by check</source>
        <translation>Mostrar itens por verificação</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>Itens do plano</translation>
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
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Em simultâneo</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>em simultâneo</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprovar…</translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation>Iniciar, com janela de espera</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Alterar um campo…</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Só alterações</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos os campos</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canário</translation>
    </message>
    <message>
        <source>Money to be booked</source>
        <translation>Montante a lançar</translation>
    </message>
    <message>
        <source>bound to the plan&apos;s hash</source>
        <translation>ligado ao hash do plano</translation>
    </message>
    <message>
        <source>a gate opens when all before it were read back</source>
        <translation>uma etapa abre quando todas as anteriores foram relidas</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>another choice asks the targets again</source>
        <translation>outra opção consulta os destinos de novo</translation>
    </message>
    <message>
        <source>as it was approved</source>
        <translation>como foi aprovado</translation>
    </message>
    <message>
        <source>Stops at 1 failure in gates 1 and 2, above 5 % after that, or on any new cause.</source>
        <translation>Para com 1 falha nas etapas 1 e 2, acima de 5 % depois, ou com qualquer causa nova.</translation>
    </message>
    <message>
        <source>by entity, what the target does not have</source>
        <translation>por entidade, o que o destino não tem</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>%1 prepared</source>
        <translation>%1 preparou</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprovou</translation>
    </message>
    <message>
        <source>Nobody has approved it yet</source>
        <translation>Ainda ninguém aprovou</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Segue-se</translation>
    </message>
    <message>
        <source>once an order is verified</source>
        <translation>quando um pedido é verificado</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <translation>Depois, por si só</translation>
    </message>
    <message>
        <source>part of the plan&apos;s hash</source>
        <translation>parte do hash do plano</translation>
    </message>
</context>
<context>
    <name>PlanVerbs</name>
    <message>
        <source>Approve…</source>
        <translation>Aprovar…</translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation>Iniciar, com janela de espera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation>Copiar o hash do plano</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Abrir transação</translation>
    </message>
    <message>
        <source>Approve this plan</source>
        <translation>Aprovar este plano</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation>Parar esta operação</translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation>O que foi enviado fica e é verificado; o que não foi enviado é libertado. Um plano parado não pode continuar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Alterar um campo…</translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation>Descartar os campos alterados</translation>
    </message>
    <message>
        <source>Discard this plan…</source>
        <translation>Descartar este plano…</translation>
    </message>
    <message>
        <source>Discard this plan</source>
        <translation>Descartar este plano</translation>
    </message>
    <message>
        <source>Nothing of it was sent. Its orders are free for another plan; the plan itself is kept, as stopped.</source>
        <translation>Nada dele foi enviado. Os pedidos ficam livres para outro plano; o plano é mantido, como parado.</translation>
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
        <translation>Montante</translation>
    </message>
    <message>
        <source>Due or took</source>
        <translation>Prazo ou duração</translation>
    </message>
    <message>
        <source>Will breach</source>
        <translation>Vai violar</translation>
    </message>
    <message>
        <source>Transactions behind the point</source>
        <translation>Transações por trás do ponto</translation>
    </message>
    <message>
        <source>will breach: %1</source>
        <translation>vai violar: %1</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>suspeito</translation>
    </message>
    <message>
        <source>No transaction stands behind this point.</source>
        <translation>Nenhuma transação por trás deste ponto.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Falta aqui algo a procurar.</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 não pode estar aqui.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Não existe o campo %1.</translation>
    </message>
    <message>
        <source>This field cannot be compared with %1.</source>
        <translation>Este campo não pode ser comparado com %1.</translation>
    </message>
    <message>
        <source>A comparison is missing here.</source>
        <translation>Falta aqui uma comparação.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Falta aqui um valor.</translation>
    </message>
    <message>
        <source>%1 is not one of the words of this field.</source>
        <translation>%1 não é uma das palavras deste campo.</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 não é um montante.</translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <translation>%1 não é uma duração.</translation>
    </message>
    <message>
        <source>%1 is no day or time.</source>
        <translation>%1 não é um dia nem uma hora.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 não é um número.</translation>
    </message>
    <message>
        <source>%1 is no path into the records.</source>
        <translation>%1 não é um caminho nos registos.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Há um parêntese por fechar.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Este parêntese não fecha nada.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Há aspas por fechar.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>Demasiados níveis de parênteses.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>A consulta é demasiado longa.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Tentar: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>em</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>não em</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
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
        <translation>até</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois de</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mais de</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>pelo menos</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>número do pedido</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>legal entity</source>
        <translation>entidade legal</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>faixa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moeda</translation>
    </message>
    <message>
        <source>money</source>
        <translation>montante</translation>
    </message>
    <message>
        <source>how long in its lane</source>
        <translation>tempo na faixa</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>primeiro registo</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>última alteração</translation>
    </message>
    <message>
        <source>system where it failed</source>
        <translation>sistema onde falhou</translation>
    </message>
    <message>
        <source>operation that failed</source>
        <translation>operação que falhou</translation>
    </message>
    <message>
        <source>state of the step</source>
        <translation>estado do passo</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsável</translation>
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
        <translation>código do fornecedor</translation>
    </message>
    <message>
        <source>how long open</source>
        <translation>tempo em aberto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhado</translation>
    </message>
    <message>
        <source>due</source>
        <translation>prazo</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>tentativas</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>exceção</translation>
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
        <translation>Qualquer palavra, ou: lane = order and money &gt; 10000 EUR and age &gt; 2d</translation>
    </message>
    <message>
        <source>What could be written here</source>
        <translation>O que se pode escrever aqui</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason, kept in the record</source>
        <translation>Motivo, guardado no registo</translation>
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
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regra %1</translation>
    </message>
    <message>
        <source>From this money on, %1</source>
        <translation>A partir deste montante, %1</translation>
    </message>
    <message>
        <source>From so many transactions on</source>
        <translation>A partir deste número de transações</translation>
    </message>
    <message>
        <source>Due within hours; empty: late ones</source>
        <translation>Prazo em horas; vazio: em atraso</translation>
    </message>
    <message>
        <source>Quiet from, until (%1)</source>
        <translation>Silêncio de, até (%1)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Escalate after hours without an answer</source>
        <translation>Escalar após horas sem resposta</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>Escalar para</translation>
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
        <translation>Como no ficheiro</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>%1 open</source>
        <translation>%1 abertos</translation>
    </message>
</context>
<context>
    <name>RunbookPane</name>
    <message>
        <source>The last fix that worked</source>
        <translation>A última correção que resultou</translation>
    </message>
    <message>
        <source>Open its plan</source>
        <translation>Abrir o plano</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome da vista</translation>
    </message>
    <message>
        <source>every transaction</source>
        <translation>todas as transações</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Partilhar com a equipa</translation>
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
        <translation>Pausar o sistema, para que nada bata contra um muro</translation>
    </message>
    <message>
        <source>Have its administrator renew the key or grant the right that the answer names</source>
        <translation>Pedir ao administrador que renove a chave ou conceda o direito que a resposta cita</translation>
    </message>
    <message>
        <source>Probe the system and see it healthy</source>
        <translation>Testar o sistema e vê-lo saudável</translation>
    </message>
    <message>
        <source>Resume it and plan the replay of the cause</source>
        <translation>Retomá-lo e planejar a repetição da causa</translation>
    </message>
    <message>
        <source>Check whether a person or a job holds the record in the CRM</source>
        <translation>Verificar se uma pessoa ou um processo retém o registro no CRM</translation>
    </message>
    <message>
        <source>Check that the field still exists and may be written</source>
        <translation>Verificar se o campo ainda existe e pode ser escrito</translation>
    </message>
    <message>
        <source>Plan the replay; the financial transaction is left alone</source>
        <translation>Planejar a repetição; a transação financeira não é tocada</translation>
    </message>
    <message>
        <source>Wait until the time that is shown; the system is asked by itself until then</source>
        <translation>Esperar até a hora mostrada; até lá o sistema é consultado por si</translation>
    </message>
    <message>
        <source>Open the record in the target and look for our reference</source>
        <translation>Abrir o registro no destino e procurar a nossa referência</translation>
    </message>
    <message>
        <source>Say what you found: done with its number, or not done</source>
        <translation>Dizer o que encontrou: feito, com o número, ou não feito</translation>
    </message>
    <message>
        <source>The verdict is kept with your name and opens or closes the way to send again.</source>
        <translation>O veredito fica guardado com o seu nome e abre ou fecha o caminho para um novo envio.</translation>
    </message>
    <message>
        <source>Check the accounting period of the entity in the ERP</source>
        <translation>Verificar o período contábil da entidade no ERP</translation>
    </message>
    <message>
        <source>A closed period needs another date, not a replay.</source>
        <translation>Um período fechado precisa de outra data, não de uma repetição.</translation>
    </message>
    <message>
        <source>Compare number and amount of the invoice in billing and in the ERP</source>
        <translation>Comparar número e valor da fatura no faturamento e no ERP</translation>
    </message>
    <message>
        <source>Look for the payment under another reference before it is booked</source>
        <translation>Procurar o pagamento sob outra referência antes de lançá-lo</translation>
    </message>
    <message>
        <source>Plan the replay with the canary and read the first receipt</source>
        <translation>Planejar a repetição com o canário e ler o primeiro recibo</translation>
    </message>
    <message>
        <source>Find the item in the ERP that sales means by this code</source>
        <translation>Encontrar no ERP o item que vendas quer dizer com este código</translation>
    </message>
    <message>
        <source>The map names it; a wrong entry books wrong revenue.</source>
        <translation>O mapa o nomeia; uma entrada errada lança receita errada.</translation>
    </message>
    <message>
        <source>Have the product owner confirm that it is the same item</source>
        <translation>Pedir ao responsável pelo produto que confirme que é o mesmo item</translation>
    </message>
    <message>
        <source>Map product… (F) and give the reason</source>
        <translation>Mapear produto… (F) e informar o motivo</translation>
    </message>
    <message>
        <source>Plan the replay of the cause and look at one order before and after</source>
        <translation>Planejar a repetição da causa e olhar um pedido antes e depois</translation>
    </message>
    <message>
        <source>Tell sales ops which price book brought the new code</source>
        <translation>Dizer às operações de vendas qual tabela de preços trouxe o código novo</translation>
    </message>
    <message>
        <source>The next code of the same book will stop orders as well.</source>
        <translation>O próximo código da mesma tabela também vai parar pedidos.</translation>
    </message>
    <message>
        <source>Ask again now, so that the picture is fresh</source>
        <translation>Perguntar de novo agora, para que a imagem seja recente</translation>
    </message>
    <message>
        <source>Check in the CRM that the deal is really won and its quote approved</source>
        <translation>Verificar no CRM se o negócio está mesmo ganho e a proposta aprovada</translation>
    </message>
    <message>
        <source>Check that customer and legal entity stand in the ERP</source>
        <translation>Verificar se o cliente e a entidade legal estão no ERP</translation>
    </message>
    <message>
        <source>Plan the replay; the flow is taken up and every step asks its target first</source>
        <translation>Planejar a repetição; o fluxo é retomado e cada etapa pergunta primeiro ao seu destino</translation>
    </message>
    <message>
        <source>Check that billing did not start on its own in the meantime</source>
        <translation>Verificar se o faturamento não começou por conta própria nesse meio-tempo</translation>
    </message>
    <message>
        <source>Then there is a subscription without an order.</source>
        <translation>Então há uma assinatura sem pedido.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s answer and find the field it is about</source>
        <translation>Ler a resposta do fornecedor e encontrar o campo de que se trata</translation>
    </message>
    <message>
        <source>Decide where it is wrong: in the source, in a mapping, or in the target&apos;s set-up</source>
        <translation>Decidir onde está o erro: na origem, em um mapeamento ou na configuração do destino</translation>
    </message>
    <message>
        <source>Repair it there; only when it cannot be, change the field in the plan</source>
        <translation>Reparar lá; só se não der, alterar o campo no plano</translation>
    </message>
    <message>
        <source>Plan the replay and look at the field before and after</source>
        <translation>Planejar a repetição e olhar o campo antes e depois</translation>
    </message>
    <message>
        <source>Note what let it through</source>
        <translation>Anotar o que o deixou passar</translation>
    </message>
    <message>
        <source>The next person finds it beside this cause.</source>
        <translation>A próxima pessoa o encontra ao lado desta causa.</translation>
    </message>
    <message>
        <source>The ERP answers &quot;accepted&quot; and works later</source>
        <translation>O ERP responde “aceito” e trabalha depois</translation>
    </message>
    <message>
        <source>Contracts end, at once or with their term</source>
        <translation>Contratos terminam, na hora ou no fim do prazo</translation>
    </message>
    <message>
        <source>The whole life of a contract</source>
        <translation>A vida inteira de um contrato</translation>
    </message>
    <message>
        <source>The answer to a batch is lost</source>
        <translation>A resposta a um lote se perde</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (KEY)</source>
        <translation>A resposta se perde após a confirmação (KEY)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (NONE)</source>
        <translation>A resposta se perde após a confirmação (NONE)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (QUERY)</source>
        <translation>A resposta se perde após a confirmação (QUERY)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (UPSERT)</source>
        <translation>A resposta se perde após a confirmação (UPSERT)</translation>
    </message>
    <message>
        <source>A replay stops at its canary</source>
        <translation>Uma repetição para no seu canário</translation>
    </message>
    <message>
        <source>One field changed for many orders, then replayed from the start</source>
        <translation>Um campo alterado em muitos pedidos, repetidos depois do início</translation>
    </message>
    <message>
        <source>An upgrade reaches billing, but not the revenue schedule nor the CRM</source>
        <translation>Uma ampliação chega ao faturamento, mas não ao cronograma de receita nem ao CRM</translation>
    </message>
    <message>
        <source>A credit memo in the ERP reaches the CRM and billing</source>
        <translation>Uma nota de crédito no ERP chega ao CRM e ao faturamento</translation>
    </message>
    <message>
        <source>An amendment in billing alone does not change the contract value</source>
        <translation>Um aditivo só no faturamento não muda o valor do contrato</translation>
    </message>
    <message>
        <source>A webhook retry must not create a second invoice</source>
        <translation>Um webhook repetido não deve criar uma segunda fatura</translation>
    </message>
    <message>
        <source>The CRM update fails after the ERP has the order</source>
        <translation>A atualização do CRM falha depois que o ERP tem o pedido</translation>
    </message>
    <message>
        <source>The CRM write-back fails after the ERP succeeded</source>
        <translation>A gravação no CRM falha após o sucesso do ERP</translation>
    </message>
    <message>
        <source>Quarter end against rate limits</source>
        <translation>Fim de trimestre contra limites de solicitações</translation>
    </message>
    <message>
        <source>Duplicate events, late answers, a slow ledger</source>
        <translation>Eventos duplicados, respostas tardias, um razão lento</translation>
    </message>
    <message>
        <source>Billing set-up fails for good, the order is undone</source>
        <translation>O cadastro no faturamento falha de vez, o pedido é desfeito</translation>
    </message>
    <message>
        <source>Customer created in the ERP, billing set-up fails</source>
        <translation>Cliente criado no ERP, o cadastro no faturamento falha</translation>
    </message>
    <message>
        <source>Billing is down, ERP orders go on</source>
        <translation>O faturamento está fora, os pedidos do ERP continuam</translation>
    </message>
    <message>
        <source>Product-code mapping fails</source>
        <translation>O mapeamento de um código de produto falha</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax are asked before the first effect</source>
        <translation>Crédito, estoque, preço e imposto são consultados antes do primeiro efeito</translation>
    </message>
    <message>
        <source>The cancellation is answered as done and changes nothing</source>
        <translation>O cancelamento é dado como feito e não muda nada</translation>
    </message>
    <message>
        <source>NetSuite takes every order as an asynchronous job and answers 202. The job is asked, the order is read back, and only then the flow goes on. Half of the answers are lost: those orders are looked for and found.</source>
        <translation>O NetSuite aceita cada pedido como trabalho assíncrono e responde 202. O trabalho é consultado, o pedido é relido, e só então o fluxo segue. Metade das respostas se perde: esses pedidos são procurados e encontrados.</translation>
    </message>
    <message>
        <source>Sales cancels three contracts at once and lets three others run out. Billing, the ERP and the CRM follow, each once; what was invoiced stays.</source>
        <translation>Vendas cancela três contratos na hora e deixa outros três vencerem. Faturamento, ERP e CRM acompanham, cada um uma vez; o que foi faturado fica.</translation>
    </message>
    <message>
        <source>Four orders are sold, upgraded and renewed; the customers use more than they bought, one month is paid late, a part is refunded while the ledger&apos;s period is closed. Every change reaches every system once, in business order.</source>
        <translation>Quatro pedidos são vendidos, ampliados e renovados; os clientes consomem mais do que compraram, um mês é pago com atraso, uma parte é reembolsada com o período do razão fechado. Cada mudança chega a cada sistema uma vez, na ordem do negócio.</translation>
    </message>
    <message>
        <source>Salesforce is slow, so finished orders are written back many at a time. It commits each batch and loses every second answer: all orders of such a batch are without a verdict, and each is looked for. Two hundred orders: exactly two hundred records, none written twice.</source>
        <translation>O Salesforce está lento, então os pedidos prontos são gravados muitos de uma vez. Ele confirma cada lote e perde uma em cada duas respostas: todos os pedidos desse lote ficam sem veredito, e cada um é procurado. Duzentos pedidos: exatamente duzentos registros, nenhum gravado duas vezes.</translation>
    </message>
    <message>
        <source>Stripe commits every subscription and loses the answer of every second one; then its keys expire. An expired key would create a second subscription, so Stripe is asked instead. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>O Stripe confirma cada assinatura e perde uma em cada duas respostas; depois as chaves expiram. Uma chave expirada criaria uma segunda assinatura, então o Stripe é consultado. Duzentos pedidos, cem respostas perdidas, tudo é repetido: exatamente duzentos efeitos.</translation>
    </message>
    <message>
        <source>A target that takes no key and cannot be asked. The hundred stay in doubt, visibly, until a person looks and decides. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>Um destino que não aceita chave e não pode ser consultado. Os cem ficam em dúvida, à vista, até que uma pessoa olhe e decida. Duzentos pedidos, cem respostas perdidas, tudo é repetido: exatamente duzentos efeitos.</translation>
    </message>
    <message>
        <source>The same with plain POST: NetSuite gives no key, and its search sees a new order only after a delay. An empty answer before that proves nothing. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>O mesmo com um POST simples: o NetSuite não dá chave, e a busca dele só vê um pedido novo depois de um tempo. Uma resposta vazia antes disso não prova nada. Duzentos pedidos, cem respostas perdidas, tudo é repetido: exatamente duzentos efeitos.</translation>
    </message>
    <message>
        <source>NetSuite commits every order and loses the answer of every second one. By PUT eid: the target can be asked for our own id. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>O NetSuite confirma cada pedido e perde uma em cada duas respostas. Por PUT eid: o destino pode ser consultado pelo nosso próprio identificador. Duzentos pedidos, cem respostas perdidas, tudo é repetido: exatamente duzentos efeitos.</translation>
    </message>
    <message>
        <source>Twenty deals carry a product code nobody has mapped. The map is repaired, but six of the orders will be refused by NetSuite for another reason. The replay lets one order go, then one more, then five, and waits each time until everything that follows was read back: the fifth order is refused, the plan stops, and the other thirteen are never touched.</source>
        <translation>Vinte negócios trazem um código de produto que ninguém mapeou. O mapa é reparado, mas seis dos pedidos serão recusados pelo NetSuite por outro motivo. A repetição solta um pedido, depois mais um, depois cinco, e espera a cada vez que tudo o que segue tenha sido relido: o quinto pedido é recusado, o plano para, e os outros treze nunca são tocados.</translation>
    </message>
    <message>
        <source>Salesforce refuses to show eight orders to sales because of their date. The date is changed for all of them at once and they are replayed from the start: what stands in NetSuite and Stripe is read again and never sent again, and only the write-back goes out, with the new date.</source>
        <translation>O Salesforce se recusa a mostrar oito pedidos a vendas por causa da data. A data é alterada em todos de uma vez e eles são repetidos do início: o que está no NetSuite e no Stripe é relido e nunca reenviado, e só a gravação no CRM sai, com a data nova.</translation>
    </message>
    <message>
        <source>Six customers upgrade in mid-term. Billing takes every change; NetSuite refuses the revenue schedules and Salesforce the contract values. Both are repaired and what failed is replayed: each system has every upgrade once, and billing was not asked again.</source>
        <translation>Seis clientes ampliam no meio do prazo. O faturamento aceita cada mudança; o NetSuite recusa os cronogramas de receita e o Salesforce os valores de contrato. Ambos são reparados e o que falhou é repetido: cada sistema tem cada ampliação uma vez, e o faturamento não foi acionado de novo.</translation>
    </message>
    <message>
        <source>Finance credits six invoices in NetSuite. Salesforce is in maintenance, so sales would never learn of it. The credit notes are in billing at once; when Salesforce is back its records come by themselves, each once.</source>
        <translation>Finanças credita seis faturas no NetSuite. O Salesforce está em manutenção, então vendas nunca saberia. As notas de crédito estão no faturamento na hora; quando o Salesforce volta, os registros dele chegam sozinhos, cada um uma vez.</translation>
    </message>
    <message>
        <source>Somebody changes four subscriptions in Stripe by hand. The ERP and the CRM keep the old value, and that is seen as a gap of each order in both. Sales records the amendments, the flow carries them everywhere, and the gaps close.</source>
        <translation>Alguém altera quatro assinaturas no Stripe à mão. O ERP e o CRM mantêm o valor antigo, e isso é visto como uma lacuna de cada pedido em ambos. Vendas registra os aditivos, o fluxo os leva a toda parte, e as lacunas se fecham.</translation>
    </message>
    <message>
        <source>Six orders are billed. Stripe reports each invoice by poll and by webhook, repeats every webhook four times and sends them out of order. NetSuite must hold exactly one invoice per order.</source>
        <translation>Seis pedidos são faturados. O Stripe informa cada fatura por consulta e por webhook, repete cada webhook quatro vezes e os envia fora de ordem. O NetSuite deve ter exatamente uma fatura por pedido.</translation>
    </message>
    <message>
        <source>Two deals are ordered, subscribed and invoiced; then Salesforce refuses to show the order. Nothing financial is undone for that: the invoices are issued, so undoing is refused and says what remains possible. The CRM is repaired and told again.</source>
        <translation>Dois negócios estão pedidos, assinados e faturados; então o Salesforce se recusa a mostrar o pedido. Nada financeiro é desfeito por isso: as faturas foram emitidas, então desfazer é recusado e diz o que ainda é possível. O CRM é reparado e avisado de novo.</translation>
    </message>
    <message>
        <source>Salesforce refuses every write-back. Nothing financial is undone for its sake: orders and subscriptions stand. When Salesforce takes them again the write-backs alone are replayed.</source>
        <translation>O Salesforce recusa cada gravação. Nada financeiro é desfeito por causa dele: pedidos e assinaturas ficam. Quando o Salesforce volta a aceitar, só as gravações são repetidas.</translation>
    </message>
    <message>
        <source>Forty deals close in one minute while NetSuite lets four requests through at a time and Stripe turns every third one away. Nothing is lost, nothing is doubled, nobody is asked.</source>
        <translation>Quarenta negócios fecham em um minuto enquanto o NetSuite deixa passar quatro solicitações por vez e o Stripe recusa uma em cada três. Nada se perde, nada se duplica, ninguém é consultado.</translation>
    </message>
    <message>
        <source>Stripe tells everything twice and out of order, its answers come late or get lost after the commit, and NetSuite breaks after every fourth write. Each order has one order, one subscription, one invoice.</source>
        <translation>O Stripe conta tudo duas vezes e fora de ordem, as respostas chegam tarde ou se perdem após a confirmação, e o NetSuite se interrompe a cada quarta gravação. Cada pedido tem um pedido, uma assinatura, uma fatura.</translation>
    </message>
    <message>
        <source>Three deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing and stays so. Each order is undone: cancelled in NetSuite and read back, the customer stays, nothing was ever sent past the failed step.</source>
        <translation>Três negócios são ganhos. O NetSuite aceita clientes e pedidos; o Stripe se recusa a cadastrar o faturamento e assim fica. Cada pedido é desfeito: cancelado no NetSuite e relido, o cliente fica, nada jamais foi enviado além da etapa que falhou.</translation>
    </message>
    <message>
        <source>Twelve deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing, then is repaired. Replaying must set up billing once per order and touch nothing that already stands.</source>
        <translation>Doze negócios são ganhos. O NetSuite aceita clientes e pedidos; o Stripe se recusa a cadastrar o faturamento e depois é reparado. A repetição deve cadastrar o faturamento uma vez por pedido e não tocar em nada que já existe.</translation>
    </message>
    <message>
        <source>Stripe does not answer while ten deals are won. NetSuite takes every order; what billing should have waits in the queue. When Stripe is back the queue runs by itself: ten subscriptions, each once, and nobody had to do anything.</source>
        <translation>O Stripe não responde enquanto dez negócios são ganhos. O NetSuite aceita cada pedido; o que o faturamento deve receber espera na fila. Quando o Stripe volta, a fila anda sozinha: dez assinaturas, cada uma uma vez, e ninguém precisou fazer nada.</translation>
    </message>
    <message>
        <source>Eight deals carry a product code nobody has mapped. Each becomes one governed exception under one cause, no row is lost and nothing is sent. The map is repaired in the workspace and the cause is replayed.</source>
        <translation>Oito negócios trazem um código de produto que ninguém mapeou. Cada um vira uma exceção acompanhada sob uma causa, nenhuma linha se perde e nada é enviado. O mapa é reparado no espaço de trabalho e a causa é repetida.</translation>
    </message>
    <message>
        <source>One deal after the other meets a system that says no: the ERP holds the customer, then the item is out of stock, then the price in the price book has changed since the quote, then the tax engine cannot place the address; an upgrade asks as well. Nothing is sent for any of them until the cause is mended and the check is replayed. Then systems do not answer at all, and what waits goes on by itself.</source>
        <translation>Um negócio após o outro encontra um sistema que diz não: o ERP retém o cliente, depois o item está em falta, depois o preço da tabela mudou desde a proposta, depois o motor de impostos não localiza o endereço; uma ampliação também pergunta. Nada é enviado para nenhum até que a causa seja reparada e a verificação repetida. Depois os sistemas não respondem de todo, e o que espera segue sozinho.</translation>
    </message>
    <message>
        <source>An order is to be undone. NetSuite answers the cancellation with success and leaves the order as it is. The answer is not believed: the order is read back, found live, and the undoing has failed, visibly. After the repair it is undone by a new command.</source>
        <translation>Um pedido deve ser desfeito. O NetSuite responde ao cancelamento com sucesso e deixa o pedido como está. A resposta não é acreditada: o pedido é relido, encontrado vivo, e o desfazer falhou, à vista. Após o reparo, ele é desfeito por um novo comando.</translation>
    </message>
    <message>
        <source>A system refuses our credentials or rights</source>
        <translation>Um sistema recusa nossas credenciais ou direitos</translation>
    </message>
    <message>
        <source>The CRM does not know what the ERP has</source>
        <translation>O CRM não conhece o que o ERP tem</translation>
    </message>
    <message>
        <source>Sent, and nobody can prove what happened</source>
        <translation>Enviado, e ninguém consegue provar o que houve</translation>
    </message>
    <message>
        <source>Money in billing that the ledger does not know</source>
        <translation>Dinheiro no faturamento que o razão não conhece</translation>
    </message>
    <message>
        <source>A code that no value map knows</source>
        <translation>Um código que nenhum mapa conhece</translation>
    </message>
    <message>
        <source>A deal that never reached the ERP</source>
        <translation>Um negócio que nunca chegou ao ERP</translation>
    </message>
    <message>
        <source>The system refused what was sent</source>
        <translation>O sistema recusou o que foi enviado</translation>
    </message>
</context>
<context>
    <name>Sla</name>
    <message>
        <source>over %1</source>
        <translation>mais de %1</translation>
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
        <translation>Por dia</translation>
    </message>
    <message>
        <source>newest first; late by the day they stopped, breaches by the day they were due</source>
        <translation>do mais recente; atrasos pelo dia em que pararam, violações pelo dia do prazo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>Abertos no fim</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Violações</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Por vencer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Quote to order</source>
        <translation>Proposta a pedido</translation>
    </message>
    <message>
        <source>Order creation</source>
        <translation>Criação do pedido</translation>
    </message>
    <message>
        <source>Order to invoice</source>
        <translation>Pedido a fatura</translation>
    </message>
    <message>
        <source>Invoice generation</source>
        <translation>Emissão da fatura</translation>
    </message>
    <message>
        <source>Invoice posting</source>
        <translation>Contabilização da fatura</translation>
    </message>
    <message>
        <source>Payment propagation</source>
        <translation>Propagação do pagamento</translation>
    </message>
    <message>
        <source>Sync lag</source>
        <translation>Atraso de sincronização</translation>
    </message>
    <message>
        <source>Exception resolution</source>
        <translation>Resolução de exceções</translation>
    </message>
    <message>
        <source>until %1: %2 breaches expected, %3 to %4</source>
        <translation>até %1: %2 violações previstas, %3 a %4</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>no prazo</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>of what stopped in the period, business time</source>
        <translation>do que parou no período, tempo útil</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation>Idade dos relógios abertos</translation>
    </message>
    <message>
        <source>since they started, every hour counted</source>
        <translation>desde o início, contando todas as horas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>breaches until then, if nobody acts; band of 80 % confidence</source>
        <translation>violações até lá, se ninguém agir; intervalo de 80 % de confiança</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Back-test of the forecast</source>
        <translation>Teste retroativo da previsão</translation>
    </message>
    <message numerus="yes">
        <source>each past day forecast from the %Ln day(s) before it, at a quarter, half and three quarters of the limit</source>
        <translation>
            <numerusform>cada dia passado previsto a partir do %Ln dia anterior, a um quarto, metade e três quartos do limite</numerusform>
            <numerusform>cada dia passado previsto a partir dos %Ln dias anteriores, a um quarto, metade e três quartos do limite</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Previu</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Ocorreu</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>warning %1</source>
        <translation>aviso %1</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>calendário %1</translation>
    </message>
    <message>
        <source>region %1: %2</source>
        <translation>região %1: %2</translation>
    </message>
    <message>
        <source>entity %1: %2</source>
        <translation>entidade %1: %2</translation>
    </message>
    <message>
        <source>a customer appears</source>
        <translation>aparece um cliente</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is held</source>
        <translation>o crédito do cliente é retido</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is released</source>
        <translation>o crédito do cliente é libertado</translation>
    </message>
    <message>
        <source>a deal appears</source>
        <translation>aparece um negócio</translation>
    </message>
    <message>
        <source>the deal is won</source>
        <translation>o negócio é ganho</translation>
    </message>
    <message>
        <source>the deal is lost</source>
        <translation>o negócio é perdido</translation>
    </message>
    <message>
        <source>the deal is reopened</source>
        <translation>o negócio é reaberto</translation>
    </message>
    <message>
        <source>a quote appears</source>
        <translation>aparece uma proposta</translation>
    </message>
    <message>
        <source>the quote is approved</source>
        <translation>a proposta é aprovada</translation>
    </message>
    <message>
        <source>the quote is accepted</source>
        <translation>a proposta é aceite</translation>
    </message>
    <message>
        <source>the quote is rejected</source>
        <translation>a proposta é rejeitada</translation>
    </message>
    <message>
        <source>the quote is amended</source>
        <translation>a proposta recebe um aditamento</translation>
    </message>
    <message>
        <source>the contract becomes active</source>
        <translation>o contrato fica ativo</translation>
    </message>
    <message>
        <source>the contract is amended</source>
        <translation>o contrato recebe um aditamento</translation>
    </message>
    <message>
        <source>the contract ends</source>
        <translation>o contrato termina</translation>
    </message>
    <message>
        <source>the order is created</source>
        <translation>o pedido é criado</translation>
    </message>
    <message>
        <source>the order is booked</source>
        <translation>o pedido é lançado</translation>
    </message>
    <message>
        <source>the order is amended</source>
        <translation>o pedido recebe um aditamento</translation>
    </message>
    <message>
        <source>the order is fulfilled</source>
        <translation>o pedido é executado</translation>
    </message>
    <message>
        <source>the order is cancelled</source>
        <translation>o pedido é cancelado</translation>
    </message>
    <message>
        <source>the order is put on hold</source>
        <translation>o pedido é retido</translation>
    </message>
    <message>
        <source>the order is released</source>
        <translation>o pedido é libertado</translation>
    </message>
    <message>
        <source>the order shows in the CRM</source>
        <translation>o pedido aparece no CRM</translation>
    </message>
    <message>
        <source>the delivery is shipped</source>
        <translation>a entrega é expedida</translation>
    </message>
    <message>
        <source>the subscription is created</source>
        <translation>a subscrição é criada</translation>
    </message>
    <message>
        <source>the subscription becomes active</source>
        <translation>a subscrição fica ativa</translation>
    </message>
    <message>
        <source>the subscription is amended</source>
        <translation>a subscrição recebe um aditamento</translation>
    </message>
    <message>
        <source>the subscription is past due</source>
        <translation>a subscrição está vencida</translation>
    </message>
    <message>
        <source>the subscription is cancelled</source>
        <translation>a subscrição é cancelada</translation>
    </message>
    <message>
        <source>the invoice is issued</source>
        <translation>a fatura é emitida</translation>
    </message>
    <message>
        <source>the invoice is posted</source>
        <translation>a fatura é contabilizada</translation>
    </message>
    <message>
        <source>the invoice is paid</source>
        <translation>a fatura é paga</translation>
    </message>
    <message>
        <source>the invoice is past due</source>
        <translation>a fatura está vencida</translation>
    </message>
    <message>
        <source>the invoice is voided</source>
        <translation>a fatura é anulada</translation>
    </message>
    <message>
        <source>a payment is received</source>
        <translation>é recebido um pagamento</translation>
    </message>
    <message>
        <source>a payment fails</source>
        <translation>falha um pagamento</translation>
    </message>
    <message>
        <source>a credit memo is issued</source>
        <translation>é emitida uma nota de crédito</translation>
    </message>
    <message>
        <source>a refund is issued</source>
        <translation>é emitido um reembolso</translation>
    </message>
    <message>
        <source>an exception is opened</source>
        <translation>é aberta uma exceção</translation>
    </message>
    <message>
        <source>the exception is resolved</source>
        <translation>a exceção é resolvida</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <translation>%1 (em: %2)</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>Começa quando</translation>
    </message>
    <message>
        <source>Stops when</source>
        <translation>Parado quando</translation>
    </message>
    <message>
        <source>Cancelled when</source>
        <translation>Cancelado quando</translation>
    </message>
    <message>
        <source>Paused when</source>
        <translation>Em pausa quando</translation>
    </message>
    <message>
        <source>Goes on when</source>
        <translation>Continua quando</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relógios</translation>
    </message>
    <message>
        <source>one for each start, ended by the stop of the same record</source>
        <translation>um por cada início, terminado pela paragem do mesmo registo</translation>
    </message>
    <message>
        <source>one per transaction, from its first start to its first stop</source>
        <translation>um por transação, do primeiro início à primeira paragem</translation>
    </message>
    <message>
        <source>Holds instead</source>
        <translation>Em vez disso, vale</translation>
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
        <translation>horas úteis de cada entidade</translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation>todas as horas contam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>%1 before it is due</source>
        <translation>%1 antes do prazo</translation>
    </message>
    <message>
        <source>The limit must be longer than the warning.</source>
        <translation>O limite tem de ser superior ao aviso.</translation>
    </message>
    <message>
        <source>Too long for %1: its own limit must be longer than the warning.</source>
        <translation>Demasiado longo para %1: o limite próprio tem de ser superior ao aviso.</translation>
    </message>
    <message>
        <source>The calendar &quot;%1&quot; is not known.</source>
        <translation>O calendário “%1” não é conhecido.</translation>
    </message>
    <message>
        <source>A definition needs a title.</source>
        <translation>Uma definição precisa de um título.</translation>
    </message>
    <message>
        <source>Write a percentage such as 95 or 92.5.</source>
        <translation>Escrever uma percentagem, como 95 ou 92.5.</translation>
    </message>
    <message>
        <source>Write a time such as 6h, 90m or 2d (48 hours).</source>
        <translation>Escrever um tempo, como 6h, 90m ou 2d (48 horas).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running clock(s) would be taken away until it is on again; what has stopped stays.</source>
        <translation>
            <numerusform>Relógios em curso que seriam retirados até voltar a estar ativa: %Ln; os parados ficam.</numerusform>
            <numerusform>Relógios em curso que seriam retirados até voltar a estar ativa: %Ln; os parados ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clock of it runs.</source>
        <translation>Nenhum dos seus relógios está em curso.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln running clock(s) that are due next:</source>
        <translation>
            <numerusform>Relógios em curso com o prazo mais próximo (%Ln):</numerusform>
            <numerusform>Relógios em curso com o prazo mais próximo (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln running clock(s):</source>
        <translation>
            <numerusform>Relógios em curso (%Ln):</numerusform>
            <numerusform>Relógios em curso (%Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>late: %1 instead of %2</source>
        <translation>em atraso: %1 em vez de %2</translation>
    </message>
    <message>
        <source>in warning: %1 instead of %2</source>
        <translation>em aviso: %1 em vez de %2</translation>
    </message>
    <message>
        <source>from quote approved to order booked</source>
        <translation>da proposta aprovada ao pedido registrado</translation>
    </message>
    <message>
        <source>from deal won to order created in the ERP</source>
        <translation>do negócio ganho ao pedido criado no ERP</translation>
    </message>
    <message>
        <source>from order booked to its first invoice</source>
        <translation>do pedido registrado à sua primeira fatura</translation>
    </message>
    <message>
        <source>from subscription created to invoice issued</source>
        <translation>da assinatura criada à fatura emitida</translation>
    </message>
    <message>
        <source>from invoice issued in billing to posted in the ledger</source>
        <translation>da fatura emitida no faturamento ao lançamento no razão</translation>
    </message>
    <message>
        <source>from paid in billing to paid in the ERP</source>
        <translation>do pagamento no faturamento ao pagamento no ERP</translation>
    </message>
    <message>
        <source>from order booked in the ERP to shown in the CRM</source>
        <translation>do pedido registrado no ERP à sua exibição no CRM</translation>
    </message>
    <message>
        <source>from exception opened to proved or decided</source>
        <translation>da exceção aberta à prova ou à decisão</translation>
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
        <translation>Abrir transação</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Mostrar como gráficos</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Mostrar como tabelas</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Em atraso agora</translation>
    </message>
    <message>
        <source>Key figures and ROI</source>
        <translation>Indicadores e ROI</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entidade legal</translation>
    </message>
    <message>
        <source>No clock has run yet</source>
        <translation>Ainda nenhum relógio correu</translation>
    </message>
    <message>
        <source>Clocks run %1. They start by themselves as soon as such an event is read from a system.</source>
        <translation>Contagem dos relógios: %1. Começam por si assim que tal evento é lido de um sistema.</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>Horas por dia</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>Quanto demoraram</translation>
    </message>
    <message>
        <source>Open at the end of each day</source>
        <translation>Abertos no fim de cada dia</translation>
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
        <translation>no prazo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abertos</translation>
    </message>
    <message>
        <source>stopped that day</source>
        <translation>parados nesse dia</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentis</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Burn-down</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Hours per day, %1</source>
        <translation>Horas por dia, %1</translation>
    </message>
    <message>
        <source>How long they took, %1</source>
        <translation>Quanto demoraram, %1</translation>
    </message>
    <message>
        <source>Open at the end of each day, %1</source>
        <translation>Abertos no fim de cada dia, %1</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Violações</translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation>Idade dos relógios abertos</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>breaches, if nobody acts</source>
        <translation>violações, se ninguém agir</translation>
    </message>
    <message>
        <source>Breaches to come: %1</source>
        <translation>Violações previstas: %1</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>Fechar a definição</translation>
    </message>
    <message>
        <source>Change the definition…</source>
        <translation>Alterar a definição…</translation>
    </message>
    <message>
        <source>Undo the change of the definition</source>
        <translation>Desfazer a alteração da definição</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>Until this afternoon</source>
        <translation>Até esta tarde</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Até amanhã de manhã</translation>
    </message>
    <message>
        <source>Until Monday morning</source>
        <translation>Até segunda de manhã</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Por uma semana</translation>
    </message>
    <message>
        <source>Until it happens again</source>
        <translation>Até acontecer de novo</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Legal entity</source>
        <translation>Entidade legal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Words in the answer</source>
        <translation>Palavras na resposta</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir “%1”</translation>
    </message>
    <message>
        <source>Failures of this cause that fit become a cause of their own, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation>As falhas desta causa que correspondam passam a ser uma causa própria, incluindo as futuras. Nada é enviado, e Desfazer reverte.</translation>
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
        <translation>Título da nova causa; vazio: o mesmo com o valor</translation>
    </message>
    <message>
        <source>Title of the new cause</source>
        <translation>Título da nova causa</translation>
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
        <translation>aceite</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>registado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>credit hold</source>
        <translation>bloqueio de crédito</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inativo</translation>
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
        <translation>aberto</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>lançado</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>needs a payment method</source>
        <translation>falta método de pagamento</translation>
    </message>
    <message>
        <source>uncollectible</source>
        <translation>incobrável</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganho</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>No flow of Throughline works on this order: it was made by others, and is watched.</source>
        <translation>Nenhum fluxo do Throughline trabalha neste pedido: foi criado por outros e é observado.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>SystemPane</name>
    <message>
        <source>Probe now</source>
        <translation>Sondar agora</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Retomar sincronização</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Pausar sincronização</translation>
    </message>
</context>
<context>
    <name>SystemRow</name>
    <message>
        <source>breaker %1</source>
        <translation>disjuntor %1</translation>
    </message>
    <message>
        <source>last good sync %1</source>
        <translation>última boa sincronização %1</translation>
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
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjuntor</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Última boa sincr.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Rate budget used</source>
        <translation>Quota de acessos usada</translation>
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
        <translation>Sondar agora</translation>
    </message>
    <message>
        <source>Probe all now</source>
        <translation>Sondar todos agora</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Retomar sincronização</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Pausar sincronização</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Operar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Observing: nothing is sent.</source>
        <translation>A observar: nada é enviado.</translation>
    </message>
    <message>
        <source>Orders are read and joined; what is stuck is shown.</source>
        <translation>Os pedidos são lidos e ligados; o que está bloqueado é mostrado.</translation>
    </message>
    <message>
        <source>Read the gap again</source>
        <translation>Ler a lacuna de novo</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>Nenhum sistema ligado</translation>
    </message>
    <message>
        <source>A workspace names its systems in its estate file; they are read as soon as it is opened.</source>
        <translation>Um espaço de trabalho indica os seus sistemas no ficheiro do ambiente; são lidos assim que é aberto.</translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation>Só observar %1</translation>
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
        <translation>A partir de agora, este fluxo envia o que ficar pronto. As lacunas mais antigas continuam exceções para uma pessoa; nada é criado para elas por si.</translation>
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
        <translation>Enter guarda, Shift+Enter começa uma nova linha.</translation>
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
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>One cause holds back much money</source>
        <translation>Uma causa retém um montante elevado</translation>
    </message>
    <message>
        <source>Many failures alike</source>
        <translation>Muitas falhas iguais</translation>
    </message>
    <message>
        <source>One customer waits for much money</source>
        <translation>Um cliente espera por um montante elevado</translation>
    </message>
    <message>
        <source>Clocks are late</source>
        <translation>Relógios em atraso</translation>
    </message>
    <message>
        <source>Clocks are due soon</source>
        <translation>Relógios perto do prazo</translation>
    </message>
    <message>
        <source>by the money of one cause</source>
        <translation>pelo montante de uma causa</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>por cliente</translation>
    </message>
    <message>
        <source>by SLA clocks</source>
        <translation>por relógios SLA</translation>
    </message>
    <message>
        <source>due within %1</source>
        <translation>com prazo em %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <translation>a partir de %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln transaction(s)</source>
        <translation>
            <numerusform>a partir de %Ln transação</numerusform>
            <numerusform>a partir de %Ln transações</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>definida por %1</translation>
    </message>
    <message>
        <source>as its file says</source>
        <translation>como diz o ficheiro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transação</numerusform>
            <numerusform>%Ln transações</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message numerus="yes">
        <source>over in the last %Ln day(s)</source>
        <translation>
            <numerusform>terminados em %Ln dia</numerusform>
            <numerusform>terminados nos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at every few seconds while the engine runs</source>
        <translation>verificadas a cada poucos segundos enquanto o motor funciona</translation>
    </message>
    <message>
        <source>%1 open, %2 not acknowledged · most money first</source>
        <translation>%1 abertos, %2 por confirmar · maior montante primeiro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) wait for the end of quiet hours; they are listed and not announced.</source>
        <translation>
            <numerusform>%Ln alerta espera pelo fim das horas de silêncio; é listado e não anunciado.</numerusform>
            <numerusform>%Ln alertas esperam pelo fim das horas de silêncio; são listados e não anunciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>not yet: quiet hours</source>
        <translation>ainda não: horas de silêncio</translation>
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
        <translation>definida por %1, %2</translation>
    </message>
    <message>
        <source>Undo acknowledging</source>
        <translation>Desfazer confirmação</translation>
    </message>
    <message>
        <source>Undo reopening</source>
        <translation>Desfazer reabertura</translation>
    </message>
    <message>
        <source>Acknowledged: it stays in the list until nothing is left of it, and is not announced again.</source>
        <translation>Confirmado: fica na lista até nada restar dele e não volta a ser anunciado.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Reaberto.</translation>
    </message>
    <message>
        <source>Undo the change of the rule</source>
        <translation>Desfazer a alteração da regra</translation>
    </message>
    <message>
        <source>The rule holds from now on, for everybody of this workspace.</source>
        <translation>A regra vale a partir de agora, para todos neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>The rule is on.</source>
        <translation>A regra está ativa.</translation>
    </message>
    <message>
        <source>The rule is off; its alerts end.</source>
        <translation>A regra está inativa; os seus alertas terminam.</translation>
    </message>
    <message>
        <source>The rule is again as its file says.</source>
        <translation>A regra volta a ser como diz o ficheiro.</translation>
    </message>
</context>
<context>
    <name>Throughline::CaseController</name>
    <message>
        <source>%1 is on the clipboard, as text and formatted.</source>
        <translation>%1 está na área de transferência, como texto e formatado.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 está na área de transferência.</translation>
    </message>
    <message>
        <source>Case report written to %1</source>
        <translation>Relatório do caso gravado em %1</translation>
    </message>
</context>
<context>
    <name>Throughline::ChangesController</name>
    <message>
        <source>This cause is seen for the first time</source>
        <translation>Esta causa surge pela primeira vez</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 depois</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln in the three days before and the day after</source>
        <translation>
            <numerusform>a última (%Ln) nos três dias anteriores e no dia seguinte</numerusform>
            <numerusform>as últimas %Ln nos três dias anteriores e no dia seguinte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the three days before and the day after</source>
        <translation>
            <numerusform>%Ln nos três dias anteriores e no dia seguinte</numerusform>
            <numerusform>%Ln nos três dias anteriores e no dia seguinte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ChecksController</name>
    <message>
        <source>Every check passes, asked %1.</source>
        <translation>Todas as verificações passam, perguntado às %1.</translation>
    </message>
    <message>
        <source>It would be refused, asked %1.</source>
        <translation>Seria recusado, perguntado às %1.</translation>
    </message>
    <message>
        <source>Not every system answered, asked %1. Nothing is decided.</source>
        <translation>Nem todos os sistemas responderam, perguntado às %1. Nada está decidido.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
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
        <translation>T%1 AF%2</translation>
    </message>
    <message>
        <source>To clear before %1 closes</source>
        <translation>A regularizar antes do fecho de %1</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 blocked</source>
        <translation>%1 de %2 feitos, %3 bloqueados</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
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
        <translation>Esta janela esperou por um disco, o que nunca deveria acontecer: comunicar com o texto abaixo, por favor.</translation>
    </message>
    <message>
        <source>Since the start no event kept this window busy for longer than %1.</source>
        <translation>Desde o arranque, nenhum evento ocupou esta janela durante mais de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept this window busy for longer than %1.</source>
        <translation>
            <numerusform>%Ln evento ocupou esta janela durante mais de %1.</numerusform>
            <numerusform>%Ln eventos ocuparam esta janela durante mais de %1.</numerusform>
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
        <translation>Janelas, desenho</translation>
    </message>
    <message>
        <source>Events handled</source>
        <translation>Eventos tratados</translation>
    </message>
    <message>
        <source>Longer than a frame (%1)</source>
        <translation>Mais longos do que um fotograma (%1)</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>Mais longos do que %1</translation>
    </message>
    <message>
        <source>Waits for a disk</source>
        <translation>Esperas por um disco</translation>
    </message>
</context>
<context>
    <name>Throughline::DockController</name>
    <message>
        <source>Operations running</source>
        <translation>Operações em execução</translation>
    </message>
    <message>
        <source>Finished in a day</source>
        <translation>Concluídas num dia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>%1, frozen %2</source>
        <translation>%1, congelado %2</translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation>feitos, relidos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhados</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nada enviado</translation>
    </message>
    <message>
        <source>held by what they need</source>
        <translation>retidos por dependências</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>left</source>
        <translation>por fazer</translation>
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
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Money verified</source>
        <translation>Montante verificado</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>Taxa de falhas</translation>
    </message>
    <message>
        <source>%1, stops at 5 %</source>
        <translation>%1, para a 5 %</translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation>Em pausa após os envios em curso.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Continua.</translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation>Parado; o que foi enviado fica, o que não foi é libertado.</translation>
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
        <translation>difere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln cenário</numerusform>
            <numerusform>%Ln cenários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln aprovado</numerusform>
            <numerusform>%Ln aprovados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln falhado</numerusform>
            <numerusform>%Ln falhados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln em execução</numerusform>
            <numerusform>%Ln em execução</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run yet</source>
        <translation>
            <numerusform>%Ln não executado</numerusform>
            <numerusform>%Ln não executados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs against the simulated systems.</source>
        <translation>%1 corre contra os sistemas simulados.</translation>
    </message>
</context>
<context>
    <name>Throughline::ExceptionsController</name>
    <message>
        <source>money</source>
        <translation>montante</translation>
    </message>
    <message>
        <source>breaches</source>
        <translation>violações</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crescimento</translation>
    </message>
    <message>
        <source>age</source>
        <translation>idade</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
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
        <translation>nenhum prazo hoje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln aberta</numerusform>
            <numerusform>%Ln abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 em risco</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>todas as entidades</translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation>montantes às taxas de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation>Reenviadas, não verificadas</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvidas</translation>
    </message>
    <message>
        <source>seen in the records</source>
        <translation>visto nos registos</translation>
    </message>
    <message>
        <source>first seen %1, last %2</source>
        <translation>visto primeiro %1, por último %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this list</source>
        <translation>
            <numerusform>%Ln falha mais recente não está nesta lista</numerusform>
            <numerusform>%Ln falhas mais recentes não estão nesta lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer cause(s) are not in this list</source>
        <translation>
            <numerusform>%Ln causa mais recente não está nesta lista</numerusform>
            <numerusform>%Ln causas mais recentes não estão nesta lista</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>until it happens again</source>
        <translation>até acontecer de novo</translation>
    </message>
    <message>
        <source>%1, or happens again</source>
        <translation>%1, ou se acontecer de novo</translation>
    </message>
    <message>
        <source>back, its time has come</source>
        <translation>de volta, chegou a hora</translation>
    </message>
    <message>
        <source>back, it happened again</source>
        <translation>de volta, aconteceu de novo</translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation>consultado até %1</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>uma pessoa decide</translation>
    </message>
    <message>
        <source>assigned by the rule “%1”</source>
        <translation>atribuído pela regra “%1”</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>%1 em 7 dias</translation>
    </message>
    <message>
        <source>Starts %1 after: %2 (%3)</source>
        <translation>Começa %1 depois de: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation>%1 de %2 abertas correspondem ao filtro</translation>
    </message>
    <message>
        <source>%1 of it at risk</source>
        <translation>das quais %1 em risco</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late or due today</source>
        <translation>
            <numerusform>%Ln atrasado ou vence hoje</numerusform>
            <numerusform>%Ln atrasados ou vencem hoje</numerusform>
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
        <translation>Entidade legal</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation>Prazo (UTC)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
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
        <translation>Palavras do sistema</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln linha gravada em %1</numerusform>
            <numerusform>%Ln linhas gravadas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export stopped; nothing was written.</source>
        <translation>Exportação parada; nada foi gravado.</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>A exportar: %1 de %2 linhas</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>A exportar…</translation>
    </message>
</context>
<context>
    <name>Throughline::FindController</name>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation>Reenviado, não verificado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>more than %1 open exceptions</source>
        <translation>mais de %1 exceções abertas</translation>
    </message>
    <message>
        <source>more than %1 transactions</source>
        <translation>mais de %1 transações</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open exception(s)</source>
        <translation>
            <numerusform>%Ln exceção aberta</numerusform>
            <numerusform>%Ln exceções abertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transação</numerusform>
            <numerusform>%Ln transações</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation>montantes às taxas de %1</translation>
    </message>
    <message>
        <source>Paths into records are looked up row by row: scroll on to look further.</source>
        <translation>Os caminhos nos registos são procurados linha a linha: deslocar para continuar a procurar.</translation>
    </message>
    <message>
        <source>Write or pick a value.</source>
        <translation>Escrever ou escolher um valor.</translation>
    </message>
    <message>
        <source>There is no order number in what was pasted.</source>
        <translation>Não há número de pedido no que foi colado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known here: %1</source>
        <translation>
            <numerusform>%Ln desconhecido aqui: %1</numerusform>
            <numerusform>%Ln desconhecidos aqui: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiado</translation>
    </message>
</context>
<context>
    <name>Throughline::GuideController</name>
    <message>
        <source>The board: what is stuck, and its money</source>
        <translation>O painel: o que está bloqueado e quanto vale</translation>
    </message>
    <message>
        <source>A cause, not a hundred symptoms</source>
        <translation>Uma causa, não cem sintomas</translation>
    </message>
    <message>
        <source>Repair what is wrong</source>
        <translation>Reparar o que está errado</translation>
    </message>
    <message>
        <source>Plan the replay</source>
        <translation>Planear a repetição</translation>
    </message>
    <message>
        <source>Read the plan, then approve it</source>
        <translation>Ler o plano e depois aprová-lo</translation>
    </message>
    <message>
        <source>Start it, with a hold window</source>
        <translation>Iniciar, com janela de espera</translation>
    </message>
    <message>
        <source>The hold window</source>
        <translation>A janela de espera</translation>
    </message>
    <message>
        <source>One order first, then the rest</source>
        <translation>Primeiro um pedido, depois os restantes</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Comprovado</translation>
    </message>
    <message>
        <source>Every lane shows how many orders stand still and what they are worth. Go to the exceptions: press g, then e.</source>
        <translation>Cada faixa mostra quantos pedidos estão parados e quanto valem. Ir para as exceções: premir g e depois e.</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. As soon as one has failed, it appears here.</source>
        <translation>Os pedidos que falharam pelo mesmo motivo ficam juntos. Assim que um falhar, aparece aqui.</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. Choose “%1”: j and k move, Enter leads to its orders.</source>
        <translation>Os pedidos que falharam pelo mesmo motivo ficam juntos. Escolher “%1”: j e k deslocam, Enter leva aos seus pedidos.</translation>
    </message>
    <message>
        <source>Sales sells %1, the ERP knows it under another name. Press f and tell it: %2, with a reason.</source>
        <translation>As vendas usam %1, que o ERP conhece por outro nome. Premir f e indicá-lo: %2, com um motivo.</translation>
    </message>
    <message>
        <source>No map knows %1. Press f and tell what it is called in the target, with a reason.</source>
        <translation>Nenhum mapa conhece %1. Premir f e indicar como se chama no destino, com um motivo.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Press r to approve exactly what is listed here.</source>
        <translation>Nada foi enviado. Premir r para aprovar exatamente o que está listado aqui.</translation>
    </message>
    <message>
        <source>Press Shift and r. For ten seconds you can take it back.</source>
        <translation>Premir Shift e r. Durante dez segundos é possível reverter.</translation>
    </message>
    <message>
        <source>Until the line has run out, u takes it back at no cost.</source>
        <translation>Até a linha se esgotar, u reverte sem custos.</translation>
    </message>
    <message>
        <source>The first order is sent and read back; only when it is proved the others follow.</source>
        <translation>O primeiro pedido é enviado e relido; só quando estiver comprovado seguem os outros.</translation>
    </message>
    <message>
        <source>Open the exceptions</source>
        <translation>Abrir as exceções</translation>
    </message>
    <message>
        <source>Choose it for me</source>
        <translation>Escolher por mim</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Voltar ao plano</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Press p for all of them. The target is asked about every order, and you see field by field what would be sent. Nothing is sent yet.</source>
        <translation>Pressione p para todos. O destino é consultado sobre cada pedido, e você vê campo a campo o que seria enviado. Nada é enviado ainda.</translation>
    </message>
    <message>
        <source>Map it…</source>
        <translation>Mapear…</translation>
    </message>
    <message>
        <source>Replay all of them…</source>
        <translation>Repetir todos…</translation>
    </message>
    <message>
        <source>Each receipt says what was proved in the target, and the exceptions close by themselves. Enter or a double click opens an order. That is the whole loop; ? lists the keys.</source>
        <translation>Cada recibo diz o que foi comprovado no destino, e as exceções se fecham sozinhas. Enter ou um duplo clique abre um pedido. Esse é o ciclo todo; ? lista as teclas.</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>Aprovar…</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. Choose “%1”, which you can repair yourself right here: j and k move, Enter leads to its orders.</source>
        <translation>Os pedidos que falharam pelo mesmo motivo ficam juntos. Escolher “%1”, que se pode reparar aqui mesmo: j e k deslocam, Enter leva aos seus pedidos.</translation>
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
        <translation>metade; 19 em 20 em %1</translation>
    </message>
    <message>
        <source>Nothing of it has happened in this period.</source>
        <translation>Nada disto aconteceu neste período.</translation>
    </message>
    <message numerus="yes">
        <source>all entities · last %Ln day(s)</source>
        <translation>
            <numerusform>todas as entidades · %Ln dia</numerusform>
            <numerusform>todas as entidades · últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) resolved by replays in the period</source>
        <translation>
            <numerusform>%Ln item resolvido por repetições no período</numerusform>
            <numerusform>%Ln itens resolvidos por repetições no período</numerusform>
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
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Âmbito</translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation>O que as repetições poupam</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Poupado</translation>
    </message>
    <message>
        <source>Write minutes and cost as numbers, such as 25 and %1.</source>
        <translation>Escrever minutos e custo como números, por exemplo 25 e %1.</translation>
    </message>
    <message>
        <source>Kept for everybody of this workspace. u undoes it.</source>
        <translation>Guardado para todos neste espaço de trabalho. u desfaz.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Como estava antes.</translation>
    </message>
</context>
<context>
    <name>Throughline::LanesController</name>
    <message>
        <source>%1 late</source>
        <translation>%1 em atraso</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoje</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Tudo em ordem</translation>
    </message>
    <message>
        <source>none due today</source>
        <translation>nenhum prazo hoje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) in flight</source>
        <translation>
            <numerusform>%Ln transação em curso</numerusform>
            <numerusform>%Ln transações em curso</numerusform>
        </translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>todas as entidades</translation>
    </message>
    <message>
        <source>no deadline set</source>
        <translation>sem prazo definido</translation>
    </message>
    <message>
        <source>%1: %2 open, %3</source>
        <translation>%1: %2 abertas, %3</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nada corresponde</translation>
    </message>
    <message>
        <source>%1 · estate</source>
        <translation>%1 · ambiente</translation>
    </message>
    <message>
        <source>Money at risk under the filter</source>
        <translation>Montante em risco no filtro</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 de %2 abertas</translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation>%1 de %2 abertas correspondem ao filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln exceção</numerusform>
            <numerusform>%Ln exceções</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::LineageController</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>não mostrado</translation>
    </message>
    <message>
        <source>%1 of %2 objects shown</source>
        <translation>%1 de %2 objetos mostrados</translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation>1 nível em cada sentido · %1 de %2 objetos mostrados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) · by level</source>
        <translation>
            <numerusform>%Ln registo · por nível</numerusform>
            <numerusform>%Ln registos · por nível</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fit · by level</source>
        <translation>
            <numerusform>%Ln registo corresponde · por nível</numerusform>
            <numerusform>%Ln registos correspondem · por nível</numerusform>
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
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>Não é possível gravar %1; escolher outra pasta.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado para a impressora.</translation>
    </message>
</context>
<context>
    <name>Throughline::PaletteController</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <translation>
            <numerusform>%1, %Ln aberta</numerusform>
            <numerusform>%1, %Ln abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transação</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Pesquisar “%1”</translation>
    </message>
    <message>
        <source>in orders, customers, records and errors</source>
        <translation>em pedidos, clientes, registos e erros</translation>
    </message>
</context>
<context>
    <name>Throughline::PayloadModel</name>
    <message>
        <source>both are the same</source>
        <translation>ambos são iguais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln adicionado</numerusform>
            <numerusform>%Ln adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removido</numerusform>
            <numerusform>%Ln removidos</numerusform>
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
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>%1 of %2 fields change</source>
        <translation>%1 de %2 campos mudam</translation>
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
        <translation>Aprovado; ligado ao hash do plano.</translation>
    </message>
    <message>
        <source>The hold window runs; nothing has been sent.</source>
        <translation>A janela de espera está a correr; nada foi enviado.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Revertido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation>Em pausa após os envios em curso.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Continua.</translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation>Parado; o que foi enviado fica, o que não foi é libertado.</translation>
    </message>
    <message>
        <source>The plan&apos;s hash is in the clipboard.</source>
        <translation>O hash do plano está na área de transferência.</translation>
    </message>
    <message>
        <source>nothing would be sent</source>
        <translation>nada seria enviado</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>todos os itens</translation>
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
        <translation>%1, cerca de %2</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>Taxa de falhas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>the step that stopped</source>
        <translation>o passo que parou</translation>
    </message>
    <message>
        <source>the start of the flow</source>
        <translation>o início do fluxo</translation>
    </message>
    <message>
        <source>Planned anew: the targets were asked again, and the hash is another one.</source>
        <translation>Planeado de novo: os destinos foram consultados outra vez e o hash é outro.</translation>
    </message>
    <message>
        <source>The rate is kept with the plan; its hash stays.</source>
        <translation>O ritmo fica guardado com o plano; o hash mantém-se.</translation>
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
            <numerusform>%Ln plano</numerusform>
            <numerusform>%Ln planos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln por concluir</numerusform>
            <numerusform>%Ln por concluir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ShellController</name>
    <message>
        <source>%1 held since %2</source>
        <translation>%1 em pausa desde %2</translation>
    </message>
    <message>
        <source>1 plan waits for approval</source>
        <translation>1 plano à espera de aprovação</translation>
    </message>
    <message>
        <source>1 plan is approved and waits</source>
        <translation>1 plano aprovado e à espera</translation>
    </message>
    <message>
        <source>1 plan in its hold window</source>
        <translation>1 plano na janela de espera</translation>
    </message>
    <message>
        <source>1 operation is paused</source>
        <translation>1 operação em pausa</translation>
    </message>
    <message>
        <source>1 operation running, %1 of %2</source>
        <translation>1 operação em execução, %1 de %2</translation>
    </message>
    <message>
        <source>simulated, this computer</source>
        <translation>simulado, este computador</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produção</translation>
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
            <numerusform>%Ln inativo</numerusform>
            <numerusform>%Ln inativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln em execução</numerusform>
            <numerusform>%Ln em execução</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>A iniciar</translation>
    </message>
    <message>
        <source>Engine not running</source>
        <translation>Motor parado</translation>
    </message>
    <message>
        <source>Engine not running: %1</source>
        <translation>Motor parado: %1</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Motor em execução</translation>
    </message>
    <message>
        <source>Engine observing, nothing is sent</source>
        <translation>Motor a observar, nada é enviado</translation>
    </message>
    <message>
        <source>%1 of %2 systems in sync</source>
        <translation>%1 de %2 sistemas sincronizados</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>saída %1</translation>
    </message>
    <message>
        <source>%1 in another process (%2)</source>
        <translation>%1 noutro processo (%2)</translation>
    </message>
</context>
<context>
    <name>Throughline::SlaController</name>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>met in %1</source>
        <translation>cumprido em %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>demorou %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>Entity: all</source>
        <translation>Entidade: todas</translation>
    </message>
    <message>
        <source>no entity</source>
        <translation>sem entidade</translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation>todas as horas contam</translation>
    </message>
    <message>
        <source>business hours of each entity</source>
        <translation>horas úteis de cada entidade</translation>
    </message>
    <message>
        <source>business hours, %1</source>
        <translation>horas úteis, %1</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) are suspect: the clock of this computer was set, or two systems disagree about the time.</source>
        <translation>
            <numerusform>%Ln relógio é suspeito: o relógio deste computador foi acertado, ou dois sistemas discordam da hora.</numerusform>
            <numerusform>%Ln relógios são suspeitos: o relógio deste computador foi acertado, ou dois sistemas discordam da hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met, last %Ln day(s)</source>
        <translation>
            <numerusform>Cumpridos, %Ln dia</numerusform>
            <numerusform>Cumpridos, últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Half done within</source>
        <translation>Metade conclui em</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoje</translation>
    </message>
    <message>
        <source>none stopped today</source>
        <translation>nenhum parou hoje</translation>
    </message>
    <message>
        <source>95 % done within</source>
        <translation>19 em 20 em</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>Running clocks</source>
        <translation>Relógios em curso</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transações</translation>
    </message>
    <message>
        <source>%1 late, %2 at risk, %3 paused</source>
        <translation>%1 em atraso, %2 em risco, %3 em pausa</translation>
    </message>
    <message>
        <source>Money behind late clocks</source>
        <translation>Montante por trás de relógios em atraso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transação</numerusform>
            <numerusform>%Ln transações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none stopped, %2 open at its end</source>
        <translation>%1: nenhum parou, %2 abertos no fim</translation>
    </message>
    <message>
        <source>%1: half in %2, nineteen of twenty in %3, %4 stopped, %5 late, %6 open at its end</source>
        <translation>%1: metade em %2, 19 em 20 em %3, %4 parados, %5 em atraso, %6 abertos no fim</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: %2 a vencer</translation>
    </message>
    <message>
        <source>%1: %2 breaches, %3 still due</source>
        <translation>%1: %2 violações, %3 por vencer</translation>
    </message>
    <message>
        <source>%1 in %2 days, by the day they were due</source>
        <translation>%1 em %2 dias, pelo dia do prazo</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>mais de %1</translation>
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
            <numerusform>%1: %Ln transação, em atraso</numerusform>
            <numerusform>%1: %Ln transações, em atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s)</source>
        <translation>
            <numerusform>%1: %Ln transação</numerusform>
            <numerusform>%1: %Ln transações</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 h</translation>
    </message>
    <message>
        <source>%1 expected, %2 to %3 with 80 % confidence</source>
        <translation>%1 previstas, %2 a %3 com 80 % de confiança</translation>
    </message>
    <message>
        <source>Back-test: too little history yet.</source>
        <translation>Teste retroativo: ainda pouco histórico.</translation>
    </message>
    <message>
        <source>Back-test of %1 past forecasts: %2 breaches expected, %3 came</source>
        <translation>Teste retroativo de %1 previsões passadas: %2 violações previstas, %3 ocorridas</translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>mapeamento %1</translation>
    </message>
    <message>
        <source>Open clocks</source>
        <translation>Relógios abertos</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Em atraso agora</translation>
    </message>
    <message>
        <source>Late in the period</source>
        <translation>Em atraso no período</translation>
    </message>
    <message>
        <source>earliest due first</source>
        <translation>prazo mais próximo primeiro</translation>
    </message>
    <message>
        <source>longest late first</source>
        <translation>maior atraso primeiro</translation>
    </message>
    <message>
        <source>stopped that day, longest first</source>
        <translation>parados nesse dia, mais longos primeiro</translation>
    </message>
    <message>
        <source>due that day and late, open ones first</source>
        <translation>com prazo nesse dia e em atraso, abertos primeiro</translation>
    </message>
    <message>
        <source>due that day</source>
        <translation>com prazo nesse dia</translation>
    </message>
    <message>
        <source>took so long, longest first</source>
        <translation>com esta duração, mais longos primeiro</translation>
    </message>
    <message>
        <source>open for so long, earliest due first</source>
        <translation>abertos há este tempo, prazo mais próximo primeiro</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inativa</translation>
    </message>
</context>
<context>
    <name>Throughline::SlaDefinitionController</name>
    <message>
        <source>as its file says</source>
        <translation>como diz o ficheiro</translation>
    </message>
    <message>
        <source>set by %1, %2: %3</source>
        <translation>definida por %1, %2: %3</translation>
    </message>
    <message>
        <source>It holds from now on: running clocks are set anew, those that stopped keep what they were measured by.</source>
        <translation>Vale a partir de agora: os relógios em curso são ajustados de novo; os parados mantêm os valores com que foram medidos.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Como estava antes.</translation>
    </message>
</context>
<context>
    <name>Throughline::SystemsController</name>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>não publicado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>%Ln envio</numerusform>
            <numerusform>%Ln envios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healthy</source>
        <translation>
            <numerusform>%Ln saudável</numerusform>
            <numerusform>%Ln saudáveis</numerusform>
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
            <numerusform>%Ln com lacuna</numerusform>
            <numerusform>%Ln com lacuna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln inativo</numerusform>
            <numerusform>%Ln inativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln ligado</numerusform>
            <numerusform>%Ln ligados</numerusform>
        </translation>
    </message>
    <message>
        <source>one probe at %1</source>
        <translation>uma sondagem às %1</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjuntor</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Última boa sincronização</translation>
    </message>
    <message>
        <source>Gap in %1: %2.</source>
        <translation>Lacuna em %1: %2.</translation>
    </message>
    <message>
        <source>%1 is asked now.</source>
        <translation>%1 é consultado agora.</translation>
    </message>
    <message>
        <source>Every system is asked now.</source>
        <translation>Todos os sistemas são consultados agora.</translation>
    </message>
    <message>
        <source>Paused: neither read nor written until you resume it.</source>
        <translation>Em pausa: nem lido nem escrito até ser retomado.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Continua.</translation>
    </message>
    <message>
        <source>Operating from now on; what is older waits for a person.</source>
        <translation>A operar a partir de agora; o que é mais antigo espera por uma pessoa.</translation>
    </message>
    <message>
        <source>Observing; nothing is sent.</source>
        <translation>A observar; nada é enviado.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Acessos simultâneos</translation>
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
        <translation>nada é enviado</translation>
    </message>
    <message>
        <source>sends for what came true since %1</source>
        <translation>envia o que se verificou desde %1</translation>
    </message>
    <message>
        <source>sends for what becomes ready</source>
        <translation>envia o que fica pronto</translation>
    </message>
</context>
<context>
    <name>Throughline::TransactionController</name>
    <message>
        <source>permanent, proven not executed</source>
        <translation>permanente, comprovadamente não executado</translation>
    </message>
    <message>
        <source>proven not executed, tried again by itself</source>
        <translation>comprovadamente não executado, nova tentativa por si</translation>
    </message>
    <message>
        <source>sent, outcome not proven</source>
        <translation>enviado, resultado não comprovado</translation>
    </message>
    <message>
        <source>sent, the target is being asked</source>
        <translation>enviado, o destino está a ser consultado</translation>
    </message>
    <message>
        <source>executed, but not as sent</source>
        <translation>executado, mas não como enviado</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>passo %1 de %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation>1 nível em cada sentido · %1 de %2 objetos mostrados</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sem registo</translation>
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
        <translation>%1 de %2 atributos diferem · a estrela assinala o sistema de referência</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir em %1</translation>
    </message>
    <message>
        <source>Every system is asked again for %1.</source>
        <translation>Todos os sistemas são consultados de novo sobre %1.</translation>
    </message>
    <message>
        <source>Linked to %1; it counts once it has been read back.</source>
        <translation>Ligado a %1; conta assim que for relido.</translation>
    </message>
    <message>
        <source>The decision is recorded; the target is read back.</source>
        <translation>A decisão está registada; o destino é relido.</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Lacuna: %1</translation>
    </message>
    <message>
        <source>Gap closed: %1</source>
        <translation>Lacuna fechada: %1</translation>
    </message>
    <message>
        <source>nothing failed here: the records do not match</source>
        <translation>nada falhou aqui: os registos não coincidem</translation>
    </message>
    <message>
        <source>%1 is %2 from now on. Plan the replay of what waited for it.</source>
        <translation>%1 é %2 a partir de agora. Planear a repetição do que esperava por isso.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>as it was at %1 · two arrows mark what is another value now</source>
        <translation>como estava em %1 · duas setas assinalam o que agora tem outro valor</translation>
    </message>
    <message>
        <source>told meanwhile; it waits for its replay</source>
        <translation>entretanto indicado; aguarda a repetição</translation>
    </message>
    <message>
        <source>a record in %1 of %2 systems</source>
        <translation>registo em %1 de %2 sistemas</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>próxima consulta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>após: %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>A seguir</translation>
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
        <translation>equipa</translation>
    </message>
    <message>
        <source>you</source>
        <translation>eu</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>atribuído por %1</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>pela regra “%1”</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>%1 Undo: U</source>
        <translation>%1 Desfazer: U</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) have no owner now.</source>
        <translation>
            <numerusform>%Ln pedido está agora sem responsável.</numerusform>
            <numerusform>%Ln pedidos estão agora sem responsável.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given to %1.</source>
        <translation>
            <numerusform>%Ln pedido atribuído a %1.</numerusform>
            <numerusform>%Ln pedidos atribuídos a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given by the ownership matrix.</source>
        <translation>
            <numerusform>%Ln pedido atribuído pela matriz de responsáveis.</numerusform>
            <numerusform>%Ln pedidos atribuídos pela matriz de responsáveis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted on %Ln order(s).</source>
        <translation>
            <numerusform>Nota em %Ln pedido.</numerusform>
            <numerusform>Nota em %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln order(s).</source>
        <translation>
            <numerusform>Etiquetas alteradas em %Ln pedido.</numerusform>
            <numerusform>Etiquetas alteradas em %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>it happens again</source>
        <translation>acontecer de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) put off until %1.</source>
        <translation>
            <numerusform>%Ln pedido adiado até %1.</numerusform>
            <numerusform>%Ln pedidos adiados até %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are back in the open list.</source>
        <translation>
            <numerusform>%Ln pedido voltou à lista aberta.</numerusform>
            <numerusform>%Ln pedidos voltaram à lista aberta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split; new failures that fit follow.</source>
        <translation>Dividida; as novas falhas que correspondam seguem.</translation>
    </message>
    <message>
        <source>Merged; new failures follow.</source>
        <translation>Unida; as novas falhas seguem.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Revertido: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refeito: %1.</translation>
    </message>
</context>
<context>
    <name>Throughline::ViewsController</name>
    <message>
        <source>yours, shared with the team</source>
        <translation>própria, partilhada com a equipa</translation>
    </message>
    <message>
        <source>team, by %1</source>
        <translation>equipa, por %1</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>própria</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved as “%1”. Undo with u.</source>
        <translation>Guardada como “%1”. Desfazer com u.</translation>
    </message>
    <message>
        <source>“%1” now asks this. Undo with u.</source>
        <translation>“%1” agora pergunta isto. Desfazer com u.</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo with u.</source>
        <translation>“%1” eliminada. Desfazer com u.</translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation>“%1” está como antes.</translation>
    </message>
    <message>
        <source>Everything up to now counts as looked at.</source>
        <translation>Tudo até agora conta como visto.</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Time machine</source>
        <translation>Máquina do tempo</translation>
    </message>
    <message>
        <source>as it was at %1 · nothing can be done while looking back</source>
        <translation>como estava em %1 · nada pode ser feito ao olhar para trás</translation>
    </message>
    <message>
        <source>what every system had at an earlier moment · spaced by event</source>
        <translation>o que cada sistema tinha num momento anterior · espaçado por evento</translation>
    </message>
    <message>
        <source>Back 1 event</source>
        <translation>Recuar 1 evento</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>Simulated. Nothing leaves this computer.</source>
        <translation>Simulado. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Observing. Nothing is sent.</source>
        <translation>A observar. Nada é enviado.</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+F</source>
        <translation>Pesquisar tudo   Ctrl+F</translation>
    </message>
    <message>
        <source>Search order, customer, record, vendor error   Ctrl+F</source>
        <translation>Pesquisar pedido, cliente, registo, erro do fornecedor   Ctrl+F</translation>
    </message>
    <message>
        <source>%1 closes in %2</source>
        <translation>%1 fecha em %2</translation>
    </message>
    <message>
        <source>Shows what must be cleared before</source>
        <translation>Mostra o que tem de ser regularizado antes</translation>
    </message>
    <message>
        <source>%1 closes in</source>
        <translation>%1 fecha em</translation>
    </message>
</context>
<context>
    <name>TransactionDialogs</name>
    <message>
        <source>Plan a replay of %1</source>
        <translation>Planear uma repetição de %1</translation>
    </message>
    <message>
        <source>The target is asked first, then the plan is frozen and shown. Nothing is sent.</source>
        <translation>O destino é consultado primeiro, depois o plano é congelado e mostrado. Nada é enviado.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Criar o plano</translation>
    </message>
    <message>
        <source>I fixed it there</source>
        <translation>Corrigi lá</translation>
    </message>
    <message>
        <source>Name the record in %1. It is read back; only if it matches is the exception closed.</source>
        <translation>Indicar o registo em %1. É relido; a exceção só é fechada se coincidir.</translation>
    </message>
    <message>
        <source>Record id in that system</source>
        <translation>ID do registo nesse sistema</translation>
    </message>
    <message>
        <source>Link and read back</source>
        <translation>Ligar e reler</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Foi feito</translation>
    </message>
    <message>
        <source>You say that the target carried it out. The record you name is read back.</source>
        <translation>Declara-se que o destino o executou. O registo indicado é relido.</translation>
    </message>
    <message>
        <source>Record id in the target</source>
        <translation>ID do registo no destino</translation>
    </message>
    <message>
        <source>Record: done</source>
        <translation>Registar: feito</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Não foi feito</translation>
    </message>
    <message>
        <source>You say that the target never carried it out. This is refused as long as a late request could still arrive.</source>
        <translation>Declara-se que o destino nunca o executou. Isto é recusado enquanto uma solicitação tardia ainda puder chegar.</translation>
    </message>
    <message>
        <source>Record: not done</source>
        <translation>Registar: não feito</translation>
    </message>
</context>
<context>
    <name>TransactionPage</name>
    <message>
        <source>Ask again now</source>
        <translation>Consultar de novo agora</translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation>Corrigi lá…</translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation>Decidir: foi feito…</translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation>Decidir: não foi feito…</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>Em dúvida: %1</translation>
    </message>
    <message>
        <source>It was sent; nothing proves what happened. Nothing is sent again until that is known.</source>
        <translation>Foi enviado; nada comprova o que aconteceu. Nada é reenviado até se saber.</translation>
    </message>
    <message>
        <source>It was done…</source>
        <translation>Foi feito…</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linhagem</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Mapear produto…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Mapear valor…</translation>
    </message>
    <message>
        <source>Nothing to show for this order</source>
        <translation>Nada a mostrar para este pedido</translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation>Ir para Exceções</translation>
    </message>
    <message>
        <source>Time machine: back one event</source>
        <translation>Máquina do tempo: recuar um evento</translation>
    </message>
    <message>
        <source>Time machine: on one event</source>
        <translation>Máquina do tempo: avançar um evento</translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation>Copiar o caso para e-mail</translation>
    </message>
    <message>
        <source>Copy the link to this transaction</source>
        <translation>Copiar o link desta transação</translation>
    </message>
    <message>
        <source>Save the case report as PDF…</source>
        <translation>Guardar o relatório do caso como PDF…</translation>
    </message>
    <message>
        <source>Print the case report…</source>
        <translation>Imprimir o relatório do caso…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What changed around its onset?</source>
        <translation>O que mudou por volta do início?</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Conteúdos</translation>
    </message>
    <message>
        <source>Compare the payload with the one before</source>
        <translation>Comparar o conteúdo com o anterior</translation>
    </message>
    <message>
        <source>Lineage as a tree</source>
        <translation>Linhagem em árvore</translation>
    </message>
    <message>
        <source>Lineage as a table</source>
        <translation>Linhagem em tabela</translation>
    </message>
    <message>
        <source>Lineage: one level again</source>
        <translation>Linhagem: de novo um nível</translation>
    </message>
    <message>
        <source>System, kind, number, state</source>
        <translation>Sistema, tipo, número, estado</translation>
    </message>
    <message>
        <source>One level again</source>
        <translation>De novo um nível</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Ask the checks now</source>
        <translation>Perguntar as verificações agora</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Replay this order…</source>
        <translation>Repetir este pedido…</translation>
    </message>
    <message>
        <source>Steps, done and to come</source>
        <translation>Etapas, feitas e por vir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
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
        <translation>Atribuir…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Para mim</translation>
    </message>
    <message>
        <source>Assign by the ownership matrix</source>
        <translation>Atribuir pela matriz de responsáveis</translation>
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
        <translation>Voltar à lista aberta</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Adiar…</translation>
    </message>
    <message>
        <source>Split this cause…</source>
        <translation>Dividir esta causa…</translation>
    </message>
    <message>
        <source>Merge this cause into another…</source>
        <translation>Unir esta causa a outra…</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>Mostrar o que é mais recente</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Atribuir %1</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Equipa ou pessoa</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota em %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar a nota</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message>
        <source>Words with spaces between them; a minus before a word takes it off.</source>
        <translation>Palavras separadas por espaços; um menos antes de uma palavra retira-a.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Alterar as etiquetas</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Adiar %1</translation>
    </message>
    <message>
        <source>It leaves the open list and comes back by itself, with a mark. A date, a time or a span may be typed: 2026-01-02 09:00, 14:30, 3d.</source>
        <translation>Sai da lista aberta e volta por si, com uma marca. Pode escrever-se uma data, uma hora ou uma duração: 2026-01-02 09:00, 14:30, 3d.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>“%1” is not a time that lies ahead; nothing was put off.</source>
        <translation>“%1” não é um momento futuro; nada foi adiado.</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Unir “%1” a</translation>
    </message>
    <message>
        <source>Its failures count for the other cause from now on, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation>As suas falhas contam para a outra causa a partir de agora, incluindo as futuras. Nada é enviado, e Desfazer reverte.</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Outra causa</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
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
        <translation>ainda nenhuma guardada</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Since I last looked</source>
        <translation>Desde a última vez que vi</translation>
    </message>
    <message>
        <source>What is new since I last looked?</source>
        <translation>O que há de novo desde a última vez que vi?</translation>
    </message>
    <message>
        <source>To clear before close</source>
        <translation>Tratar antes do fecho</translation>
    </message>
    <message>
        <source>What must be cleared before the books of its entity close?</source>
        <translation>O que tem de ser regularizado antes do fecho da entidade?</translation>
    </message>
    <message>
        <source>Mine, by money</source>
        <translation>Meus, por montante</translation>
    </message>
    <message>
        <source>What waits for me?</source>
        <translation>O que espera por mim?</translation>
    </message>
    <message>
        <source>Nobody owns it, above 50k</source>
        <translation>Sem responsável, acima de 50k</translation>
    </message>
    <message>
        <source>Which large orders does nobody look after?</source>
        <translation>De que grandes pedidos ninguém cuida?</translation>
    </message>
    <message>
        <source>In doubt over an hour</source>
        <translation>Em dúvida há mais de 1 h</translation>
    </message>
    <message>
        <source>Which sends are not proved, and for how long?</source>
        <translation>Que envios não estão comprovados, e há quanto tempo?</translation>
    </message>
    <message>
        <source>Stuck between quote and ERP</source>
        <translation>Bloqueado entre proposta e ERP</translation>
    </message>
    <message>
        <source>Which orders are stuck between CPQ and ERP?</source>
        <translation>Que pedidos estão bloqueados entre CPQ e ERP?</translation>
    </message>
    <message>
        <source>Won, customer not created</source>
        <translation>Ganho, cliente não criado</translation>
    </message>
    <message>
        <source>How many won deals failed to create their customer?</source>
        <translation>Em quantos negócios ganhos falhou a criação do cliente?</translation>
    </message>
    <message>
        <source>In billing, not in the ledger</source>
        <translation>Na faturação, não na contabilidade</translation>
    </message>
    <message>
        <source>How many invoices are in billing but not in the ledger?</source>
        <translation>Quantas faturas estão na faturação mas não na contabilidade?</translation>
    </message>
    <message>
        <source>Change not followed</source>
        <translation>Alteração não seguida</translation>
    </message>
    <message>
        <source>Which amendments did the ERP or its revenue schedule not follow?</source>
        <translation>Que aditamentos o ERP ou o seu plano de receita não seguiram?</translation>
    </message>
    <message>
        <source>Payments not matched</source>
        <translation>Pagamentos não conciliados</translation>
    </message>
    <message>
        <source>Which payments were received and are still open in the ERP?</source>
        <translation>Que pagamentos foram recebidos e continuam em aberto no ERP?</translation>
    </message>
    <message>
        <source>Payment failed or overdue</source>
        <translation>Pagamento falhado ou vencido</translation>
    </message>
    <message>
        <source>What do customers owe us that was not paid?</source>
        <translation>O que nos devem os clientes que não foi pago?</translation>
    </message>
    <message>
        <source>CRM does not know</source>
        <translation>O CRM não sabe</translation>
    </message>
    <message>
        <source>What has happened that the CRM does not show?</source>
        <translation>O que aconteceu que o CRM não mostra?</translation>
    </message>
    <message>
        <source>Lost or cancelled, still billed</source>
        <translation>Perdido ou cancelado, ainda faturado</translation>
    </message>
    <message>
        <source>What was lost or cancelled and goes on in billing or the ledger?</source>
        <translation>O que foi perdido ou cancelado e continua na faturação ou na contabilidade?</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>What exists twice?</source>
        <translation>O que existe duas vezes?</translation>
    </message>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation>Falhado nas últimas 24 horas</translation>
    </message>
    <message>
        <source>Which orders, invoices and customers did the failures of today touch?</source>
        <translation>Que pedidos, faturas e clientes foram afetados pelas falhas de hoje?</translation>
    </message>
    <message>
        <source>Open for more than a week</source>
        <translation>Aberto há mais de uma semana</translation>
    </message>
    <message>
        <source>What has been forgotten?</source>
        <translation>O que foi esquecido?</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>owner of %Ln order(s)</source>
        <translation>
            <numerusform>responsável de %Ln pedido</numerusform>
            <numerusform>responsável de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %Ln order(s)</source>
        <translation>
            <numerusform>nota em %Ln pedido</numerusform>
            <numerusform>nota em %Ln pedidos</numerusform>
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
            <numerusform>adiamento de %Ln pedido</numerusform>
            <numerusform>adiamento de %Ln pedidos</numerusform>
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
        <translation>divisão de uma causa</translation>
    </message>
    <message>
        <source>merge of causes</source>
        <translation>união de causas</translation>
    </message>
    <message>
        <source>step of a runbook</source>
        <translation>passo de um runbook</translation>
    </message>
    <message>
        <source>has no owner any more</source>
        <translation>já não tem responsável</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>atribuído a %1</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>adiado</translation>
    </message>
    <message>
        <source>taken back into the open list</source>
        <translation>devolvido à lista aberta</translation>
    </message>
    <message>
        <source>came back: its time has come</source>
        <translation>voltou: chegou a hora</translation>
    </message>
    <message>
        <source>came back: it happened again</source>
        <translation>voltou: aconteceu de novo</translation>
    </message>
    <message>
        <source>%1 %2 counts for “%3”</source>
        <translation>%1 %2 conta para “%3”</translation>
    </message>
    <message>
        <source>counts for “%1”</source>
        <translation>conta para “%1”</translation>
    </message>
    <message>
        <source>Replayed and read back</source>
        <translation>Repetido e relido</translation>
    </message>
    <message>
        <source>Replayed with a changed field, read back</source>
        <translation>Repetido com um campo alterado, relido</translation>
    </message>
    <message>
        <source>Repaired in the system, read back</source>
        <translation>Reparado no sistema, relido</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Decidido por uma pessoa</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Fechado por si</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved in this cause so far</source>
        <translation>
            <numerusform>%Ln resolvida nesta causa até agora</numerusform>
            <numerusform>%Ln resolvidas nesta causa até agora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>No notes yet. N writes one.</source>
        <translation>Ainda sem notas. N escreve uma.</translation>
    </message>
</context>
</TS>
