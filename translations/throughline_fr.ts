<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlertPane</name>
    <message>
        <source>Open what is behind it</source>
        <translation>Ouvrir ce qui la cause</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Open what is behind it</source>
        <translation>Ouvrir ce qui la cause</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Switch the rule off</source>
        <translation>Désactiver la règle</translation>
    </message>
    <message>
        <source>Switch the rule on</source>
        <translation>Activer la règle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Aucune alerte ouverte</translation>
    </message>
    <message>
        <source>No alert has ended lately</source>
        <translation>Aucune alerte terminée récemment</translation>
    </message>
    <message>
        <source>No rule finds anything at present. The tab Rules says what they look for.</source>
        <translation>Aucune règle ne trouve rien pour l’instant. L’onglet Règles dit ce qu’elles cherchent.</translation>
    </message>
    <message>
        <source>Alerts whose reason is gone stay here for a week.</source>
        <translation>Les alertes dont le motif a disparu restent ici une semaine.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>BreachCalendar</name>
    <message>
        <source>Breaches per day</source>
        <translation>Dépassements par jour</translation>
    </message>
</context>
<context>
    <name>BuilderRow</name>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Comparaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entité juridique</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>In this lane since</source>
        <translation>Dans cette voie depuis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de corrélation</translation>
    </message>
    <message>
        <source>What stopped it</source>
        <translation>Ce qui l’a arrêtée</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What each system says</source>
        <translation>Ce que dit chaque système</translation>
    </message>
    <message>
        <source>≠ marks what differs from the system of record.</source>
        <translation>≠ marque ce qui diffère du système de référence.</translation>
    </message>
    <message>
        <source>Case report, as Throughline knew it on %1</source>
        <translation>Rapport de dossier, tel que connu de Throughline le %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>Dans la cible</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historique, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>%1 older lines are left out.</source>
        <translation>%1 lignes plus anciennes omises.</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Priority %1 = </source>
        <translation>Priorité %1 = </translation>
    </message>
    <message>
        <source>%1 · split or merged by people</source>
        <translation>%1 · scindée ou fusionnée à la main</translation>
    </message>
</context>
<context>
    <name>CauseFormula</name>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
</context>
<context>
    <name>CauseList</name>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln cause</numerusform>
            <numerusform>%Ln causes</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>par priorité</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Closed won in the CRM, no order in the ERP.</source>
        <translation>Gagnée dans le CRM, aucune commande dans l’ERP.</translation>
    </message>
    <message>
        <source>No order in the ERP</source>
        <translation>Aucune commande dans l’ERP</translation>
    </message>
    <message>
        <source>Billing is active, no order in the ERP.</source>
        <translation>Facturation active, aucune commande dans l’ERP.</translation>
    </message>
    <message>
        <source>Billed, not in the ERP</source>
        <translation>Facturée, absente de l’ERP</translation>
    </message>
    <message>
        <source>Booked in the ERP, no subscription in billing.</source>
        <translation>Enregistrée dans l’ERP, aucun abonnement en facturation.</translation>
    </message>
    <message>
        <source>Not in billing</source>
        <translation>Absente de la facturation</translation>
    </message>
    <message>
        <source>Issued in billing, not in the ledger.</source>
        <translation>Émise en facturation, absente du grand livre.</translation>
    </message>
    <message>
        <source>Not in the ledger</source>
        <translation>Absente du grand livre</translation>
    </message>
    <message>
        <source>Paid in billing, the invoice is not in the ledger.</source>
        <translation>Payée en facturation, la facture manque au grand livre.</translation>
    </message>
    <message>
        <source>Paid, not in the ledger</source>
        <translation>Payée, absente du grand livre</translation>
    </message>
    <message>
        <source>Paid in billing, still open in the ERP.</source>
        <translation>Payée en facturation, encore ouverte dans l’ERP.</translation>
    </message>
    <message>
        <source>Paid, open in the ERP</source>
        <translation>Payée, ouverte dans l’ERP</translation>
    </message>
    <message>
        <source>Booked in the ERP, the CRM does not know the order.</source>
        <translation>Enregistrée dans l’ERP, le CRM ne connaît pas la commande.</translation>
    </message>
    <message>
        <source>Unknown to the CRM</source>
        <translation>Inconnue du CRM</translation>
    </message>
    <message>
        <source>Closed won without an approved quote.</source>
        <translation>Gagnée sans devis approuvé.</translation>
    </message>
    <message>
        <source>Quote not approved</source>
        <translation>Devis non approuvé</translation>
    </message>
    <message>
        <source>Lost in the CRM, live in the ERP.</source>
        <translation>Perdue dans le CRM, active dans l’ERP.</translation>
    </message>
    <message>
        <source>Lost, live in the ERP</source>
        <translation>Perdue, active dans l’ERP</translation>
    </message>
    <message>
        <source>Lost in the CRM, still billed.</source>
        <translation>Perdue dans le CRM, encore facturée.</translation>
    </message>
    <message>
        <source>Lost, still billed</source>
        <translation>Perdue, encore facturée</translation>
    </message>
    <message>
        <source>No entry for %1 in the %2 map</source>
        <translation>Aucune entrée pour %1 dans la table %2</translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation>%1 sans correspondance</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Mappings of the files, version %1</source>
        <translation>Correspondances des fichiers, version %1</translation>
    </message>
    <message>
        <source>Mapping %1: %2</source>
        <translation>Correspondance %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>what ships with the program</source>
        <translation>ce qui est livré avec le programme</translation>
    </message>
    <message>
        <source>Configuration %1: %2</source>
        <translation>Configuration %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 sent what nobody here can read: %2</source>
        <translation>%1 a envoyé ce que personne ici ne peut lire&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 stops answering</source>
        <translation>%1 ne répond plus</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 répond à nouveau</translation>
    </message>
    <message>
        <source>%1 goes live</source>
        <translation>%1 entre en service</translation>
    </message>
    <message>
        <source>%1 only observes</source>
        <translation>%1 observe seulement</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est suspendu</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 reprend</translation>
    </message>
    <message>
        <source>Set on screen: %1</source>
        <translation>Réglé à l’écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>SLA definition %1: %2</source>
        <translation>Définition SLA %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Plan créé</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan approuvé</translation>
    </message>
    <message>
        <source>Plan started, in its hold window</source>
        <translation>Plan lancé, dans son délai de retenue</translation>
    </message>
    <message>
        <source>Plan runs</source>
        <translation>Plan en cours</translation>
    </message>
    <message>
        <source>Plan paused</source>
        <translation>Plan suspendu</translation>
    </message>
    <message>
        <source>Plan stopped</source>
        <translation>Plan arrêté</translation>
    </message>
    <message>
        <source>Plan finished</source>
        <translation>Plan terminé</translation>
    </message>
    <message>
        <source>Pace or gates of a plan changed</source>
        <translation>Rythme ou paliers d’un plan modifiés</translation>
    </message>
    <message>
        <source>Flow is to be taken back</source>
        <translation>Flux à annuler</translation>
    </message>
    <message>
        <source>Flow taken back</source>
        <translation>Flux annulé</translation>
    </message>
    <message>
        <source>Taking back a flow came to a halt</source>
        <translation>L’annulation d’un flux s’est arrêtée</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax asked</source>
        <translation>Crédit, stock, prix et taxe demandés</translation>
    </message>
    <message>
        <source>Repair in the system linked</source>
        <translation>Réparation dans le système liée</translation>
    </message>
    <message>
        <source>Step approved</source>
        <translation>Étape approuvée</translation>
    </message>
    <message>
        <source>Step in doubt decided</source>
        <translation>Étape en doute tranchée</translation>
    </message>
    <message>
        <source>System tested</source>
        <translation>Système testé</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Nothing that this workspace knows of changed in the three days before and the day after.</source>
        <translation>Rien de connu dans cet espace de travail n’a changé dans les trois jours avant ni le jour après.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>No exception is open: there is no onset to look around.</source>
        <translation>Aucune exception ouverte : pas de début autour duquel chercher.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>for sale</source>
        <translation>en vente</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>solde</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>prix catalogue</translation>
    </message>
    <message>
        <source>location</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No credit hold in the ERP</source>
        <translation>Pas de blocage de crédit dans l’ERP</translation>
    </message>
    <message>
        <source>Within the credit limit</source>
        <translation>Dans la limite de crédit</translation>
    </message>
    <message>
        <source>Everything is in stock</source>
        <translation>Tout est en stock</translation>
    </message>
    <message>
        <source>The list price is the one quoted</source>
        <translation>Le prix catalogue est celui du devis</translation>
    </message>
    <message>
        <source>The product is still sold</source>
        <translation>Le produit est encore vendu</translation>
    </message>
    <message>
        <source>Tax can be worked out</source>
        <translation>La taxe peut être calculée</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stock</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>The systems are asked…</source>
        <translation>Les systèmes sont interrogés…</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax are asked of the systems themselves. Nothing is sent or changed.</source>
        <translation>Crédit, stock, prix et taxe sont demandés aux systèmes eux-mêmes. Rien n’est envoyé ni modifié.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Enter takes “%1” as it stands.</source>
        <translation>Entrée valide «&#xa0;%1&#xa0;» tel quel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ClosePopup</name>
    <message>
        <source>Before %1 closes</source>
        <translation>Avant la clôture de %1</translation>
    </message>
    <message>
        <source>Show what is blocked</source>
        <translation>Montrer ce qui bloque</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Books close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>To clear</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Money to clear</source>
        <translation>Montant à traiter</translation>
    </message>
    <message>
        <source>%1 to clear, %2 blocked</source>
        <translation>%1 à traiter, %2 bloqués</translation>
    </message>
    <message>
        <source>Bar: done, blocked, still to go. Money at the rates of the workspace.</source>
        <translation>Barre&#xa0;: fait, bloqué, restant. Montants aux taux de l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Aller à ou faire…</translation>
    </message>
    <message>
        <source>Operations dock</source>
        <translation>Volet des opérations</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Guide: the first replay</source>
        <translation>Guide&#xa0;: le premier rejeu</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>CompactMenu</name>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>What each system says</source>
        <translation>Ce que dit chaque système</translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation>Tous les attributs</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Écarts seulement</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>%1 · now %2</source>
        <translation>%1 · maintenant %2</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is not a link of Throughline.</source>
        <translation>Ce n’est pas un lien Throughline.</translation>
    </message>
    <message>
        <source>A link of Throughline begins with throughline://; this one begins with %1.</source>
        <translation>Un lien Throughline commence par throughline://&#xa0;; celui-ci commence par %1.</translation>
    </message>
    <message>
        <source>This link asks for more than to show something, so it is not followed.</source>
        <translation>Ce lien demande plus qu’un affichage, il n’est donc pas suivi.</translation>
    </message>
    <message>
        <source>“%1” is no number that a link can name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro qu’un lien peut désigner.</translation>
    </message>
    <message>
        <source>A link can lead to a transaction, an exception, a plan or a view, not to “%1”.</source>
        <translation>Un lien peut mener à une transaction, une exception, un plan ou une vue, pas à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <source>Definition: %1</source>
        <translation>Définition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>These are changed in the file of the definition.</source>
        <translation>Cela se modifie dans le fichier de la définition.</translation>
    </message>
    <message>
        <source>What you may change</source>
        <translation>Ce que vous pouvez modifier</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>6h, 90m or 2d, business time</source>
        <translation>6h, 90m ou 2d, temps ouvré</translation>
    </message>
    <message>
        <source>Warning before it is due</source>
        <translation>Avertissement avant l’échéance</translation>
    </message>
    <message>
        <source>Target, percent in time</source>
        <translation>Objectif, pourcentage à temps</translation>
    </message>
    <message>
        <source>Business calendar</source>
        <translation>Calendrier ouvré</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Nothing yet. Change a field: what it does is shown here before anything is kept.</source>
        <translation>Rien encore. Modifiez un champ&#xa0;: son effet s’affiche ici avant que rien ne soit conservé.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1, until now %2</source>
        <translation>%1, jusqu’ici %2</translation>
    </message>
    <message>
        <source>Clocks that have stopped keep what they were measured by.</source>
        <translation>Les horloges arrêtées gardent ce qui a servi à les mesurer.</translation>
    </message>
    <message>
        <source>Reason, kept with the change</source>
        <translation>Motif, conservé avec la modification</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Conserver pour tous</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>This cannot be kept: what is wrong is said at its field.</source>
        <translation>Impossible d’enregistrer&#xa0;: ce qui ne va pas est indiqué à côté du champ.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Open transaction</source>
        <translation>Ouvrir la transaction</translation>
    </message>
    <message>
        <source>Replay this order…</source>
        <translation>Rejouer cette commande…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Qu’est-ce qui a changé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DetailSide</name>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Les plus longs</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
</context>
<context>
    <name>DockNews</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>Reçus, les plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>DockSummary</name>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation>Arrêter cette opération</translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation>Ce qui a été envoyé reste et est vérifié&#xa0;; ce qui ne l’a pas été est libéré. Un plan arrêté ne peut pas reprendre.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>DrillPane</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
    <message>
        <source>Throughline says</source>
        <translation>Selon Throughline</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>Étapes de l’exercice</translation>
    </message>
    <message>
        <source>what the simulated systems really hold</source>
        <translation>ce que contiennent vraiment les systèmes simulés</translation>
    </message>
    <message>
        <source>Truth against what Throughline says</source>
        <translation>La vérité face à ce que dit Throughline</translation>
    </message>
    <message>
        <source>%1: truth %2, Throughline says %3, %4</source>
        <translation>%1&#xa0;: vérité %2, Throughline dit %3, %4</translation>
    </message>
    <message>
        <source>Nothing yet: run the drill.</source>
        <translation>Rien encore&#xa0;: lancer l’exercice.</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lancer %1</translation>
    </message>
</context>
<context>
    <name>DrillsPage</name>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Run drill</source>
        <translation>Lancer l’exercice</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>This workspace has real systems.</source>
        <translation>Cet espace de travail a de vrais systèmes.</translation>
    </message>
    <message>
        <source>Drills run in the pocket estate only.</source>
        <translation>Les exercices ne tournent que dans le parc simulé.</translation>
    </message>
    <message>
        <source>No drills here</source>
        <translation>Aucun exercice ici</translation>
    </message>
    <message>
        <source>Drills break the simulated systems on purpose and count what really happened. This workspace has none.</source>
        <translation>Les exercices perturbent volontairement les systèmes simulés et comptent ce qui s’est vraiment passé. Cet espace de travail n’en a pas.</translation>
    </message>
</context>
<context>
    <name>EditFieldDialog</name>
    <message>
        <source>Change a field of %1</source>
        <translation>Modifier un champ de %1</translation>
    </message>
    <message>
        <source>The plan is made anew with this value: it must fit the field, every target is asked again, and the hash is another one. The source system keeps what it says.</source>
        <translation>Le plan est refait avec cette valeur&#xa0;: elle doit convenir au champ, chaque cible est réinterrogée et l’empreinte change. Le système source garde ce qu’il dit.</translation>
    </message>
    <message>
        <source>Nothing is sent for this item, so there is no field to change.</source>
        <translation>Rien n’est envoyé pour cet élément, il n’y a donc aucun champ à modifier.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Nouveau</translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln items of the plan</source>
        <translation>
            <numerusform>Pour l’élément du plan (%Ln)</numerusform>
            <numerusform>Pour les %Ln éléments du plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Replanifier</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Is the picture fresh? Last good sync of every system</source>
        <translation>L’image est-elle à jour&#xa0;? Dernière synchro réussie de chaque système</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is not allowed here.</source>
        <translation>Ce n’est pas permis ici.</translation>
    </message>
    <message>
        <source>The world moved since this was read. Look again, then decide.</source>
        <translation>Les données ont changé depuis la lecture. Revérifier, puis décider.</translation>
    </message>
    <message>
        <source>A send is still in doubt; it has to be proved first.</source>
        <translation>Un envoi est encore en doute&#xa0;; il faut d’abord le prouver.</translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation>Cet enregistrement n’existe plus.</translation>
    </message>
    <message>
        <source>Another instance runs the engine; this one only shows.</source>
        <translation>Une autre instance exécute le moteur&#xa0;; celle-ci ne fait qu’afficher.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is acknowledged until there is space.</source>
        <translation>Le disque est plein. Rien n’est acquitté tant qu’il manque de place.</translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation>Le stockage est illisible.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Throughline.</source>
        <translation>Le stockage a été écrit par une version plus récente de Throughline.</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>Le stockage est occupé. Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Sending to this system is stopped until it answers again.</source>
        <translation>Les envois vers ce système sont arrêtés jusqu’à ce qu’il réponde.</translation>
    </message>
    <message>
        <source>The system refused our credentials.</source>
        <translation>Le système a refusé nos identifiants.</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The system could not be reached or gave no answer.</source>
        <translation>Le système était injoignable ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>The system refused the request.</source>
        <translation>Le système a refusé la requête.</translation>
    </message>
    <message>
        <source>Throughline could not read or write what it needs.</source>
        <translation>Throughline n’a pas pu lire ou écrire ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>A business rule stands against this.</source>
        <translation>Une règle métier s’y oppose.</translation>
    </message>
    <message>
        <source>Throughline made a mistake. Nothing was sent.</source>
        <translation>Throughline a commis une erreur. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events and attempts</source>
        <translation>Événements et tentatives</translation>
    </message>
</context>
<context>
    <name>ExceptionActions</name>
    <message>
        <source>Open transaction</source>
        <translation>Ouvrir la transaction</translation>
    </message>
    <message>
        <source>Pick all loaded rows</source>
        <translation>Sélectionner toutes les lignes chargées</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Réinterroger</translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation>Corrigé sur place…</translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation>Décider&#xa0;: c’était fait…</translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation>Décider&#xa0;: ce n’était pas fait…</translation>
    </message>
    <message>
        <source>Plan replay: %1</source>
        <translation>Planifier le rejeu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open orders of this cause are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>La commande ouverte (%Ln) de cette cause est figée dans le plan et la cible est d’abord interrogée. Rien n’est envoyé.</numerusform>
            <numerusform>Les %Ln commandes ouvertes de cette cause sont figées dans le plan et la cible est d’abord interrogée. Rien n’est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Créer le plan</translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %Ln picked orders</source>
        <translation>
            <numerusform>Planifier le rejeu de %Ln commande sélectionnée</numerusform>
            <numerusform>Planifier le rejeu de %Ln commandes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked orders are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>Les commandes sélectionnées sont figées dans le plan et la cible est d’abord interrogée. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Associer le produit…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Associer la valeur…</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln orders of this cause that fit the filter are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>%Ln commande de cette cause qui passe le filtre est figée dans le plan et la cible est d’abord interrogée. Rien n’est envoyé.</numerusform>
            <numerusform>Les %Ln commandes de cette cause qui passent le filtre sont figées dans le plan et la cible est d’abord interrogée. Rien n’est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay this cause…</source>
        <translation>Rejouer cette cause…</translation>
    </message>
    <message>
        <source>Replay picked rows…</source>
        <translation>Rejouer les lignes choisies…</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>Rien n’est en doute</translation>
    </message>
    <message>
        <source>Nothing stuck matches this filter</source>
        <translation>Rien de bloqué ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>Rien n’est bloqué</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln open exceptions.</source>
        <translation>
            <numerusform>Le filtre masque %Ln exception ouverte.</numerusform>
            <numerusform>Le filtre masque %Ln exceptions ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every transaction that is in flight moves. What stops is listed here within seconds.</source>
        <translation>Toutes les transactions en cours avancent. Ce qui s’arrête apparaît ici en quelques secondes.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln open</source>
        <translation>
            <numerusform>Montrer %Ln ouverte</numerusform>
            <numerusform>Montrer les %Ln ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: SO-2026 lane:order entity:AM-DE</source>
        <translation>Filtre&#xa0;: SO-2026 lane:order entity:AM-DE</translation>
    </message>
    <message>
        <source>Whatever was sent is proved: done, or not done.</source>
        <translation>Tout ce qui a été envoyé est prouvé&#xa0;: fait ou non fait.</translation>
    </message>
    <message>
        <source>Nothing has been resolved yet</source>
        <translation>Rien n’a encore été résolu</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln…</source>
        <translation>
            <numerusform>Attribuer %Ln…</numerusform>
            <numerusform>Attribuer %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation>Remettre dans la liste ouverte</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Rien n’est reporté</translation>
    </message>
    <message>
        <source>What is put off until a time, or until it happens again, waits here and comes back by itself.</source>
        <translation>Ce qui est reporté à une date, ou jusqu’à la prochaine occurrence, attend ici et revient de lui-même.</translation>
    </message>
    <message>
        <source>Clear the board&apos;s filter</source>
        <translation>Effacer le filtre du tableau de bord</translation>
    </message>
    <message>
        <source>What changed around its onset?</source>
        <translation>Qu’est-ce qui a changé autour du début&#xa0;?</translation>
    </message>
    <message>
        <source>Compare the payload with the one before</source>
        <translation>Comparer le contenu au précédent</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln picked…</source>
        <translation>
            <numerusform>Rejouer %Ln choisie…</numerusform>
            <numerusform>Rejouer %Ln choisies…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX): typed amounts and dates…</source>
        <translation>Classeur (XLSX)&#xa0;: montants et dates typés…</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (UTF-8 with mark)…</source>
        <translation>CSV pour tableurs (UTF-8 avec BOM)…</translation>
    </message>
    <message>
        <source>CSV for programs (UTF-8)…</source>
        <translation>CSV pour programmes (UTF-8)…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
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
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Order SLA</source>
        <translation>SLA commande</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Will send</source>
        <translation>Sera envoyé</translation>
    </message>
    <message>
        <source>In target</source>
        <translation>Dans la cible</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>%1: sent %2, will send %3, in the target %4</source>
        <translation>%1&#xa0;: envoyé %2, sera envoyé %3, dans la cible %4</translation>
    </message>
    <message>
        <source>Checked last</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>Checked now</source>
        <translation>Contrôlé maintenant</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter of the board:</source>
        <translation>Filtre du tableau de bord&#xa0;:</translation>
    </message>
    <message>
        <source>Take off the filter: %1</source>
        <translation>Retirer le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Entity:</source>
        <translation>Entité&#xa0;:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation>Devise&#xa0;:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Système&#xa0;:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Responsable&#xa0;:</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Age:</source>
        <translation>Âge&#xa0;:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>plus de 4 h</translation>
    </message>
    <message>
        <source>over 1 d</source>
        <translation>plus de 1 j</translation>
    </message>
    <message>
        <source>over 2 d</source>
        <translation>plus de 2 j</translation>
    </message>
    <message>
        <source>over 7 d</source>
        <translation>plus de 7 j</translation>
    </message>
    <message>
        <source>Money:</source>
        <translation>Montant&#xa0;:</translation>
    </message>
    <message>
        <source>over 10 k</source>
        <translation>plus de 10 k</translation>
    </message>
    <message>
        <source>over 50 k</source>
        <translation>plus de 50 k</translation>
    </message>
    <message>
        <source>over 100 k</source>
        <translation>plus de 100 k</translation>
    </message>
    <message>
        <source>over 1 M</source>
        <translation>plus de 1 M</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter: customer:nord* due:today</source>
        <translation>Filtre&#xa0;: customer:nord* due:today</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>There is no such view any more.</source>
        <translation>Cette vue n’existe plus.</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Ouvrir la transaction</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Supprimer cette vue</translation>
    </message>
    <message>
        <source>Undo the last change of a view</source>
        <translation>Annuler la dernière modification d’une vue</translation>
    </message>
    <message>
        <source>Build a query</source>
        <translation>Composer une requête</translation>
    </message>
    <message>
        <source>Find a list of orders…</source>
        <translation>Trouver une liste de commandes…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>I have looked at everything</source>
        <translation>J’ai tout vu</translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation>Copier le dossier pour un e-mail</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>J’ai vu</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>Composer…</translation>
    </message>
    <message>
        <source>List of orders…</source>
        <translation>Liste de commandes…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>Nothing fits this query</source>
        <translation>Rien ne correspond à cette requête</translation>
    </message>
    <message>
        <source>Transactions appear as the systems are read.</source>
        <translation>Les transactions apparaissent à mesure que les systèmes sont lus.</translation>
    </message>
    <message>
        <source>It looks among open exceptions. A query without their fields looks among all transactions.</source>
        <translation>Elle cherche parmi les exceptions ouvertes. Sans leurs champs, une requête cherche parmi toutes les transactions.</translation>
    </message>
    <message>
        <source>Show every transaction</source>
        <translation>Montrer toutes les transactions</translation>
    </message>
    <message>
        <source>It looks among all transactions: their orders, customers, records and errors. A question looks like this: %1</source>
        <translation>La recherche porte sur toutes les transactions : commandes, clients, enregistrements et erreurs. Une question s’écrit ainsi : %1</translation>
    </message>
</context>
<context>
    <name>FlowList</name>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>each sends only while it operates</source>
        <translation>chacun n’envoie qu’en service</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>Observer seulement</translation>
    </message>
    <message>
        <source>Operate…</source>
        <translation>Mettre en service…</translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation>Observer seulement %1</translation>
    </message>
    <message>
        <source>Operate %1…</source>
        <translation>Mettre en service %1…</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>validate</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>check credit, price, tax address, availability</source>
        <translation>vérifier crédit, prix, adresse fiscale, disponibilité</translation>
    </message>
    <message>
        <source>ask credit, price and tax</source>
        <translation>demander crédit, prix et taxe</translation>
    </message>
    <message>
        <source>ask tax again</source>
        <translation>redemander la taxe</translation>
    </message>
    <message>
        <source>create ERP customer</source>
        <translation>créer le client ERP</translation>
    </message>
    <message>
        <source>create invoice address</source>
        <translation>créer l’adresse de facturation</translation>
    </message>
    <message>
        <source>create sales order</source>
        <translation>créer la commande client</translation>
    </message>
    <message>
        <source>quote the sale</source>
        <translation>chiffrer la vente</translation>
    </message>
    <message>
        <source>confirm the sale</source>
        <translation>confirmer la vente</translation>
    </message>
    <message>
        <source>change order lines</source>
        <translation>modifier les lignes de commande</translation>
    </message>
    <message>
        <source>change revenue schedule</source>
        <translation>modifier l’échéancier de revenus</translation>
    </message>
    <message>
        <source>create invoice</source>
        <translation>créer la facture</translation>
    </message>
    <message>
        <source>close sales order</source>
        <translation>clôturer la commande</translation>
    </message>
    <message>
        <source>end sales order</source>
        <translation>terminer la commande</translation>
    </message>
    <message>
        <source>enter refund in ERP</source>
        <translation>saisir le remboursement dans l’ERP</translation>
    </message>
    <message>
        <source>enter dunning in ERP</source>
        <translation>saisir la relance dans l’ERP</translation>
    </message>
    <message>
        <source>create billing customer</source>
        <translation>créer le client de facturation</translation>
    </message>
    <message>
        <source>create subscription</source>
        <translation>créer l’abonnement</translation>
    </message>
    <message>
        <source>change subscription</source>
        <translation>modifier l’abonnement</translation>
    </message>
    <message>
        <source>cancel subscription</source>
        <translation>résilier l’abonnement</translation>
    </message>
    <message>
        <source>end subscription with its term</source>
        <translation>terminer l’abonnement à son échéance</translation>
    </message>
    <message>
        <source>create credit note</source>
        <translation>créer l’avoir</translation>
    </message>
    <message>
        <source>refund payment</source>
        <translation>rembourser le paiement</translation>
    </message>
    <message>
        <source>bill overage</source>
        <translation>facturer le dépassement</translation>
    </message>
    <message>
        <source>write back to CRM</source>
        <translation>répercuter dans le CRM</translation>
    </message>
    <message>
        <source>show contract value to sales</source>
        <translation>montrer la valeur du contrat aux ventes</translation>
    </message>
    <message>
        <source>show cancellation to sales</source>
        <translation>montrer la résiliation aux ventes</translation>
    </message>
    <message>
        <source>show contract end to sales</source>
        <translation>montrer la fin du contrat aux ventes</translation>
    </message>
    <message>
        <source>show credit memo to sales</source>
        <translation>montrer l’avoir aux ventes</translation>
    </message>
    <message>
        <source>show dunning to sales</source>
        <translation>montrer la relance aux ventes</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>annuler : %1</translation>
    </message>
    <message>
        <source>Quote to cash</source>
        <translation>Du devis au paiement</translation>
    </message>
    <message>
        <source>Billing invoice to ERP</source>
        <translation>Facture de la facturation vers l’ERP</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Résiliation</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Usage and overage</source>
        <translation>Consommation et dépassement</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>n’est plus voulu</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>remplacé par une version plus récente</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>en cours d’annulation</translation>
    </message>
    <message>
        <source>taking back came to a halt</source>
        <translation>l’annulation s’est arrêtée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>what was sent may still arrive</source>
        <translation>l’envoi peut encore arriver</translation>
    </message>
    <message>
        <source>not found; something newer has to show there before that counts</source>
        <translation>introuvable ; cela ne compte que lorsqu’un élément plus récent y apparaît</translation>
    </message>
    <message>
        <source>tried again after a pause</source>
        <translation>nouvel essai après une pause</translation>
    </message>
    <message>
        <source>waits for an earlier step</source>
        <translation>attend une étape précédente</translation>
    </message>
    <message>
        <source>waits for another flow of this order</source>
        <translation>attend un autre flux de cette commande</translation>
    </message>
    <message>
        <source>its flow only observes: nothing is sent</source>
        <translation>son flux observe seulement : rien n’est envoyé</translation>
    </message>
    <message>
        <source>paused by a person</source>
        <translation>suspendu par une personne</translation>
    </message>
    <message>
        <source>what started it does not hold at present</source>
        <translation>ce qui l’a déclenché n’est pas vrai actuellement</translation>
    </message>
    <message>
        <source>waits for an approval</source>
        <translation>attend une approbation</translation>
    </message>
    <message>
        <source>waits for the posting window</source>
        <translation>attend la fenêtre de comptabilisation</translation>
    </message>
    <message>
        <source>the system works on it</source>
        <translation>le système y travaille</translation>
    </message>
    <message>
        <source>the system does not answer; asked again</source>
        <translation>le système ne répond pas ; il est redemandé</translation>
    </message>
    <message>
        <source>not answered yet; asked again</source>
        <translation>pas encore de réponse ; redemandé</translation>
    </message>
    <message>
        <source>waits until it is taken back</source>
        <translation>attend son annulation</translation>
    </message>
    <message>
        <source>waits for the proof that it is gone</source>
        <translation>attend la preuve de sa disparition</translation>
    </message>
    <message>
        <source>its system is left alone for a while</source>
        <translation>son système est laissé tranquille un moment</translation>
    </message>
    <message>
        <source>its system takes no more requests for now</source>
        <translation>son système n’accepte plus de requêtes pour l’instant</translation>
    </message>
    <message>
        <source>its system refuses the sign-in</source>
        <translation>son système refuse la connexion</translation>
    </message>
    <message>
        <source>the local store takes no writes</source>
        <translation>le stockage local n’accepte pas d’écriture</translation>
    </message>
    <message>
        <source>the workspace has no such system any more</source>
        <translation>l’espace de travail n’a plus ce système</translation>
    </message>
    <message>
        <source>cannot be written as a request; look at the mapping</source>
        <translation>ne peut pas être écrit comme requête ; vérifiez le mappage</translation>
    </message>
    <message>
        <source>waits until the number of the new record is read</source>
        <translation>attend la lecture du numéro du nouvel enregistrement</translation>
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
        <translation>%1 j</translation>
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
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
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
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>State and cause</source>
        <translation>État et cause</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouverte depuis</translation>
    </message>
    <message>
        <source>In lane for</source>
        <translation>En voie depuis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>GateStrip</name>
    <message>
        <source>Gate %1: %2, %3, %4</source>
        <translation>Palier %1&#xa0;: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Guide, step %1 of %2: %3. %4</source>
        <translation>Guide, étape %1 sur %2&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>Étape suivante du guide</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>Passer le guide</translation>
    </message>
</context>
<context>
    <name>HashLine</name>
    <message>
        <source>Plan hash</source>
        <translation>Empreinte du plan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation>Copier l’empreinte du plan</translation>
    </message>
    <message>
        <source>what is sent must hash to this, or the item stops</source>
        <translation>ce qui est envoyé doit avoir cette empreinte, sinon l’élément s’arrête</translation>
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
        <translation>Rien n’a été envoyé. Le palier 1 part dans %1 s&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo is free until then. After that an order can only be compensated.</source>
        <translation>D’ici là, l’annulation est libre. Ensuite, une commande ne peut qu’être compensée.</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Annuler (U)</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Pick %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Order SLA due</source>
        <translation>Échéance SLA</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 ouvertes</translation>
    </message>
    <message>
        <source>%1 open in this cause · sorted by %2</source>
        <translation>%1 ouvertes pour cette cause · tri&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exceptions of the cause</source>
        <translation>Exceptions de la cause</translation>
    </message>
    <message>
        <source>money</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Associer le produit…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Associer la valeur…</translation>
    </message>
    <message>
        <source>Why, and until when</source>
        <translation>Pourquoi, et jusqu’à quand</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>%1 snoozed in this cause</source>
        <translation>%1 reportées pour cette cause</translation>
    </message>
    <message>
        <source>%1 resolved in this cause</source>
        <translation>%1 résolues pour cette cause</translation>
    </message>
    <message>
        <source>%1 in doubt in this cause</source>
        <translation>%1 en doute pour cette cause</translation>
    </message>
    <message numerus="yes">
        <source>Replay all %Ln…</source>
        <translation>
            <numerusform>Rejouer %Ln…</numerusform>
            <numerusform>Rejouer les %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Money at risk, open exceptions</source>
        <translation>Montant à risque, exceptions ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s)</source>
        <translation>
            <numerusform>%Ln cause</numerusform>
            <numerusform>%Ln causes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck orders</source>
        <translation>Commandes bloquées</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in flight</source>
        <translation>
            <numerusform>sur %Ln en cours</numerusform>
            <numerusform>sur %Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>no deadline is defined here</source>
        <translation>aucune échéance définie ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already late</source>
        <translation>
            <numerusform>%Ln déjà en retard</numerusform>
            <numerusform>%Ln déjà en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>la plus ancienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>every send is proved</source>
        <translation>tous les envois sont prouvés</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>effect(s)</source>
        <translation>
            <numerusform>effet</numerusform>
            <numerusform>effets</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine sends in order</source>
        <translation>le moteur envoie dans l’ordre</translation>
    </message>
    <message>
        <source>observing: nothing is sent</source>
        <translation>observation&#xa0;: rien n’est envoyé</translation>
    </message>
    <message>
        <source>Replayed and verified, last 24 h</source>
        <translation>Rejouées et vérifiées, 24 h</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>sur %Ln</numerusform>
            <numerusform>sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln diffère</numerusform>
            <numerusform>%Ln diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln en doute</numerusform>
            <numerusform>%Ln en doute</numerusform>
        </translation>
    </message>
    <message>
        <source>Late or due today</source>
        <translation>En retard ou dû aujourd’hui</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>suivant, précédent</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>filter or search</source>
        <translation>filtrer ou rechercher</translation>
    </message>
    <message>
        <source>pick a row</source>
        <translation>sélectionner une ligne</translation>
    </message>
    <message>
        <source>plan a replay of the cause</source>
        <translation>planifier un rejeu de la cause</translation>
    </message>
    <message>
        <source>plan a replay of the picked rows</source>
        <translation>planifier un rejeu des lignes sélectionnées</translation>
    </message>
    <message>
        <source>go to Lanes</source>
        <translation>aller à Voies</translation>
    </message>
    <message>
        <source>go to Exceptions</source>
        <translation>aller à Exceptions</translation>
    </message>
    <message>
        <source>go to In doubt</source>
        <translation>aller à En doute</translation>
    </message>
    <message>
        <source>go to Operations</source>
        <translation>aller à Opérations</translation>
    </message>
    <message>
        <source>go to Systems</source>
        <translation>aller à Systèmes</translation>
    </message>
    <message>
        <source>go to Drills</source>
        <translation>aller à Exercices</translation>
    </message>
    <message>
        <source>read everything again</source>
        <translation>tout relire</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>cette fiche</translation>
    </message>
    <message>
        <source>tell the value map what it lacks</source>
        <translation>compléter la table de correspondance</translation>
    </message>
    <message>
        <source>pick rows on the way</source>
        <translation>sélectionner des lignes au passage</translation>
    </message>
    <message>
        <source>assign to a team or person</source>
        <translation>attribuer à une équipe ou une personne</translation>
    </message>
    <message>
        <source>make it mine</source>
        <translation>me l’attribuer</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>modifier les étiquettes</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>reporter</translation>
    </message>
    <message>
        <source>runbook of the cause</source>
        <translation>runbook de la cause</translation>
    </message>
    <message>
        <source>undo the last action, while nothing has been sent</source>
        <translation>annuler la dernière action, tant que rien n’est envoyé</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>go to SLA</source>
        <translation>aller à SLA</translation>
    </message>
    <message>
        <source>go to Key figures</source>
        <translation>aller à Chiffres clés</translation>
    </message>
    <message>
        <source>go to Alerts</source>
        <translation>aller à Alertes</translation>
    </message>
    <message>
        <source>operations dock</source>
        <translation>volet des opérations</translation>
    </message>
    <message>
        <source>change a field of the plan</source>
        <translation>modifier un champ du plan</translation>
    </message>
    <message>
        <source>approve the plan; ⇧ r starts it</source>
        <translation>approuver le plan&#xa0;; ⇧ r le démarre</translation>
    </message>
    <message>
        <source>go to Search</source>
        <translation>aller à Rechercher</translation>
    </message>
    <message>
        <source>go to or do anything</source>
        <translation>aller partout, tout faire</translation>
    </message>
    <message>
        <source>search everything</source>
        <translation>tout rechercher</translation>
    </message>
    <message>
        <source>save the view</source>
        <translation>enregistrer la vue</translation>
    </message>
    <message>
        <source>export the list</source>
        <translation>exporter la liste</translation>
    </message>
    <message>
        <source>build a query</source>
        <translation>composer une requête</translation>
    </message>
    <message>
        <source>SLA: charts or tables; alerts: acknowledge</source>
        <translation>SLA&#xa0;: graphiques ou tableaux&#xa0;; alertes&#xa0;: acquitter</translation>
    </message>
    <message>
        <source>transaction: an event back, an event on</source>
        <translation>transaction&#xa0;: un événement en arrière, en avant</translation>
    </message>
    <message>
        <source>what changed around its onset</source>
        <translation>ce qui a changé autour du début</translation>
    </message>
    <message>
        <source>compare the payload with the one before</source>
        <translation>comparer le contenu au précédent</translation>
    </message>
    <message>
        <source>transaction: lineage as tree or table</source>
        <translation>transaction&#xa0;: lignage en arbre ou en tableau</translation>
    </message>
    <message>
        <source>SLA: change the definition</source>
        <translation>SLA&#xa0;: modifier la définition</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Sync latency</source>
        <translation>Latence de synchro</translation>
    </message>
    <message>
        <source>time from order booked in the ERP to order shown in the CRM; half and nineteen of twenty are through in</source>
        <translation>temps entre la commande enregistrée dans l’ERP et son affichage dans le CRM&#xa0;; délai pour la moitié et pour dix-neuf sur vingt</translation>
    </message>
    <message>
        <source>Sync success rate</source>
        <translation>Taux de réussite des synchros</translation>
    </message>
    <message>
        <source>steps proved in their target ÷ steps that ended or need a person</source>
        <translation>étapes prouvées dans leur cible ÷ étapes terminées ou exigeant une personne</translation>
    </message>
    <message>
        <source>Order failure rate</source>
        <translation>Taux d’échec des commandes</translation>
    </message>
    <message>
        <source>orders with an exception in the lanes quote and order ÷ quotes approved</source>
        <translation>exceptions dans les voies devis et commande ÷ devis approuvés</translation>
    </message>
    <message>
        <source>Exceptions opened</source>
        <translation>Exceptions apparues</translation>
    </message>
    <message>
        <source>exceptions whose clock began in the period</source>
        <translation>exceptions dont l’horloge a démarré dans la période</translation>
    </message>
    <message>
        <source>Exceptions open</source>
        <translation>Exceptions ouvertes</translation>
    </message>
    <message>
        <source>exceptions not proved or decided, now</source>
        <translation>exceptions ni prouvées ni décidées, maintenant</translation>
    </message>
    <message>
        <source>Exception resolution time</source>
        <translation>Délai de résolution des exceptions</translation>
    </message>
    <message>
        <source>business time from opened to proved or decided; half and nineteen of twenty are through in</source>
        <translation>temps ouvré entre l’ouverture et la preuve ou la décision&#xa0;; délai pour la moitié et pour dix-neuf sur vingt</translation>
    </message>
    <message>
        <source>Quote-to-order cycle</source>
        <translation>Cycle devis-commande</translation>
    </message>
    <message>
        <source>business time from quote approved to order booked; half and nineteen of twenty are through in</source>
        <translation>temps ouvré entre le devis approuvé et la commande enregistrée&#xa0;; délai pour la moitié et pour dix-neuf sur vingt</translation>
    </message>
    <message>
        <source>Order-to-invoice time</source>
        <translation>Délai commande-facture</translation>
    </message>
    <message>
        <source>business time from order booked to its first invoice; half and nineteen of twenty are through in</source>
        <translation>temps ouvré entre la commande enregistrée et sa première facture&#xa0;; délai pour la moitié et pour dix-neuf sur vingt</translation>
    </message>
    <message>
        <source>Invoice posting latency</source>
        <translation>Délai de comptabilisation des factures</translation>
    </message>
    <message>
        <source>business time from invoice issued in billing to posted in the ledger; half and nineteen of twenty are through in</source>
        <translation>temps ouvré entre la facture émise en facturation et sa comptabilisation au grand livre&#xa0;; délai pour la moitié et pour dix-neuf sur vingt</translation>
    </message>
    <message>
        <source>Payment propagation time</source>
        <translation>Délai de propagation des paiements</translation>
    </message>
    <message>
        <source>time from paid in billing to paid in the ERP; half and nineteen of twenty are through in</source>
        <translation>temps entre payé en facturation et payé dans l’ERP&#xa0;; délai pour la moitié et pour dix-neuf sur vingt</translation>
    </message>
    <message>
        <source>Duplicate transaction rate</source>
        <translation>Taux de transactions en double</translation>
    </message>
    <message>
        <source>transactions with two live ERP orders of one entity, or two ledger invoices for one invoice ÷ all transactions</source>
        <translation>transactions avec deux commandes ERP actives d’une même entité, ou deux factures au grand livre pour une facture ÷ toutes les transactions</translation>
    </message>
    <message>
        <source>Duplicate customer rate</source>
        <translation>Taux de clients en double</translation>
    </message>
    <message>
        <source>customer records of one system beyond the first with their number ÷ all customer records</source>
        <translation>fiches client d’un système au-delà de la première portant leur numéro ÷ toutes les fiches client</translation>
    </message>
    <message>
        <source>Replayed items</source>
        <translation>Éléments rejoués</translation>
    </message>
    <message>
        <source>receipts of replay plans, whatever they prove</source>
        <translation>reçus des plans de rejeu, quoi qu’ils prouvent</translation>
    </message>
    <message>
        <source>Finance transactions that needed a person</source>
        <translation>Transactions financières ayant exigé une personne</translation>
    </message>
    <message>
        <source>booked orders with any exception ÷ orders booked</source>
        <translation>commandes enregistrées avec une exception ÷ commandes enregistrées</translation>
    </message>
    <message>
        <source>all entities, now</source>
        <translation>toutes les entités, maintenant</translation>
    </message>
    <message>
        <source>all entities, since the workspace was made</source>
        <translation>toutes les entités, depuis la création de l’espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>all entities, last %Ln day(s)</source>
        <translation>
            <numerusform>toutes les entités, dernier jour (%Ln)</numerusform>
            <numerusform>toutes les entités, %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>items that replays resolved × minutes by hand ÷ 60 × cost of an hour</source>
        <translation>éléments résolus par rejeu × minutes à la main ÷ 60 × coût horaire</translation>
    </message>
</context>
<context>
    <name>KpiPage</name>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Undo the change of the inputs</source>
        <translation>Annuler la modification des données</translation>
    </message>
    <message>
        <source>SLA clocks</source>
        <translation>Horloges SLA</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>Enregistrer la page en PDF…</translation>
    </message>
    <message>
        <source>Print page…</source>
        <translation>Imprimer la page…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Figure and formula</source>
        <translation>Chiffre et formule</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>19 of 20 in</source>
        <translation>19 sur 20 en</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>nineteen of twenty in %1</source>
        <translation>dix-neuf sur vingt en %1</translation>
    </message>
</context>
<context>
    <name>KpiPane</name>
    <message>
        <source>Formula: %1</source>
        <translation>Formule&#xa0;: %1</translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation>Gain des rejeux</translation>
    </message>
    <message>
        <source>Minutes by hand per exception</source>
        <translation>Minutes à la main par exception</translation>
    </message>
    <message>
        <source>Cost of an hour, %1</source>
        <translation>Coût horaire, %1</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Conserver pour tous</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1&#xa0;: %2 ouvertes sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln de plus dans %1</numerusform>
            <numerusform>%Ln de plus dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>LaneLabels</name>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>In lane</source>
        <translation>En voie</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation>À risque, %1</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 jours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Most money</source>
        <translation>Plus gros montant</translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1&#xa0;: %2 ouvertes sur %3</translation>
    </message>
</context>
<context>
    <name>LaneTable</name>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>In lane</source>
        <translation>En voie</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation>À risque, %1</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Open, 14 days</source>
        <translation>Ouvertes, 14 jours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>%1 open · most money first</source>
        <translation>%1 ouvertes · plus gros montants d’abord</translation>
    </message>
    <message>
        <source>Open in Exceptions</source>
        <translation>Ouvrir dans Exceptions</translation>
    </message>
    <message>
        <source>Items of the lane</source>
        <translation>Éléments de la voie</translation>
    </message>
</context>
<context>
    <name>LanesPage</name>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Ouvrir la transaction</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>Not there yet</source>
        <translation>Pas encore là</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln diffère</numerusform>
            <numerusform>%Ln diffèrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageNode</name>
    <message>
        <source>opened, space closes it</source>
        <translation>ouvert, Espace referme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined with it, space shows them</source>
        <translation>
            <numerusform>%Ln autre relié, Espace l’affiche</numerusform>
            <numerusform>%Ln autres reliés, Espace les affiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageTable</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Records of the transaction by level</source>
        <translation>Enregistrements de la transaction par niveau</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Bill-to</source>
        <translation>Facturé à</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Total net</source>
        <translation>Total net</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
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
        <translation>facturation</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>tax engine</source>
        <translation>moteur de taxes</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>event broker</source>
        <translation>courtier d’événements</translation>
    </message>
    <message>
        <source>warehouse, read only</source>
        <translation>entrepôt, lecture seule</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Accepted, not yet done</source>
        <translation>Accepté, pas encore fait</translation>
    </message>
    <message>
        <source>Sent, being asked</source>
        <translation>Envoyé, vérification en cours</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Dead-lettered</source>
        <translation>En lettre morte</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Rejoué</translation>
    </message>
    <message>
        <source>Resolved by hand</source>
        <translation>Résolu à la main</translation>
    </message>
    <message>
        <source>Compensating</source>
        <translation>Compensation en cours</translation>
    </message>
    <message>
        <source>Compensated</source>
        <translation>Compensé</translation>
    </message>
    <message>
        <source>Compensation failed</source>
        <translation>Échec de compensation</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indécidable</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Possibly there</source>
        <translation>Peut-être là</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>N’est plus voulu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>En retenue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>Semi-ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>pas encore lancé</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entité juridique</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Customer key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>Clé commande</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Billed every</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Revenue schedule</source>
        <translation>Échéancier de revenu</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Accounting period</source>
        <translation>Période comptable</translation>
    </message>
</context>
<context>
    <name>MainMenuBar</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Value map</source>
        <translation>Table de correspondance</translation>
    </message>
    <message>
        <source>What it is called in the target</source>
        <translation>Son nom dans la cible</translation>
    </message>
    <message>
        <source>Reason, kept in the record</source>
        <translation>Motif, conservé au dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Enregistrer l’entrée</translation>
    </message>
    <message>
        <source>Map product</source>
        <translation>Associer le produit</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>Associer la valeur</translation>
    </message>
    <message>
        <source>Nothing is sent by this. What failed for want of it is replayed by a plan, which you read and approve.</source>
        <translation>Rien n’est envoyé ainsi. Ce qui a échoué faute de cela est rejoué par un plan que vous lisez et approuvez.</translation>
    </message>
    <message>
        <source>Value in the source</source>
        <translation>Valeur dans la source</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>NewerStrip</name>
    <message>
        <source>Show them (Shift+N)</source>
        <translation>Les afficher (Maj+N)</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln transaction(s), %1</source>
        <translation>
            <numerusform>%Ln transaction, %1</numerusform>
            <numerusform>%Ln transactions, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered: %1</source>
        <translation>Personne n’a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Now for %2.</source>
        <translation>%1. À présent pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln nouvelle alerte</numerusform>
            <numerusform>%Ln nouvelles alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no session bus: alerts are listed here and not announced elsewhere.</source>
        <translation>Ce bureau n’a pas de bus de session&#xa0;: les alertes sont listées ici et ne sont pas annoncées ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln alerte non acquittée</numerusform>
            <numerusform>%Ln alertes non acquittées</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert waits</source>
        <translation>Aucune alerte en attente</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Afficher les alertes</translation>
    </message>
</context>
<context>
    <name>OpenInButton</name>
    <message>
        <source>Open in…</source>
        <translation>Ouvrir dans…</translation>
    </message>
</context>
<context>
    <name>OperationsDock</name>
    <message>
        <source>Operations dock</source>
        <translation>Volet des opérations</translation>
    </message>
    <message>
        <source>Operation shown</source>
        <translation>Opération affichée</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Hide dock</source>
        <translation>Masquer le volet</translation>
    </message>
    <message>
        <source>Nothing runs. A plan that was approved and started shows here what it does.</source>
        <translation>Rien n’est en cours. Un plan approuvé et démarré montre ici ce qu’il fait.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
</context>
<context>
    <name>OperationsPage</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>A replay starts from a cause: its orders are frozen, the target is asked, and the plan waits here until it is approved.</source>
        <translation>Un rejeu part d’une cause&#xa0;: ses commandes sont figées, la cible est interrogée et le plan attend ici son approbation.</translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation>Aller à Exceptions</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a page, view, cause or order, or do something</source>
        <translation>Aller à une page, vue, cause ou commande, ou faire une action</translation>
    </message>
    <message>
        <source>Where to go and what to do</source>
        <translation>Où aller et que faire</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Find a list of orders</source>
        <translation>Trouver une liste de commandes</translation>
    </message>
    <message>
        <source>Paste order numbers, whatever stands between them. Numbers that are not known here are named.</source>
        <translation>Coller des numéros de commande, quels que soient les séparateurs. Les numéros inconnus ici sont signalés.</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Numéros de commande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Trouver</translation>
    </message>
</context>
<context>
    <name>PayloadPane</name>
    <message>
        <source>Payload shown: %1</source>
        <translation>Contenu affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>compare with:</source>
        <translation>comparer avec&#xa0;:</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparé avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Écart précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Écart suivant</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Nothing was sent for this order yet, so there is no payload to show.</source>
        <translation>Rien n’a encore été envoyé pour cette commande : il n’y a aucune charge utile à afficher.</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>, before: %1</source>
        <translation>, avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>Show all, %Ln more lines</source>
        <translation>
            <numerusform>Tout afficher, %Ln ligne de plus</numerusform>
            <numerusform>Tout afficher, %Ln lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>Attempt %1, sent</source>
        <translation>Tentative %1, envoyé</translation>
    </message>
    <message>
        <source>Attempt %1, answer</source>
        <translation>Tentative %1, réponse</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Attempt %1, sent with %2 effects in one request</source>
        <translation>Tentative %1, envoyée avec %2 effets en une requête</translation>
    </message>
    <message>
        <source>Attempt %1, answer for %2 effects</source>
        <translation>Tentative %1, réponse pour %2 effets</translation>
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
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>sera envoyé</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>rien envoyé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation>fait, relu</translation>
    </message>
    <message>
        <source>already there, nothing sent</source>
        <translation>déjà là, rien envoyé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>in doubt, being asked</source>
        <translation>en doute, vérification en cours</translation>
    </message>
    <message>
        <source>differ, stopped</source>
        <translation>diffère, arrêté</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>n’est plus voulu</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this plan</source>
        <translation>
            <numerusform>%Ln échec plus récent n’est pas dans ce plan</numerusform>
            <numerusform>%Ln échecs plus récents ne sont pas dans ce plan</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>correspondance %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>every step asks its target first</source>
        <translation>chaque étape interroge d’abord sa cible</translation>
    </message>
    <message>
        <source>then the flow goes on</source>
        <translation>puis le flux continue</translation>
    </message>
    <message>
        <source>%1 orders need %2 effects: orders of one customer share one</source>
        <translation>%1 commandes exigent %2 effets&#xa0;: les commandes d’un même client en partagent un</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) frozen at</source>
        <translation>
            <numerusform>%Ln élément figé à</numerusform>
            <numerusform>%Ln éléments figés à</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins the flow</source>
        <translation>Commence le flux</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Contrôlé à nouveau</translation>
    </message>
    <message>
        <source>Flow begun</source>
        <translation>Flux commencé</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Contrôle réussi</translation>
    </message>
    <message>
        <source>a gap: checked here first</source>
        <translation>une lacune&#xa0;: contrôlée ici d’abord</translation>
    </message>
    <message>
        <source>checked here, nothing is sent by it</source>
        <translation>contrôlé ici, n’envoie rien</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>interrogé %1</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>aussi pour %1</translation>
    </message>
    <message>
        <source>its steps ask their targets before they send</source>
        <translation>ses étapes interrogent leurs cibles avant d’envoyer</translation>
    </message>
    <message>
        <source>the next step goes on by itself</source>
        <translation>l’étape suivante s’enchaîne d’elle-même</translation>
    </message>
    <message>
        <source>passed the check, the flow goes on</source>
        <translation>contrôle réussi, le flux continue</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>never begun: %1, which it needs, did not end well</source>
        <translation>jamais commencé&#xa0;: %1, dont il dépend, s’est mal terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) begin; each of their steps asks its target first.</source>
        <translation>
            <numerusform>%Ln flux commence&#xa0;; chacune de ses étapes interroge d’abord sa cible.</numerusform>
            <numerusform>%Ln flux commencent&#xa0;; chacune de leurs étapes interroge d’abord sa cible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait until what they need was read back.</source>
        <translation>
            <numerusform>%Ln élément attend que ce dont il dépend soit relu.</numerusform>
            <numerusform>%Ln éléments attendent que ce dont ils dépendent soit relu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further order(s) wait for the same effect and go on with it.</source>
        <translation>
            <numerusform>%Ln autre commande attend le même effet et continue avec lui.</numerusform>
            <numerusform>%Ln autres commandes attendent le même effet et continuent avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next steps of each order go on by themselves once it is proved.</source>
        <translation>Les étapes suivantes de chaque commande s’enchaînent dès qu’elle est prouvée.</translation>
    </message>
    <message>
        <source>Cannot be built yet, so it is not approved with this plan: %1</source>
        <translation>Ne peut pas encore être construit et n’est donc pas approuvé avec ce plan : %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé %1</translation>
    </message>
    <message>
        <source>Made on the way: %1</source>
        <translation>Créé en chemin : %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>enregistrement %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) proved</source>
        <translation>
            <numerusform>%Ln étape suivante prouvée</numerusform>
            <numerusform>%Ln étapes suivantes prouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go on: %1.</source>
        <translation>
            <numerusform>%Ln commande se poursuit : %1.</numerusform>
            <numerusform>%Ln commandes se poursuivent : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 this will: %2.</source>
        <translation>Pour %1, cela va : %2.</translation>
    </message>
    <message>
        <source>What is sent must hash to %1, or the item stops.</source>
        <translation>Ce qui est envoyé doit avoir l’empreinte %1, sinon l’élément s’arrête.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>PlanChoices</name>
    <message>
        <source>current mapping</source>
        <translation>correspondance actuelle</translation>
    </message>
    <message>
        <source>mapping of the first try</source>
        <translation>correspondance du premier essai</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>From which step</source>
        <translation>Depuis quelle étape</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>With which mapping</source>
        <translation>Avec quelle correspondance</translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation>Abandonner les champs modifiés</translation>
    </message>
</context>
<context>
    <name>PlanItemRow</name>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>Dans la cible</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>%1 in dependency order</source>
        <translation>%1 par ordre de dépendance</translation>
    </message>
    <message>
        <source>Check: all</source>
        <translation>Contrôle&#xa0;: tous</translation>
    </message>
    <message>
        <source>Show items by check</source>
        <translation>Afficher les éléments par contrôle</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>Éléments du plan</translation>
    </message>
</context>
<context>
    <name>PlanPace</name>
    <message>
        <source>Rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimitée</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>en parallèle</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation>Démarrer, avec délai de retenue</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Modifier un champ…</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Modifications seulement</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canari</translation>
    </message>
    <message>
        <source>Money to be booked</source>
        <translation>Montant à enregistrer</translation>
    </message>
    <message>
        <source>bound to the plan&apos;s hash</source>
        <translation>lié à l’empreinte du plan</translation>
    </message>
    <message>
        <source>a gate opens when all before it were read back</source>
        <translation>un palier s’ouvre quand tout ce qui précède a été relu</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>another choice asks the targets again</source>
        <translation>un autre choix réinterroge les cibles</translation>
    </message>
    <message>
        <source>as it was approved</source>
        <translation>tel qu’approuvé</translation>
    </message>
    <message>
        <source>Stops at 1 failure in gates 1 and 2, above 5 % after that, or on any new cause.</source>
        <translation>S’arrête à 1 échec aux paliers 1 et 2, au-delà de 5&#xa0;% ensuite, ou à toute nouvelle cause.</translation>
    </message>
    <message>
        <source>by entity, what the target does not have</source>
        <translation>par entité, ce que la cible n’a pas</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>%1 prepared</source>
        <translation>%1 a préparé</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 a approuvé</translation>
    </message>
    <message>
        <source>Nobody has approved it yet</source>
        <translation>Personne ne l’a encore approuvé</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>once an order is verified</source>
        <translation>une fois la commande vérifiée</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <translation>Ensuite, de lui-même</translation>
    </message>
    <message>
        <source>part of the plan&apos;s hash</source>
        <translation>compris dans l’empreinte du plan</translation>
    </message>
</context>
<context>
    <name>PlanVerbs</name>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation>Démarrer, avec délai de retenue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation>Copier l’empreinte du plan</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Ouvrir la transaction</translation>
    </message>
    <message>
        <source>Approve this plan</source>
        <translation>Approuver ce plan</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation>Arrêter cette opération</translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation>Ce qui a été envoyé reste et est vérifié&#xa0;; ce qui ne l’a pas été est libéré. Un plan arrêté ne peut pas reprendre.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Modifier un champ…</translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation>Abandonner les champs modifiés</translation>
    </message>
    <message>
        <source>Discard this plan…</source>
        <translation>Abandonner ce plan…</translation>
    </message>
    <message>
        <source>Discard this plan</source>
        <translation>Abandonner ce plan</translation>
    </message>
    <message>
        <source>Nothing of it was sent. Its orders are free for another plan; the plan itself is kept, as stopped.</source>
        <translation>Rien n’en a été envoyé. Ses commandes sont libres pour un autre plan&#xa0;; le plan lui-même est conservé, comme arrêté.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Due or took</source>
        <translation>Échéance ou durée</translation>
    </message>
    <message>
        <source>Will breach</source>
        <translation>Dépassera</translation>
    </message>
    <message>
        <source>Transactions behind the point</source>
        <translation>Transactions derrière le point</translation>
    </message>
    <message>
        <source>will breach: %1</source>
        <translation>dépassera&#xa0;: %1</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>suspecte</translation>
    </message>
    <message>
        <source>No transaction stands behind this point.</source>
        <translation>Aucune transaction derrière ce point.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Il manque ici un terme à chercher.</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Il n’y a pas de champ %1.</translation>
    </message>
    <message>
        <source>This field cannot be compared with %1.</source>
        <translation>Ce champ ne peut pas être comparé avec %1.</translation>
    </message>
    <message>
        <source>A comparison is missing here.</source>
        <translation>Il manque ici une comparaison.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque ici une valeur.</translation>
    </message>
    <message>
        <source>%1 is not one of the words of this field.</source>
        <translation>%1 n’est pas un des mots de ce champ.</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 n’est pas un montant.</translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <translation>%1 n’est pas une durée.</translation>
    </message>
    <message>
        <source>%1 is no day or time.</source>
        <translation>%1 n’est ni un jour ni une heure.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 is no path into the records.</source>
        <translation>%1 n’est pas un chemin dans les enregistrements.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>Trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>La requête est trop longue.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Essayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>pas le</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>numéro de commande</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>legal entity</source>
        <translation>entité juridique</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>voie</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>money</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>how long in its lane</source>
        <translation>durée dans sa voie</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>premier enregistrement</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>system where it failed</source>
        <translation>système en échec</translation>
    </message>
    <message>
        <source>operation that failed</source>
        <translation>opération en échec</translation>
    </message>
    <message>
        <source>state of the step</source>
        <translation>état de l’étape</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>vendor&apos;s code</source>
        <translation>code de l’éditeur</translation>
    </message>
    <message>
        <source>how long open</source>
        <translation>durée d’ouverture</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>exception</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Any word, or: lane = order and money &gt; 10000 EUR and age &gt; 2d</source>
        <translation>Un mot quelconque, ou&#xa0;: lane = order and money &gt; 10000 EUR and age &gt; 2d</translation>
    </message>
    <message>
        <source>What could be written here</source>
        <translation>Ce qui pourrait s’écrire ici</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason, kept in the record</source>
        <translation>Motif, conservé au dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>From this money on, %1</source>
        <translation>À partir de ce montant, %1</translation>
    </message>
    <message>
        <source>From so many transactions on</source>
        <translation>À partir de ce nombre de transactions</translation>
    </message>
    <message>
        <source>Due within hours; empty: late ones</source>
        <translation>Échéance en heures&#xa0;; vide&#xa0;: en retard</translation>
    </message>
    <message>
        <source>Quiet from, until (%1)</source>
        <translation>Silence de, à (%1)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Escalate after hours without an answer</source>
        <translation>Escalader après ce nombre d’heures sans réponse</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>Escalader à</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Conserver pour tous</translation>
    </message>
    <message>
        <source>As in its file</source>
        <translation>Comme dans son fichier</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>%1 open</source>
        <translation>%1 ouvertes</translation>
    </message>
</context>
<context>
    <name>RunbookPane</name>
    <message>
        <source>The last fix that worked</source>
        <translation>La dernière correction efficace</translation>
    </message>
    <message>
        <source>Open its plan</source>
        <translation>Ouvrir son plan</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>every transaction</source>
        <translation>toutes les transactions</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Partager avec l’équipe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Pause the system, so that nothing runs against the wall</source>
        <translation>Suspendre le système, pour que rien ne bute contre un mur</translation>
    </message>
    <message>
        <source>Have its administrator renew the key or grant the right that the answer names</source>
        <translation>Faire renouveler la clé ou accorder par son administrateur le droit que cite la réponse</translation>
    </message>
    <message>
        <source>Probe the system and see it healthy</source>
        <translation>Tester le système et le voir en bonne santé</translation>
    </message>
    <message>
        <source>Resume it and plan the replay of the cause</source>
        <translation>Le reprendre et planifier la relance de la cause</translation>
    </message>
    <message>
        <source>Check whether a person or a job holds the record in the CRM</source>
        <translation>Vérifier si une personne ou un traitement retient l’enregistrement dans le CRM</translation>
    </message>
    <message>
        <source>Check that the field still exists and may be written</source>
        <translation>Vérifier que le champ existe encore et peut être écrit</translation>
    </message>
    <message>
        <source>Plan the replay; the financial transaction is left alone</source>
        <translation>Planifier la relance ; la transaction financière n’est pas touchée</translation>
    </message>
    <message>
        <source>Wait until the time that is shown; the system is asked by itself until then</source>
        <translation>Attendre l’heure affichée ; jusque-là le système est interrogé de lui-même</translation>
    </message>
    <message>
        <source>Open the record in the target and look for our reference</source>
        <translation>Ouvrir l’enregistrement dans la cible et chercher notre référence</translation>
    </message>
    <message>
        <source>Say what you found: done with its number, or not done</source>
        <translation>Dire ce que vous avez trouvé : fait, avec son numéro, ou pas fait</translation>
    </message>
    <message>
        <source>The verdict is kept with your name and opens or closes the way to send again.</source>
        <translation>Le verdict est conservé avec votre nom et ouvre ou ferme la voie à un nouvel envoi.</translation>
    </message>
    <message>
        <source>Check the accounting period of the entity in the ERP</source>
        <translation>Vérifier la période comptable de l’entité dans l’ERP</translation>
    </message>
    <message>
        <source>A closed period needs another date, not a replay.</source>
        <translation>Une période close demande une autre date, pas une relance.</translation>
    </message>
    <message>
        <source>Compare number and amount of the invoice in billing and in the ERP</source>
        <translation>Comparer numéro et montant de la facture en facturation et dans l’ERP</translation>
    </message>
    <message>
        <source>Look for the payment under another reference before it is booked</source>
        <translation>Chercher le paiement sous une autre référence avant de le comptabiliser</translation>
    </message>
    <message>
        <source>Plan the replay with the canary and read the first receipt</source>
        <translation>Planifier la relance avec le canari et lire le premier reçu</translation>
    </message>
    <message>
        <source>Find the item in the ERP that sales means by this code</source>
        <translation>Trouver dans l’ERP l’article que les ventes désignent par ce code</translation>
    </message>
    <message>
        <source>The map names it; a wrong entry books wrong revenue.</source>
        <translation>La table le nomme ; une entrée fausse comptabilise un revenu faux.</translation>
    </message>
    <message>
        <source>Have the product owner confirm that it is the same item</source>
        <translation>Faire confirmer par le responsable produit qu’il s’agit du même article</translation>
    </message>
    <message>
        <source>Map product… (F) and give the reason</source>
        <translation>Associer le produit… (F) et donner la raison</translation>
    </message>
    <message>
        <source>Plan the replay of the cause and look at one order before and after</source>
        <translation>Planifier la relance de la cause et regarder une commande avant et après</translation>
    </message>
    <message>
        <source>Tell sales ops which price book brought the new code</source>
        <translation>Dire aux opérations de vente quel catalogue de prix a apporté le nouveau code</translation>
    </message>
    <message>
        <source>The next code of the same book will stop orders as well.</source>
        <translation>Le prochain code du même catalogue bloquera aussi des commandes.</translation>
    </message>
    <message>
        <source>Ask again now, so that the picture is fresh</source>
        <translation>Redemander maintenant, pour une image fraîche</translation>
    </message>
    <message>
        <source>Check in the CRM that the deal is really won and its quote approved</source>
        <translation>Vérifier dans le CRM que l’affaire est vraiment gagnée et son devis approuvé</translation>
    </message>
    <message>
        <source>Check that customer and legal entity stand in the ERP</source>
        <translation>Vérifier que le client et l’entité légale existent dans l’ERP</translation>
    </message>
    <message>
        <source>Plan the replay; the flow is taken up and every step asks its target first</source>
        <translation>Planifier la relance ; le flux est repris et chaque étape interroge d’abord sa cible</translation>
    </message>
    <message>
        <source>Check that billing did not start on its own in the meantime</source>
        <translation>Vérifier que la facturation n’a pas commencé d’elle-même entre-temps</translation>
    </message>
    <message>
        <source>Then there is a subscription without an order.</source>
        <translation>Il y a alors un abonnement sans commande.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s answer and find the field it is about</source>
        <translation>Lire la réponse de l’éditeur et trouver le champ en cause</translation>
    </message>
    <message>
        <source>Decide where it is wrong: in the source, in a mapping, or in the target&apos;s set-up</source>
        <translation>Décider où est l’erreur : dans la source, dans un mappage ou dans le paramétrage de la cible</translation>
    </message>
    <message>
        <source>Repair it there; only when it cannot be, change the field in the plan</source>
        <translation>Réparer à cet endroit ; seulement si c’est impossible, changer le champ dans le plan</translation>
    </message>
    <message>
        <source>Plan the replay and look at the field before and after</source>
        <translation>Planifier la relance et regarder le champ avant et après</translation>
    </message>
    <message>
        <source>Note what let it through</source>
        <translation>Noter ce qui l’a laissé passer</translation>
    </message>
    <message>
        <source>The next person finds it beside this cause.</source>
        <translation>La personne suivante le trouve à côté de cette cause.</translation>
    </message>
    <message>
        <source>The ERP answers &quot;accepted&quot; and works later</source>
        <translation>L’ERP répond « accepté » et travaille plus tard</translation>
    </message>
    <message>
        <source>Contracts end, at once or with their term</source>
        <translation>Des contrats finissent, tout de suite ou à leur échéance</translation>
    </message>
    <message>
        <source>The whole life of a contract</source>
        <translation>Toute la vie d’un contrat</translation>
    </message>
    <message>
        <source>The answer to a batch is lost</source>
        <translation>La réponse à un lot est perdue</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (KEY)</source>
        <translation>La réponse est perdue après la validation (KEY)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (NONE)</source>
        <translation>La réponse est perdue après la validation (NONE)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (QUERY)</source>
        <translation>La réponse est perdue après la validation (QUERY)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (UPSERT)</source>
        <translation>La réponse est perdue après la validation (UPSERT)</translation>
    </message>
    <message>
        <source>A replay stops at its canary</source>
        <translation>Une relance s’arrête à son canari</translation>
    </message>
    <message>
        <source>One field changed for many orders, then replayed from the start</source>
        <translation>Un champ changé pour beaucoup de commandes, puis relancées du début</translation>
    </message>
    <message>
        <source>An upgrade reaches billing, but not the revenue schedule nor the CRM</source>
        <translation>Une montée en gamme atteint la facturation, mais ni l’échéancier de revenus ni le CRM</translation>
    </message>
    <message>
        <source>A credit memo in the ERP reaches the CRM and billing</source>
        <translation>Un avoir dans l’ERP atteint le CRM et la facturation</translation>
    </message>
    <message>
        <source>An amendment in billing alone does not change the contract value</source>
        <translation>Un avenant dans la seule facturation ne change pas la valeur du contrat</translation>
    </message>
    <message>
        <source>A webhook retry must not create a second invoice</source>
        <translation>Un webhook répété ne doit pas créer une seconde facture</translation>
    </message>
    <message>
        <source>The CRM update fails after the ERP has the order</source>
        <translation>La mise à jour du CRM échoue alors que l’ERP a la commande</translation>
    </message>
    <message>
        <source>The CRM write-back fails after the ERP succeeded</source>
        <translation>Le report dans le CRM échoue après le succès de l’ERP</translation>
    </message>
    <message>
        <source>Quarter end against rate limits</source>
        <translation>Fin de trimestre contre limites de débit</translation>
    </message>
    <message>
        <source>Duplicate events, late answers, a slow ledger</source>
        <translation>Événements en double, réponses tardives, un grand livre lent</translation>
    </message>
    <message>
        <source>Billing set-up fails for good, the order is undone</source>
        <translation>La mise en facturation échoue pour de bon, la commande est annulée</translation>
    </message>
    <message>
        <source>Customer created in the ERP, billing set-up fails</source>
        <translation>Client créé dans l’ERP, la mise en facturation échoue</translation>
    </message>
    <message>
        <source>Billing is down, ERP orders go on</source>
        <translation>La facturation est en panne, les commandes ERP continuent</translation>
    </message>
    <message>
        <source>Product-code mapping fails</source>
        <translation>Le mappage d’un code produit échoue</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax are asked before the first effect</source>
        <translation>Crédit, stock, prix et taxe sont demandés avant le premier effet</translation>
    </message>
    <message>
        <source>The cancellation is answered as done and changes nothing</source>
        <translation>L’annulation est donnée pour faite et ne change rien</translation>
    </message>
    <message>
        <source>NetSuite takes every order as an asynchronous job and answers 202. The job is asked, the order is read back, and only then the flow goes on. Half of the answers are lost: those orders are looked for and found.</source>
        <translation>NetSuite prend chaque commande comme un traitement asynchrone et répond 202. Le traitement est interrogé, la commande relue, et alors seulement le flux continue. La moitié des réponses est perdue : ces commandes sont cherchées et trouvées.</translation>
    </message>
    <message>
        <source>Sales cancels three contracts at once and lets three others run out. Billing, the ERP and the CRM follow, each once; what was invoiced stays.</source>
        <translation>Les ventes résilient trois contrats tout de suite et en laissent trois autres expirer. La facturation, l’ERP et le CRM suivent, chacun une fois ; ce qui a été facturé reste.</translation>
    </message>
    <message>
        <source>Four orders are sold, upgraded and renewed; the customers use more than they bought, one month is paid late, a part is refunded while the ledger&apos;s period is closed. Every change reaches every system once, in business order.</source>
        <translation>Quatre commandes sont vendues, étendues et renouvelées ; les clients consomment plus qu’ils n’ont acheté, un mois est payé en retard, une partie est remboursée alors que la période du grand livre est close. Chaque changement atteint chaque système une fois, dans l’ordre métier.</translation>
    </message>
    <message>
        <source>Salesforce is slow, so finished orders are written back many at a time. It commits each batch and loses every second answer: all orders of such a batch are without a verdict, and each is looked for. Two hundred orders: exactly two hundred records, none written twice.</source>
        <translation>Salesforce est lent, les commandes finies y sont donc reportées par lots. Il valide chaque lot et perd une réponse sur deux : toutes les commandes d’un tel lot sont sans verdict, et chacune est cherchée. Deux cents commandes : exactement deux cents enregistrements, aucun écrit deux fois.</translation>
    </message>
    <message>
        <source>Stripe commits every subscription and loses the answer of every second one; then its keys expire. An expired key would create a second subscription, so Stripe is asked instead. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>Stripe valide chaque abonnement et perd une réponse sur deux ; puis ses clés expirent. Une clé expirée créerait un second abonnement, Stripe est donc interrogé. Deux cents commandes, cent réponses perdues, tout est relancé : exactement deux cents effets.</translation>
    </message>
    <message>
        <source>A target that takes no key and cannot be asked. The hundred stay in doubt, visibly, until a person looks and decides. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>Une cible qui ne prend pas de clé et ne peut être interrogée. Les cent restent en doute, visiblement, jusqu’à ce qu’une personne regarde et décide. Deux cents commandes, cent réponses perdues, tout est relancé : exactement deux cents effets.</translation>
    </message>
    <message>
        <source>The same with plain POST: NetSuite gives no key, and its search sees a new order only after a delay. An empty answer before that proves nothing. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>La même chose avec un simple POST : NetSuite ne donne pas de clé, et sa recherche ne voit une nouvelle commande qu’après un délai. Une réponse vide avant cela ne prouve rien. Deux cents commandes, cent réponses perdues, tout est relancé : exactement deux cents effets.</translation>
    </message>
    <message>
        <source>NetSuite commits every order and loses the answer of every second one. By PUT eid: the target can be asked for our own id. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>NetSuite valide chaque commande et perd une réponse sur deux. Par PUT eid: la cible peut être interrogée sur notre propre identifiant. Deux cents commandes, cent réponses perdues, tout est relancé : exactement deux cents effets.</translation>
    </message>
    <message>
        <source>Twenty deals carry a product code nobody has mapped. The map is repaired, but six of the orders will be refused by NetSuite for another reason. The replay lets one order go, then one more, then five, and waits each time until everything that follows was read back: the fifth order is refused, the plan stops, and the other thirteen are never touched.</source>
        <translation>Vingt affaires portent un code produit que personne n’a associé. La table est réparée, mais six des commandes seront refusées par NetSuite pour une autre raison. La relance laisse partir une commande, puis une autre, puis cinq, et attend chaque fois que tout ce qui suit ait été relu : la cinquième commande est refusée, le plan s’arrête, et les treize autres ne sont jamais touchées.</translation>
    </message>
    <message>
        <source>Salesforce refuses to show eight orders to sales because of their date. The date is changed for all of them at once and they are replayed from the start: what stands in NetSuite and Stripe is read again and never sent again, and only the write-back goes out, with the new date.</source>
        <translation>Salesforce refuse de montrer huit commandes aux ventes à cause de leur date. La date est changée pour toutes à la fois et elles sont relancées du début : ce qui existe dans NetSuite et Stripe est relu et jamais renvoyé, et seul le report part, avec la nouvelle date.</translation>
    </message>
    <message>
        <source>Six customers upgrade in mid-term. Billing takes every change; NetSuite refuses the revenue schedules and Salesforce the contract values. Both are repaired and what failed is replayed: each system has every upgrade once, and billing was not asked again.</source>
        <translation>Six clients montent en gamme en cours de contrat. La facturation prend chaque changement ; NetSuite refuse les échéanciers de revenus et Salesforce les valeurs des contrats. Les deux sont réparés et ce qui a échoué est relancé : chaque système a chaque changement une fois, et la facturation n’a pas été sollicitée de nouveau.</translation>
    </message>
    <message>
        <source>Finance credits six invoices in NetSuite. Salesforce is in maintenance, so sales would never learn of it. The credit notes are in billing at once; when Salesforce is back its records come by themselves, each once.</source>
        <translation>La finance crédite six factures dans NetSuite. Salesforce est en maintenance, les ventes ne l’apprendraient donc jamais. Les avoirs sont aussitôt en facturation ; quand Salesforce revient, ses enregistrements arrivent d’eux-mêmes, chacun une fois.</translation>
    </message>
    <message>
        <source>Somebody changes four subscriptions in Stripe by hand. The ERP and the CRM keep the old value, and that is seen as a gap of each order in both. Sales records the amendments, the flow carries them everywhere, and the gaps close.</source>
        <translation>Quelqu’un change quatre abonnements dans Stripe à la main. L’ERP et le CRM gardent l’ancienne valeur, ce qui est vu comme une lacune de chaque commande dans les deux. Les ventes enregistrent les avenants, le flux les porte partout, et les lacunes se ferment.</translation>
    </message>
    <message>
        <source>Six orders are billed. Stripe reports each invoice by poll and by webhook, repeats every webhook four times and sends them out of order. NetSuite must hold exactly one invoice per order.</source>
        <translation>Six commandes sont facturées. Stripe annonce chaque facture par interrogation et par webhook, répète chaque webhook quatre fois et les envoie dans le désordre. NetSuite doit avoir exactement une facture par commande.</translation>
    </message>
    <message>
        <source>Two deals are ordered, subscribed and invoiced; then Salesforce refuses to show the order. Nothing financial is undone for that: the invoices are issued, so undoing is refused and says what remains possible. The CRM is repaired and told again.</source>
        <translation>Deux affaires sont commandées, abonnées et facturées ; puis Salesforce refuse de montrer la commande. Rien de financier n’est annulé pour cela : les factures sont émises, l’annulation est donc refusée et dit ce qui reste possible. Le CRM est réparé et informé de nouveau.</translation>
    </message>
    <message>
        <source>Salesforce refuses every write-back. Nothing financial is undone for its sake: orders and subscriptions stand. When Salesforce takes them again the write-backs alone are replayed.</source>
        <translation>Salesforce refuse chaque report. Rien de financier n’est annulé à cause de lui : commandes et abonnements tiennent. Quand Salesforce les accepte de nouveau, seuls les reports sont relancés.</translation>
    </message>
    <message>
        <source>Forty deals close in one minute while NetSuite lets four requests through at a time and Stripe turns every third one away. Nothing is lost, nothing is doubled, nobody is asked.</source>
        <translation>Quarante affaires se concluent en une minute alors que NetSuite laisse passer quatre requêtes à la fois et que Stripe en refuse une sur trois. Rien n’est perdu, rien n’est doublé, personne n’est sollicité.</translation>
    </message>
    <message>
        <source>Stripe tells everything twice and out of order, its answers come late or get lost after the commit, and NetSuite breaks after every fourth write. Each order has one order, one subscription, one invoice.</source>
        <translation>Stripe dit tout deux fois et dans le désordre, ses réponses viennent tard ou se perdent après la validation, et NetSuite s’interrompt après chaque quatrième écriture. Chaque commande a une commande, un abonnement, une facture.</translation>
    </message>
    <message>
        <source>Three deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing and stays so. Each order is undone: cancelled in NetSuite and read back, the customer stays, nothing was ever sent past the failed step.</source>
        <translation>Trois affaires sont gagnées. NetSuite prend clients et commandes ; Stripe refuse la mise en facturation et s’y tient. Chaque commande est annulée : annulée dans NetSuite et relue, le client reste, rien n’a jamais été envoyé au-delà de l’étape en échec.</translation>
    </message>
    <message>
        <source>Twelve deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing, then is repaired. Replaying must set up billing once per order and touch nothing that already stands.</source>
        <translation>Douze affaires sont gagnées. NetSuite prend clients et commandes ; Stripe refuse la mise en facturation, puis est réparé. La relance doit mettre en facturation une fois par commande et ne rien toucher de ce qui existe déjà.</translation>
    </message>
    <message>
        <source>Stripe does not answer while ten deals are won. NetSuite takes every order; what billing should have waits in the queue. When Stripe is back the queue runs by itself: ten subscriptions, each once, and nobody had to do anything.</source>
        <translation>Stripe ne répond pas pendant que dix affaires sont gagnées. NetSuite prend chaque commande ; ce que la facturation doit recevoir attend dans la file. Quand Stripe revient, la file avance d’elle-même : dix abonnements, chacun une fois, et personne n’a rien eu à faire.</translation>
    </message>
    <message>
        <source>Eight deals carry a product code nobody has mapped. Each becomes one governed exception under one cause, no row is lost and nothing is sent. The map is repaired in the workspace and the cause is replayed.</source>
        <translation>Huit affaires portent un code produit que personne n’a associé. Chacune devient une exception suivie sous une même cause, aucune ligne n’est perdue et rien n’est envoyé. La table est réparée dans l’espace de travail et la cause relancée.</translation>
    </message>
    <message>
        <source>One deal after the other meets a system that says no: the ERP holds the customer, then the item is out of stock, then the price in the price book has changed since the quote, then the tax engine cannot place the address; an upgrade asks as well. Nothing is sent for any of them until the cause is mended and the check is replayed. Then systems do not answer at all, and what waits goes on by itself.</source>
        <translation>Une affaire après l’autre rencontre un système qui dit non : l’ERP bloque le client, puis l’article est en rupture, puis le prix du catalogue a changé depuis le devis, puis le moteur de taxe ne situe pas l’adresse ; une montée en gamme demande aussi. Rien n’est envoyé pour aucune tant que la cause n’est pas réparée et le contrôle relancé. Puis des systèmes ne répondent plus du tout, et ce qui attend continue de soi-même.</translation>
    </message>
    <message>
        <source>An order is to be undone. NetSuite answers the cancellation with success and leaves the order as it is. The answer is not believed: the order is read back, found live, and the undoing has failed, visibly. After the repair it is undone by a new command.</source>
        <translation>Une commande doit être annulée. NetSuite répond à l’annulation par un succès et laisse la commande telle quelle. La réponse n’est pas crue : la commande est relue, trouvée vivante, et l’annulation a échoué, visiblement. Après la réparation, elle est annulée par une nouvelle commande.</translation>
    </message>
    <message>
        <source>A system refuses our credentials or rights</source>
        <translation>Un système refuse nos identifiants ou nos droits</translation>
    </message>
    <message>
        <source>The CRM does not know what the ERP has</source>
        <translation>Le CRM ne connaît pas ce qu’a l’ERP</translation>
    </message>
    <message>
        <source>Sent, and nobody can prove what happened</source>
        <translation>Envoyé, et personne ne peut prouver ce qui s’est passé</translation>
    </message>
    <message>
        <source>Money in billing that the ledger does not know</source>
        <translation>De l’argent en facturation que le grand livre ignore</translation>
    </message>
    <message>
        <source>A code that no value map knows</source>
        <translation>Un code qu’aucune table ne connaît</translation>
    </message>
    <message>
        <source>A deal that never reached the ERP</source>
        <translation>Une affaire jamais arrivée dans l’ERP</translation>
    </message>
    <message>
        <source>The system refused what was sent</source>
        <translation>Le système a refusé l’envoi</translation>
    </message>
</context>
<context>
    <name>Sla</name>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>newest first; late by the day they stopped, breaches by the day they were due</source>
        <translation>plus récents d’abord&#xa0;; retards au jour d’arrêt, dépassements au jour d’échéance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrées</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>Ouvertes en fin de jour</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Dépassements</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Encore dues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Quote to order</source>
        <translation>Devis à commande</translation>
    </message>
    <message>
        <source>Order creation</source>
        <translation>Création de commande</translation>
    </message>
    <message>
        <source>Order to invoice</source>
        <translation>Commande à facture</translation>
    </message>
    <message>
        <source>Invoice generation</source>
        <translation>Génération de facture</translation>
    </message>
    <message>
        <source>Invoice posting</source>
        <translation>Comptabilisation de facture</translation>
    </message>
    <message>
        <source>Payment propagation</source>
        <translation>Propagation du paiement</translation>
    </message>
    <message>
        <source>Sync lag</source>
        <translation>Retard de synchro</translation>
    </message>
    <message>
        <source>Exception resolution</source>
        <translation>Résolution d’exception</translation>
    </message>
    <message>
        <source>until %1: %2 breaches expected, %3 to %4</source>
        <translation>jusqu’à %1&#xa0;: %2 dépassements attendus, de %3 à %4</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>of what stopped in the period, business time</source>
        <translation>de ce qui s’est arrêté dans la période, temps ouvré</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation>Âge des horloges ouvertes</translation>
    </message>
    <message>
        <source>since they started, every hour counted</source>
        <translation>depuis leur démarrage, toutes heures comptées</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>breaches until then, if nobody acts; band of 80 % confidence</source>
        <translation>dépassements d’ici là, si personne n’agit&#xa0;; bande de confiance de 80&#xa0;%</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Back-test of the forecast</source>
        <translation>Test rétrospectif de la prévision</translation>
    </message>
    <message numerus="yes">
        <source>each past day forecast from the %Ln day(s) before it, at a quarter, half and three quarters of the limit</source>
        <translation>
            <numerusform>chaque jour passé prévu d’après %Ln jour précédent, au quart, à la moitié et aux trois quarts de la limite</numerusform>
            <numerusform>chaque jour passé prévu d’après les %Ln jours précédents, au quart, à la moitié et aux trois quarts de la limite</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établie</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Réalisés</translation>
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
        <translation>avertissement %1</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>calendrier %1</translation>
    </message>
    <message>
        <source>region %1: %2</source>
        <translation>région %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>entity %1: %2</source>
        <translation>entité %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a customer appears</source>
        <translation>un client apparaît</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is held</source>
        <translation>le crédit du client est bloqué</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is released</source>
        <translation>le crédit du client est débloqué</translation>
    </message>
    <message>
        <source>a deal appears</source>
        <translation>une affaire apparaît</translation>
    </message>
    <message>
        <source>the deal is won</source>
        <translation>l’affaire est gagnée</translation>
    </message>
    <message>
        <source>the deal is lost</source>
        <translation>l’affaire est perdue</translation>
    </message>
    <message>
        <source>the deal is reopened</source>
        <translation>l’affaire est rouverte</translation>
    </message>
    <message>
        <source>a quote appears</source>
        <translation>un devis apparaît</translation>
    </message>
    <message>
        <source>the quote is approved</source>
        <translation>le devis est approuvé</translation>
    </message>
    <message>
        <source>the quote is accepted</source>
        <translation>le devis est accepté</translation>
    </message>
    <message>
        <source>the quote is rejected</source>
        <translation>le devis est refusé</translation>
    </message>
    <message>
        <source>the quote is amended</source>
        <translation>le devis est modifié</translation>
    </message>
    <message>
        <source>the contract becomes active</source>
        <translation>le contrat devient actif</translation>
    </message>
    <message>
        <source>the contract is amended</source>
        <translation>le contrat est modifié</translation>
    </message>
    <message>
        <source>the contract ends</source>
        <translation>le contrat prend fin</translation>
    </message>
    <message>
        <source>the order is created</source>
        <translation>la commande est créée</translation>
    </message>
    <message>
        <source>the order is booked</source>
        <translation>la commande est enregistrée</translation>
    </message>
    <message>
        <source>the order is amended</source>
        <translation>la commande est modifiée</translation>
    </message>
    <message>
        <source>the order is fulfilled</source>
        <translation>la commande est exécutée</translation>
    </message>
    <message>
        <source>the order is cancelled</source>
        <translation>la commande est annulée</translation>
    </message>
    <message>
        <source>the order is put on hold</source>
        <translation>la commande est retenue</translation>
    </message>
    <message>
        <source>the order is released</source>
        <translation>la commande est libérée</translation>
    </message>
    <message>
        <source>the order shows in the CRM</source>
        <translation>la commande apparaît dans le CRM</translation>
    </message>
    <message>
        <source>the delivery is shipped</source>
        <translation>la livraison est expédiée</translation>
    </message>
    <message>
        <source>the subscription is created</source>
        <translation>l’abonnement est créé</translation>
    </message>
    <message>
        <source>the subscription becomes active</source>
        <translation>l’abonnement devient actif</translation>
    </message>
    <message>
        <source>the subscription is amended</source>
        <translation>l’abonnement est modifié</translation>
    </message>
    <message>
        <source>the subscription is past due</source>
        <translation>l’abonnement est en retard de paiement</translation>
    </message>
    <message>
        <source>the subscription is cancelled</source>
        <translation>l’abonnement est résilié</translation>
    </message>
    <message>
        <source>the invoice is issued</source>
        <translation>la facture est émise</translation>
    </message>
    <message>
        <source>the invoice is posted</source>
        <translation>la facture est comptabilisée</translation>
    </message>
    <message>
        <source>the invoice is paid</source>
        <translation>la facture est payée</translation>
    </message>
    <message>
        <source>the invoice is past due</source>
        <translation>la facture est en retard de paiement</translation>
    </message>
    <message>
        <source>the invoice is voided</source>
        <translation>la facture est annulée</translation>
    </message>
    <message>
        <source>a payment is received</source>
        <translation>un paiement est reçu</translation>
    </message>
    <message>
        <source>a payment fails</source>
        <translation>un paiement échoue</translation>
    </message>
    <message>
        <source>a credit memo is issued</source>
        <translation>un avoir est émis</translation>
    </message>
    <message>
        <source>a refund is issued</source>
        <translation>un remboursement est émis</translation>
    </message>
    <message>
        <source>an exception is opened</source>
        <translation>une exception est ouverte</translation>
    </message>
    <message>
        <source>the exception is resolved</source>
        <translation>l’exception est résolue</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <translation>%1 (dans&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>Démarre quand</translation>
    </message>
    <message>
        <source>Stops when</source>
        <translation>S’arrête quand</translation>
    </message>
    <message>
        <source>Cancelled when</source>
        <translation>Annulée quand</translation>
    </message>
    <message>
        <source>Paused when</source>
        <translation>Suspendue quand</translation>
    </message>
    <message>
        <source>Goes on when</source>
        <translation>Reprend quand</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>one for each start, ended by the stop of the same record</source>
        <translation>une par démarrage, terminée par l’arrêt du même enregistrement</translation>
    </message>
    <message>
        <source>one per transaction, from its first start to its first stop</source>
        <translation>une par transaction, de son premier démarrage à son premier arrêt</translation>
    </message>
    <message>
        <source>Holds instead</source>
        <translation>S’applique à la place</translation>
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
        <translation>heures ouvrées de chaque entité</translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation>chaque heure compte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>%1 before it is due</source>
        <translation>%1 avant l’échéance</translation>
    </message>
    <message>
        <source>The limit must be longer than the warning.</source>
        <translation>La limite doit être plus longue que l’avertissement.</translation>
    </message>
    <message>
        <source>Too long for %1: its own limit must be longer than the warning.</source>
        <translation>Trop long pour %1&#xa0;: sa propre limite doit être plus longue que l’avertissement.</translation>
    </message>
    <message>
        <source>The calendar &quot;%1&quot; is not known.</source>
        <translation>Le calendrier «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>A definition needs a title.</source>
        <translation>Une définition exige un titre.</translation>
    </message>
    <message>
        <source>Write a percentage such as 95 or 92.5.</source>
        <translation>Saisir un pourcentage comme 95 ou 92.5.</translation>
    </message>
    <message>
        <source>Write a time such as 6h, 90m or 2d (48 hours).</source>
        <translation>Saisir une durée comme 6h, 90m ou 2d (48 heures).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running clock(s) would be taken away until it is on again; what has stopped stays.</source>
        <translation>
            <numerusform>%Ln horloge en marche serait retirée jusqu’à la réactivation&#xa0;; celles qui sont arrêtées restent.</numerusform>
            <numerusform>%Ln horloges en marche seraient retirées jusqu’à la réactivation&#xa0;; celles qui sont arrêtées restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clock of it runs.</source>
        <translation>Aucune de ses horloges ne tourne.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln running clock(s) that are due next:</source>
        <translation>
            <numerusform>Sur %Ln horloge en marche, à l’échéance la plus proche&#xa0;:</numerusform>
            <numerusform>Sur les %Ln horloges en marche aux échéances les plus proches&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln running clock(s):</source>
        <translation>
            <numerusform>Sur %Ln horloge en marche&#xa0;:</numerusform>
            <numerusform>Sur %Ln horloges en marche&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>late: %1 instead of %2</source>
        <translation>en retard&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>in warning: %1 instead of %2</source>
        <translation>en avertissement&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>from quote approved to order booked</source>
        <translation>du devis approuvé à la commande enregistrée</translation>
    </message>
    <message>
        <source>from deal won to order created in the ERP</source>
        <translation>de l’affaire gagnée à la commande créée dans l’ERP</translation>
    </message>
    <message>
        <source>from order booked to its first invoice</source>
        <translation>de la commande enregistrée à sa première facture</translation>
    </message>
    <message>
        <source>from subscription created to invoice issued</source>
        <translation>de l’abonnement créé à la facture émise</translation>
    </message>
    <message>
        <source>from invoice issued in billing to posted in the ledger</source>
        <translation>de la facture émise en facturation à son inscription au grand livre</translation>
    </message>
    <message>
        <source>from paid in billing to paid in the ERP</source>
        <translation>du paiement en facturation au paiement dans l’ERP</translation>
    </message>
    <message>
        <source>from order booked in the ERP to shown in the CRM</source>
        <translation>de la commande enregistrée dans l’ERP à son affichage dans le CRM</translation>
    </message>
    <message>
        <source>from exception opened to proved or decided</source>
        <translation>de l’exception ouverte à la preuve ou à la décision</translation>
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
        <translation>Ouvrir la transaction</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Afficher en graphiques</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Afficher en tableaux</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>En retard maintenant</translation>
    </message>
    <message>
        <source>Key figures and ROI</source>
        <translation>Chiffres clés et ROI</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>Enregistrer la page en PDF…</translation>
    </message>
    <message>
        <source>Print page…</source>
        <translation>Imprimer la page…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entité juridique</translation>
    </message>
    <message>
        <source>No clock has run yet</source>
        <translation>Aucune horloge n’a encore tourné</translation>
    </message>
    <message>
        <source>Clocks run %1. They start by themselves as soon as such an event is read from a system.</source>
        <translation>Les horloges tournent&#xa0;: %1. Elles démarrent d’elles-mêmes dès qu’un tel événement est lu d’un système.</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>Heures par jour</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Open at the end of each day</source>
        <translation>Ouvertes à la fin de chaque jour</translation>
    </message>
    <message>
        <source>p50 to p75</source>
        <translation>p50 à p75</translation>
    </message>
    <message>
        <source>p75 to p95</source>
        <translation>p75 à p95</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>stopped that day</source>
        <translation>arrêtées ce jour-là</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Burn-down</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Hours per day, %1</source>
        <translation>Heures par jour, %1</translation>
    </message>
    <message>
        <source>How long they took, %1</source>
        <translation>Durées, %1</translation>
    </message>
    <message>
        <source>Open at the end of each day, %1</source>
        <translation>Ouvertes à la fin de chaque jour, %1</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Dépassements</translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation>Âge des horloges ouvertes</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>breaches, if nobody acts</source>
        <translation>dépassements, si personne n’agit</translation>
    </message>
    <message>
        <source>Breaches to come: %1</source>
        <translation>Dépassements à venir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>Fermer la définition</translation>
    </message>
    <message>
        <source>Change the definition…</source>
        <translation>Modifier la définition…</translation>
    </message>
    <message>
        <source>Undo the change of the definition</source>
        <translation>Annuler la modification de la définition</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>For an hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>Until this afternoon</source>
        <translation>Jusqu’à cet après-midi</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Jusqu’à demain matin</translation>
    </message>
    <message>
        <source>Until Monday morning</source>
        <translation>Jusqu’à lundi matin</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Until it happens again</source>
        <translation>Jusqu’à la prochaine occurrence</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Legal entity</source>
        <translation>Entité juridique</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Words in the answer</source>
        <translation>Mots de la réponse</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Scinder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Failures of this cause that fit become a cause of their own, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation>Les échecs de cette cause qui correspondent deviennent une cause à part, les futurs aussi. Rien n’est envoyé, et Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Title of the new cause; empty: the same with the value</source>
        <translation>Titre de la nouvelle cause&#xa0;; vide&#xa0;: le même avec la valeur</translation>
    </message>
    <message>
        <source>Title of the new cause</source>
        <translation>Titre de la nouvelle cause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>imputé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>credit hold</source>
        <translation>blocage crédit</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>livrée</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émise</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>comptabilisée</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>needs a payment method</source>
        <translation>moyen de paiement requis</translation>
    </message>
    <message>
        <source>uncollectible</source>
        <translation>irrécouvrable</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>impayée</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagnée</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>No flow of Throughline works on this order: it was made by others, and is watched.</source>
        <translation>Aucun flux de Throughline ne travaille sur cette commande : elle a été créée par d’autres et est observée.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>SystemPane</name>
    <message>
        <source>Probe now</source>
        <translation>Sonder maintenant</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Reprendre la synchro</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Suspendre la synchro</translation>
    </message>
</context>
<context>
    <name>SystemRow</name>
    <message>
        <source>breaker %1</source>
        <translation>disjoncteur %1</translation>
    </message>
    <message>
        <source>last good sync %1</source>
        <translation>dernière synchro réussie %1</translation>
    </message>
</context>
<context>
    <name>SystemTable</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Dernière synchro réussie</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Rate budget used</source>
        <translation>Quota utilisé</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>Sonder maintenant</translation>
    </message>
    <message>
        <source>Probe all now</source>
        <translation>Tout sonder maintenant</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Reprendre la synchro</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Suspendre la synchro</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Mettre en service</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Observing: nothing is sent.</source>
        <translation>Observation&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Orders are read and joined; what is stuck is shown.</source>
        <translation>Les commandes sont lues et reliées&#xa0;; ce qui est bloqué est affiché.</translation>
    </message>
    <message>
        <source>Read the gap again</source>
        <translation>Relire la lacune</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>Aucun système connecté</translation>
    </message>
    <message>
        <source>A workspace names its systems in its estate file; they are read as soon as it is opened.</source>
        <translation>Un espace de travail nomme ses systèmes dans son fichier de parc&#xa0;; ils sont lus dès son ouverture.</translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation>Observer seulement %1</translation>
    </message>
    <message>
        <source>Operate %1…</source>
        <translation>Mettre en service %1…</translation>
    </message>
    <message>
        <source>Operate: %1</source>
        <translation>Mettre en service&#xa0;: %1</translation>
    </message>
    <message>
        <source>From now on this flow sends for what becomes ready. Older gaps stay exceptions for a person; nothing is created for them by itself.</source>
        <translation>Dès maintenant, ce flux envoie pour ce qui devient prêt. Les lacunes plus anciennes restent des exceptions à traiter&#xa0;; rien n’est créé pour elles automatiquement.</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>tag %1</source>
        <translation>étiquette %1</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Enter keeps it, Shift+Enter begins a new line.</source>
        <translation>Entrée valide, Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Throughline::AlertsController</name>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladée</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures silencieuses</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>One cause holds back much money</source>
        <translation>Une cause retient un gros montant</translation>
    </message>
    <message>
        <source>Many failures alike</source>
        <translation>Nombreux échecs semblables</translation>
    </message>
    <message>
        <source>One customer waits for much money</source>
        <translation>Un client attend pour un gros montant</translation>
    </message>
    <message>
        <source>Clocks are late</source>
        <translation>Des horloges sont en retard</translation>
    </message>
    <message>
        <source>Clocks are due soon</source>
        <translation>Des horloges arrivent à échéance</translation>
    </message>
    <message>
        <source>by the money of one cause</source>
        <translation>par montant d’une cause</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>par client</translation>
    </message>
    <message>
        <source>by SLA clocks</source>
        <translation>par horloges SLA</translation>
    </message>
    <message>
        <source>due within %1</source>
        <translation>échéance sous %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <translation>dès %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln transaction(s)</source>
        <translation>
            <numerusform>dès %Ln transaction</numerusform>
            <numerusform>dès %Ln transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>défini par %1</translation>
    </message>
    <message>
        <source>as its file says</source>
        <translation>comme dans son fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transaction</numerusform>
            <numerusform>%Ln transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message numerus="yes">
        <source>over in the last %Ln day(s)</source>
        <translation>
            <numerusform>terminées depuis %Ln jour</numerusform>
            <numerusform>terminées depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at every few seconds while the engine runs</source>
        <translation>examinées toutes les quelques secondes quand le moteur tourne</translation>
    </message>
    <message>
        <source>%1 open, %2 not acknowledged · most money first</source>
        <translation>%1 ouvertes, %2 non acquittées · plus gros montants d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) wait for the end of quiet hours; they are listed and not announced.</source>
        <translation>
            <numerusform>%Ln alerte attend la fin des heures silencieuses&#xa0;; elle est listée sans être annoncée.</numerusform>
            <numerusform>%Ln alertes attendent la fin des heures silencieuses&#xa0;; elles sont listées sans être annoncées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>not yet: quiet hours</source>
        <translation>pas encore&#xa0;: heures silencieuses</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <translation>défini par %1, %2</translation>
    </message>
    <message>
        <source>Undo acknowledging</source>
        <translation>Annuler l’acquittement</translation>
    </message>
    <message>
        <source>Undo reopening</source>
        <translation>Annuler la réouverture</translation>
    </message>
    <message>
        <source>Acknowledged: it stays in the list until nothing is left of it, and is not announced again.</source>
        <translation>Acquittée&#xa0;: elle reste dans la liste tant qu’il en reste quelque chose et n’est plus annoncée.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Rouverte.</translation>
    </message>
    <message>
        <source>Undo the change of the rule</source>
        <translation>Annuler la modification de la règle</translation>
    </message>
    <message>
        <source>The rule holds from now on, for everybody of this workspace.</source>
        <translation>La règle vaut dès maintenant, pour tout cet espace de travail.</translation>
    </message>
    <message>
        <source>The rule is on.</source>
        <translation>La règle est activée.</translation>
    </message>
    <message>
        <source>The rule is off; its alerts end.</source>
        <translation>La règle est désactivée&#xa0;; ses alertes prennent fin.</translation>
    </message>
    <message>
        <source>The rule is again as its file says.</source>
        <translation>La règle est de nouveau comme dans son fichier.</translation>
    </message>
</context>
<context>
    <name>Throughline::CaseController</name>
    <message>
        <source>%1 is on the clipboard, as text and formatted.</source>
        <translation>%1 est dans le presse-papiers, en texte brut et mis en forme.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Case report written to %1</source>
        <translation>Rapport de dossier écrit dans %1</translation>
    </message>
</context>
<context>
    <name>Throughline::ChangesController</name>
    <message>
        <source>This cause is seen for the first time</source>
        <translation>Première apparition de cette cause</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 après</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln in the three days before and the day after</source>
        <translation>
            <numerusform>la dernière (%Ln) des trois jours avant et du jour après</numerusform>
            <numerusform>les %Ln dernières des trois jours avant et du jour après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the three days before and the day after</source>
        <translation>
            <numerusform>%Ln dans les trois jours avant et le jour après</numerusform>
            <numerusform>%Ln dans les trois jours avant et le jour après</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ChecksController</name>
    <message>
        <source>Every check passes, asked %1.</source>
        <translation>Tous les contrôles passent, demandé à %1.</translation>
    </message>
    <message>
        <source>It would be refused, asked %1.</source>
        <translation>Ce serait refusé, demandé à %1.</translation>
    </message>
    <message>
        <source>Not every system answered, asked %1. Nothing is decided.</source>
        <translation>Tous les systèmes n’ont pas répondu, demandé à %1. Rien n’est décidé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Throughline::CloseController</name>
    <message>
        <source>Q%1 FY%2</source>
        <translation>T%1 EX%2</translation>
    </message>
    <message>
        <source>To clear before %1 closes</source>
        <translation>À traiter avant la clôture de %1</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 blocked</source>
        <translation>%1 sur %2 faits, %3 bloqués</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturé</translation>
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
        <translation>Cette fenêtre a attendu un disque, ce qui ne devrait jamais arriver&#xa0;: veuillez le signaler avec le texte ci-dessous.</translation>
    </message>
    <message>
        <source>Since the start no event kept this window busy for longer than %1.</source>
        <translation>Depuis le démarrage, aucun événement n’a occupé cette fenêtre plus de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept this window busy for longer than %1.</source>
        <translation>
            <numerusform>%Ln événement a occupé cette fenêtre plus de %1.</numerusform>
            <numerusform>%Ln événements ont occupé cette fenêtre plus de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>Qt, system</source>
        <translation>Qt, système</translation>
    </message>
    <message>
        <source>Windows, drawing</source>
        <translation>Fenêtres, affichage</translation>
    </message>
    <message>
        <source>Events handled</source>
        <translation>Événements traités</translation>
    </message>
    <message>
        <source>Longer than a frame (%1)</source>
        <translation>Plus d’une image (%1)</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>Plus de %1</translation>
    </message>
    <message>
        <source>Waits for a disk</source>
        <translation>Attentes d’un disque</translation>
    </message>
</context>
<context>
    <name>Throughline::DockController</name>
    <message>
        <source>Operations running</source>
        <translation>Opérations en cours</translation>
    </message>
    <message>
        <source>Finished in a day</source>
        <translation>Terminées en un jour</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1, frozen %2</source>
        <translation>%1, figé %2</translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation>fait, relu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>rien envoyé</translation>
    </message>
    <message>
        <source>held by what they need</source>
        <translation>retenu par une dépendance</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Money verified</source>
        <translation>Montant vérifié</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>Part d’échecs</translation>
    </message>
    <message>
        <source>%1, stops at 5 %</source>
        <translation>%1, arrêt à 5&#xa0;%</translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation>Suspendu après les envois en cours.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Reprise.</translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation>Arrêté&#xa0;; ce qui a été envoyé reste, le reste est libéré.</translation>
    </message>
</context>
<context>
    <name>Throughline::DrillsController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln scénario</numerusform>
            <numerusform>%Ln scénarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln réussi</numerusform>
            <numerusform>%Ln réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échoué</numerusform>
            <numerusform>%Ln échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run yet</source>
        <translation>
            <numerusform>%Ln pas encore lancé</numerusform>
            <numerusform>%Ln pas encore lancés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs against the simulated systems.</source>
        <translation>%1 tourne sur les systèmes simulés.</translation>
    </message>
</context>
<context>
    <name>Throughline::ExceptionsController</name>
    <message>
        <source>money</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>breaches</source>
        <translation>dépassements</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>croissance</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>none due today</source>
        <translation>aucune échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 à risque</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>toutes les entités</translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation>montants aux taux de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation>Renvoyées, non vérifiées</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>seen in the records</source>
        <translation>vu dans les enregistrements</translation>
    </message>
    <message>
        <source>first seen %1, last %2</source>
        <translation>vue d’abord %1, en dernier %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this list</source>
        <translation>
            <numerusform>%Ln échec plus récent n’est pas dans cette liste</numerusform>
            <numerusform>%Ln échecs plus récents ne sont pas dans cette liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer cause(s) are not in this list</source>
        <translation>
            <numerusform>%Ln cause plus récente n’est pas dans cette liste</numerusform>
            <numerusform>%Ln causes plus récentes ne sont pas dans cette liste</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until it happens again</source>
        <translation>jusqu’à la prochaine occurrence</translation>
    </message>
    <message>
        <source>%1, or happens again</source>
        <translation>%1, ou nouvelle occurrence</translation>
    </message>
    <message>
        <source>back, its time has come</source>
        <translation>de retour, le moment est venu</translation>
    </message>
    <message>
        <source>back, it happened again</source>
        <translation>de retour, nouvelle occurrence</translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation>interrogée jusqu’à %1</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>une personne décide</translation>
    </message>
    <message>
        <source>assigned by the rule “%1”</source>
        <translation>attribuée par la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>%1 en 7 jours</translation>
    </message>
    <message>
        <source>Starts %1 after: %2 (%3)</source>
        <translation>Débute %1 après&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation>%1 ouvertes sur %2 passent le filtre</translation>
    </message>
    <message>
        <source>%1 of it at risk</source>
        <translation>dont %1 à risque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late or due today</source>
        <translation>
            <numerusform>%Ln en retard ou dû aujourd’hui</numerusform>
            <numerusform>%Ln en retard ou dus aujourd’hui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ExportController</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entité juridique</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Depuis (UTC)</translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation>Échéance (UTC)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>The system&apos;s words</source>
        <translation>Message du système</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1</numerusform>
            <numerusform>%Ln lignes écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export stopped; nothing was written.</source>
        <translation>Export arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>Export&#xa0;: %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>Throughline::FindController</name>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En mouvement</translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation>Renvoyée, non vérifiée</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>more than %1 open exceptions</source>
        <translation>plus de %1 exceptions ouvertes</translation>
    </message>
    <message>
        <source>more than %1 transactions</source>
        <translation>plus de %1 transactions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open exception(s)</source>
        <translation>
            <numerusform>%Ln exception ouverte</numerusform>
            <numerusform>%Ln exceptions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transaction</numerusform>
            <numerusform>%Ln transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation>montants aux taux de %1</translation>
    </message>
    <message>
        <source>Paths into records are looked up row by row: scroll on to look further.</source>
        <translation>Les chemins dans les enregistrements sont lus ligne par ligne&#xa0;: faire défiler pour chercher plus loin.</translation>
    </message>
    <message>
        <source>Write or pick a value.</source>
        <translation>Saisir ou choisir une valeur.</translation>
    </message>
    <message>
        <source>There is no order number in what was pasted.</source>
        <translation>Aucun numéro de commande dans le texte collé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known here: %1</source>
        <translation>
            <numerusform>%Ln inconnu ici&#xa0;: %1</numerusform>
            <numerusform>%Ln inconnus ici&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportées</translation>
    </message>
</context>
<context>
    <name>Throughline::GuideController</name>
    <message>
        <source>The board: what is stuck, and its money</source>
        <translation>Le tableau de bord&#xa0;: ce qui est bloqué, et les montants</translation>
    </message>
    <message>
        <source>A cause, not a hundred symptoms</source>
        <translation>Une cause, pas cent symptômes</translation>
    </message>
    <message>
        <source>Repair what is wrong</source>
        <translation>Réparer ce qui est faux</translation>
    </message>
    <message>
        <source>Plan the replay</source>
        <translation>Planifier le rejeu</translation>
    </message>
    <message>
        <source>Read the plan, then approve it</source>
        <translation>Lire le plan, puis l’approuver</translation>
    </message>
    <message>
        <source>Start it, with a hold window</source>
        <translation>Le démarrer, avec délai de retenue</translation>
    </message>
    <message>
        <source>The hold window</source>
        <translation>Le délai de retenue</translation>
    </message>
    <message>
        <source>One order first, then the rest</source>
        <translation>Une commande d’abord, puis les autres</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Every lane shows how many orders stand still and what they are worth. Go to the exceptions: press g, then e.</source>
        <translation>Chaque voie indique combien de commandes sont arrêtées et ce qu’elles valent. Allez aux exceptions&#xa0;: appuyez sur g, puis e.</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. As soon as one has failed, it appears here.</source>
        <translation>Les commandes en échec pour le même motif sont regroupées. Dès que l’une échoue, elle apparaît ici.</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. Choose “%1”: j and k move, Enter leads to its orders.</source>
        <translation>Les commandes en échec pour le même motif sont regroupées. Choisissez «&#xa0;%1&#xa0;»&#xa0;: j et k déplacent, Entrée mène à ses commandes.</translation>
    </message>
    <message>
        <source>Sales sells %1, the ERP knows it under another name. Press f and tell it: %2, with a reason.</source>
        <translation>Le service commercial vend %1, l’ERP le connaît sous un autre nom. Appuyez sur f et indiquez-le&#xa0;: %2, avec un motif.</translation>
    </message>
    <message>
        <source>No map knows %1. Press f and tell what it is called in the target, with a reason.</source>
        <translation>Aucune table ne connaît %1. Appuyez sur f et indiquez son nom dans la cible, avec un motif.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Press r to approve exactly what is listed here.</source>
        <translation>Rien n’a été envoyé. Appuyez sur r pour approuver exactement ce qui figure ici.</translation>
    </message>
    <message>
        <source>Press Shift and r. For ten seconds you can take it back.</source>
        <translation>Appuyez sur Maj et r. Pendant dix secondes, vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Until the line has run out, u takes it back at no cost.</source>
        <translation>Tant que la ligne n’est pas épuisée, u annule sans frais.</translation>
    </message>
    <message>
        <source>The first order is sent and read back; only when it is proved the others follow.</source>
        <translation>La première commande est envoyée et relue&#xa0;; les autres ne suivent qu’une fois celle-ci prouvée.</translation>
    </message>
    <message>
        <source>Open the exceptions</source>
        <translation>Ouvrir les exceptions</translation>
    </message>
    <message>
        <source>Choose it for me</source>
        <translation>La choisir pour moi</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Revenir au plan</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Press p for all of them. The target is asked about every order, and you see field by field what would be sent. Nothing is sent yet.</source>
        <translation>Appuyez sur p pour toutes. La cible est interrogée pour chaque commande, et vous voyez champ par champ ce qui serait envoyé. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Map it…</source>
        <translation>Associer…</translation>
    </message>
    <message>
        <source>Replay all of them…</source>
        <translation>Les rejouer toutes…</translation>
    </message>
    <message>
        <source>Each receipt says what was proved in the target, and the exceptions close by themselves. Enter or a double click opens an order. That is the whole loop; ? lists the keys.</source>
        <translation>Chaque reçu dit ce qui a été prouvé dans la cible, et les exceptions se ferment d’elles-mêmes. Entrée ou un double-clic ouvre une commande. C’est toute la boucle ; ? liste les touches.</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>L’approuver…</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>La lancer</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. Choose “%1”, which you can repair yourself right here: j and k move, Enter leads to its orders.</source>
        <translation>Les commandes en échec pour le même motif sont regroupées. Choisissez «&#xa0;%1&#xa0;», que vous pouvez réparer ici même&#xa0;: j et k déplacent, Entrée mène à ses commandes.</translation>
    </message>
</context>
<context>
    <name>Throughline::KpiController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 mesurés</translation>
    </message>
    <message>
        <source>half; nineteen of twenty in %1</source>
        <translation>la moitié&#xa0;; dix-neuf sur vingt en %1</translation>
    </message>
    <message>
        <source>Nothing of it has happened in this period.</source>
        <translation>Rien de tel dans cette période.</translation>
    </message>
    <message numerus="yes">
        <source>all entities · last %Ln day(s)</source>
        <translation>
            <numerusform>toutes les entités · dernier jour (%Ln)</numerusform>
            <numerusform>toutes les entités · %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) resolved by replays in the period</source>
        <translation>
            <numerusform>%Ln élément résolu par rejeu dans la période</numerusform>
            <numerusform>%Ln éléments résolus par rejeu dans la période</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 min ÷ 60 × %3 %4 = %5</source>
        <translation>%1 × %2 min ÷ 60 × %3 %4 = %5</translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <translation>défini par %1, %2</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation>Gain des rejeux</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Write minutes and cost as numbers, such as 25 and %1.</source>
        <translation>Saisir minutes et coût en chiffres, par exemple 25 et %1.</translation>
    </message>
    <message>
        <source>Kept for everybody of this workspace. u undoes it.</source>
        <translation>Conservé pour tout cet espace de travail. u annule.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Comme avant.</translation>
    </message>
</context>
<context>
    <name>Throughline::LanesController</name>
    <message>
        <source>%1 late</source>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>none due today</source>
        <translation>aucune échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) in flight</source>
        <translation>
            <numerusform>%Ln transaction en cours</numerusform>
            <numerusform>%Ln transactions en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>toutes les entités</translation>
    </message>
    <message>
        <source>no deadline set</source>
        <translation>aucune échéance fixée</translation>
    </message>
    <message>
        <source>%1: %2 open, %3</source>
        <translation>%1&#xa0;: %2 ouvertes, %3</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>%1 · estate</source>
        <translation>%1 · parc</translation>
    </message>
    <message>
        <source>Money at risk under the filter</source>
        <translation>Montant à risque sous le filtre</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 ouvertes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation>%1 ouvertes sur %2 passent le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln exception</numerusform>
            <numerusform>%Ln exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::LineageController</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>%1 of %2 objects shown</source>
        <translation>%1 objets sur %2 affichés</translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation>1 niveau de chaque côté · %1 objets sur %2 affichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) · by level</source>
        <translation>
            <numerusform>%Ln enregistrement · par niveau</numerusform>
            <numerusform>%Ln enregistrements · par niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fit · by level</source>
        <translation>
            <numerusform>%Ln enregistrement correspond · par niveau</numerusform>
            <numerusform>%Ln enregistrements correspondent · par niveau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PageReport</name>
    <message>
        <source>Save page as PDF</source>
        <translation>Enregistrer la page en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;; choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Throughline::PaletteController</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <translation>
            <numerusform>%1, %Ln ouverte</numerusform>
            <numerusform>%1, %Ln ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>in orders, customers, records and errors</source>
        <translation>dans commandes, clients, enregistrements et erreurs</translation>
    </message>
</context>
<context>
    <name>Throughline::PayloadModel</name>
    <message>
        <source>both are the same</source>
        <translation>les deux sont identiques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PayloadsController</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Throughline::PlanController</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 of %2 fields change</source>
        <translation>%1 champs sur %2 changent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved; bound to the plan&apos;s hash.</source>
        <translation>Approuvé&#xa0;; lié à l’empreinte du plan.</translation>
    </message>
    <message>
        <source>The hold window runs; nothing has been sent.</source>
        <translation>Le délai de retenue court&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Annulé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation>Suspendu après les envois en cours.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Reprise.</translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation>Arrêté&#xa0;; ce qui a été envoyé reste, le reste est libéré.</translation>
    </message>
    <message>
        <source>The plan&apos;s hash is in the clipboard.</source>
        <translation>L’empreinte du plan est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>nothing would be sent</source>
        <translation>rien ne serait envoyé</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>tous les éléments</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>Part d’échecs</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>the step that stopped</source>
        <translation>l’étape arrêtée</translation>
    </message>
    <message>
        <source>the start of the flow</source>
        <translation>le début du flux</translation>
    </message>
    <message>
        <source>Planned anew: the targets were asked again, and the hash is another one.</source>
        <translation>Replanifié&#xa0;: les cibles ont été réinterrogées et l’empreinte a changé.</translation>
    </message>
    <message>
        <source>The rate is kept with the plan; its hash stays.</source>
        <translation>La cadence est gardée avec le plan&#xa0;; son empreinte reste.</translation>
    </message>
</context>
<context>
    <name>Throughline::PlansController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln non terminé</numerusform>
            <numerusform>%Ln non terminés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ShellController</name>
    <message>
        <source>%1 held since %2</source>
        <translation>%1 retenus depuis %2</translation>
    </message>
    <message>
        <source>1 plan waits for approval</source>
        <translation>1 plan attend l’approbation</translation>
    </message>
    <message>
        <source>1 plan is approved and waits</source>
        <translation>1 plan approuvé attend</translation>
    </message>
    <message>
        <source>1 plan in its hold window</source>
        <translation>1 plan en délai de retenue</translation>
    </message>
    <message>
        <source>1 operation is paused</source>
        <translation>1 opération suspendue</translation>
    </message>
    <message>
        <source>1 operation running, %1 of %2</source>
        <translation>1 opération en cours, %1 sur %2</translation>
    </message>
    <message>
        <source>simulated, this computer</source>
        <translation>simulé, cet ordinateur</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln système</numerusform>
            <numerusform>%Ln systèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln en panne</numerusform>
            <numerusform>%Ln en panne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Engine not running</source>
        <translation>Moteur arrêté</translation>
    </message>
    <message>
        <source>Engine not running: %1</source>
        <translation>Moteur arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Moteur en marche</translation>
    </message>
    <message>
        <source>Engine observing, nothing is sent</source>
        <translation>Moteur en observation, rien n’est envoyé</translation>
    </message>
    <message>
        <source>%1 of %2 systems in sync</source>
        <translation>%1 systèmes sur %2 synchronisés</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>boîte d’envoi %1</translation>
    </message>
    <message>
        <source>%1 in another process (%2)</source>
        <translation>%1 dans un autre processus (%2)</translation>
    </message>
</context>
<context>
    <name>Throughline::SlaController</name>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>met in %1</source>
        <translation>tenue en %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Entity: all</source>
        <translation>Entité&#xa0;: toutes</translation>
    </message>
    <message>
        <source>no entity</source>
        <translation>sans entité</translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation>toutes les heures comptent</translation>
    </message>
    <message>
        <source>business hours of each entity</source>
        <translation>heures ouvrées de chaque entité</translation>
    </message>
    <message>
        <source>business hours, %1</source>
        <translation>heures ouvrées, %1</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) are suspect: the clock of this computer was set, or two systems disagree about the time.</source>
        <translation>
            <numerusform>%Ln horloge est suspecte&#xa0;: l’heure de cet ordinateur a été réglée, ou deux systèmes sont en désaccord sur l’heure.</numerusform>
            <numerusform>%Ln horloges sont suspectes&#xa0;: l’heure de cet ordinateur a été réglée, ou deux systèmes sont en désaccord sur l’heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met, last %Ln day(s)</source>
        <translation>
            <numerusform>Respectées, dernier jour (%Ln)</numerusform>
            <numerusform>Respectées, %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Half done within</source>
        <translation>La moitié passe en</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>none stopped today</source>
        <translation>aucune arrêtée aujourd’hui</translation>
    </message>
    <message>
        <source>95 % done within</source>
        <translation>Dix-neuf sur vingt en</translation>
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
        <translation>Horloges en marche</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transactions</translation>
    </message>
    <message>
        <source>%1 late, %2 at risk, %3 paused</source>
        <translation>%1 en retard, %2 à risque, %3 suspendues</translation>
    </message>
    <message>
        <source>Money behind late clocks</source>
        <translation>Montant des horloges en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transaction</numerusform>
            <numerusform>%Ln transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none stopped, %2 open at its end</source>
        <translation>%1&#xa0;: aucune arrêtée, %2 ouvertes à la fin</translation>
    </message>
    <message>
        <source>%1: half in %2, nineteen of twenty in %3, %4 stopped, %5 late, %6 open at its end</source>
        <translation>%1&#xa0;: la moitié en %2, dix-neuf sur vingt en %3, %4 arrêtées, %5 en retard, %6 ouvertes à la fin</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1&#xa0;: %2 à échéance</translation>
    </message>
    <message>
        <source>%1: %2 breaches, %3 still due</source>
        <translation>%1&#xa0;: %2 dépassements, %3 encore dues</translation>
    </message>
    <message>
        <source>%1 in %2 days, by the day they were due</source>
        <translation>%1 en %2 jours, par jour d’échéance</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s), late</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln transaction, en retard</numerusform>
            <numerusform>%1&#xa0;: %Ln transactions, en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln transaction</numerusform>
            <numerusform>%1&#xa0;: %Ln transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 h</translation>
    </message>
    <message>
        <source>%1 expected, %2 to %3 with 80 % confidence</source>
        <translation>%1 attendus, %2 à %3 avec 80&#xa0;% de confiance</translation>
    </message>
    <message>
        <source>Back-test: too little history yet.</source>
        <translation>Test rétrospectif&#xa0;: historique encore trop court.</translation>
    </message>
    <message>
        <source>Back-test of %1 past forecasts: %2 breaches expected, %3 came</source>
        <translation>Test rétrospectif de %1 prévisions passées&#xa0;: %2 dépassements attendus, %3 survenus</translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>correspondance %1</translation>
    </message>
    <message>
        <source>Open clocks</source>
        <translation>Horloges ouvertes</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>En retard maintenant</translation>
    </message>
    <message>
        <source>Late in the period</source>
        <translation>En retard dans la période</translation>
    </message>
    <message>
        <source>earliest due first</source>
        <translation>échéance la plus proche d’abord</translation>
    </message>
    <message>
        <source>longest late first</source>
        <translation>plus long retard d’abord</translation>
    </message>
    <message>
        <source>stopped that day, longest first</source>
        <translation>arrêtées ce jour-là, les plus longues d’abord</translation>
    </message>
    <message>
        <source>due that day and late, open ones first</source>
        <translation>dues ce jour-là et en retard, les ouvertes d’abord</translation>
    </message>
    <message>
        <source>due that day</source>
        <translation>dues ce jour-là</translation>
    </message>
    <message>
        <source>took so long, longest first</source>
        <translation>de cette durée, les plus longues d’abord</translation>
    </message>
    <message>
        <source>open for so long, earliest due first</source>
        <translation>ouvertes depuis ce temps, échéance la plus proche d’abord</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
</context>
<context>
    <name>Throughline::SlaDefinitionController</name>
    <message>
        <source>as its file says</source>
        <translation>comme dans son fichier</translation>
    </message>
    <message>
        <source>set by %1, %2: %3</source>
        <translation>définie par %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>It holds from now on: running clocks are set anew, those that stopped keep what they were measured by.</source>
        <translation>Elle vaut dès maintenant&#xa0;: les horloges en marche sont réglées à nouveau, celles qui sont arrêtées gardent ce qui a servi à les mesurer.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Comme avant.</translation>
    </message>
</context>
<context>
    <name>Throughline::SystemsController</name>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>aucun publié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healthy</source>
        <translation>
            <numerusform>%Ln sain</numerusform>
            <numerusform>%Ln sains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln dégradé</numerusform>
            <numerusform>%Ln dégradés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a gap</source>
        <translation>
            <numerusform>%Ln avec lacune</numerusform>
            <numerusform>%Ln avec lacune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln en panne</numerusform>
            <numerusform>%Ln en panne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln connecté</numerusform>
            <numerusform>%Ln connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>one probe at %1</source>
        <translation>un sondage à %1</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Dernière synchro réussie</translation>
    </message>
    <message>
        <source>Gap in %1: %2.</source>
        <translation>Lacune dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is asked now.</source>
        <translation>%1 est interrogé maintenant.</translation>
    </message>
    <message>
        <source>Every system is asked now.</source>
        <translation>Tous les systèmes sont interrogés maintenant.</translation>
    </message>
    <message>
        <source>Paused: neither read nor written until you resume it.</source>
        <translation>Suspendu&#xa0;: ni lu ni écrit jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Reprise.</translation>
    </message>
    <message>
        <source>Operating from now on; what is older waits for a person.</source>
        <translation>En service dès maintenant&#xa0;; ce qui est plus ancien attend une personne.</translation>
    </message>
    <message>
        <source>Observing; nothing is sent.</source>
        <translation>Observation&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Operates</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>En observation</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>rien n’est envoyé</translation>
    </message>
    <message>
        <source>sends for what came true since %1</source>
        <translation>envoie pour ce qui s’est réalisé depuis %1</translation>
    </message>
    <message>
        <source>sends for what becomes ready</source>
        <translation>envoie pour ce qui devient prêt</translation>
    </message>
</context>
<context>
    <name>Throughline::TransactionController</name>
    <message>
        <source>permanent, proven not executed</source>
        <translation>permanent, non-exécution prouvée</translation>
    </message>
    <message>
        <source>proven not executed, tried again by itself</source>
        <translation>non-exécution prouvée, nouvel essai automatique</translation>
    </message>
    <message>
        <source>sent, outcome not proven</source>
        <translation>envoyé, résultat non prouvé</translation>
    </message>
    <message>
        <source>sent, the target is being asked</source>
        <translation>envoyé, la cible est interrogée</translation>
    </message>
    <message>
        <source>executed, but not as sent</source>
        <translation>exécuté, mais pas comme envoyé</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation>1 niveau de chaque côté · %1 objets sur %2 affichés</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>aucun enregistrement</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>interrogé %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>%1 of %2 attributes differ · a star marks the system of record</source>
        <translation>%1 attributs sur %2 diffèrent · une étoile marque le système de référence</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>Every system is asked again for %1.</source>
        <translation>Tous les systèmes sont réinterrogés pour %1.</translation>
    </message>
    <message>
        <source>Linked to %1; it counts once it has been read back.</source>
        <translation>Lié à %1&#xa0;; compte dès qu’il aura été relu.</translation>
    </message>
    <message>
        <source>The decision is recorded; the target is read back.</source>
        <translation>La décision est enregistrée&#xa0;; la cible est relue.</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Lacune&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gap closed: %1</source>
        <translation>Lacune comblée&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing failed here: the records do not match</source>
        <translation>rien n’a échoué ici&#xa0;: les enregistrements ne concordent pas</translation>
    </message>
    <message>
        <source>%1 is %2 from now on. Plan the replay of what waited for it.</source>
        <translation>%1 devient %2 dès maintenant. Planifier le rejeu de ce qui l’attendait.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>as it was at %1 · two arrows mark what is another value now</source>
        <translation>tel que c’était à %1 · deux flèches marquent une valeur différente aujourd’hui</translation>
    </message>
    <message>
        <source>told meanwhile; it waits for its replay</source>
        <translation>renseigné entre-temps ; attend d’être rejoué</translation>
    </message>
    <message>
        <source>a record in %1 of %2 systems</source>
        <translation>enregistrement dans %1 systèmes sur %2</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>prochain contrôle %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <translation>
            <numerusform>%Ln essai</numerusform>
            <numerusform>%Ln essais</numerusform>
        </translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>après : %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>Throughline::TriageController</name>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>attribuée par %1</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>par la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Undo: U</source>
        <translation>%1 Annuler&#xa0;: U</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) have no owner now.</source>
        <translation>
            <numerusform>%Ln commande n’a plus de responsable.</numerusform>
            <numerusform>%Ln commandes n’ont plus de responsable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given to %1.</source>
        <translation>
            <numerusform>%Ln commande attribuée à %1.</numerusform>
            <numerusform>%Ln commandes attribuées à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given by the ownership matrix.</source>
        <translation>
            <numerusform>%Ln commande attribuée par la matrice de responsabilité.</numerusform>
            <numerusform>%Ln commandes attribuées par la matrice de responsabilité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted on %Ln order(s).</source>
        <translation>
            <numerusform>Noté sur %Ln commande.</numerusform>
            <numerusform>Noté sur %Ln commandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln order(s).</source>
        <translation>
            <numerusform>Étiquettes modifiées sur %Ln commande.</numerusform>
            <numerusform>Étiquettes modifiées sur %Ln commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>it happens again</source>
        <translation>la prochaine occurrence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) put off until %1.</source>
        <translation>
            <numerusform>%Ln commande reportée jusqu’à %1.</numerusform>
            <numerusform>%Ln commandes reportées jusqu’à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are back in the open list.</source>
        <translation>
            <numerusform>%Ln commande de retour dans la liste ouverte.</numerusform>
            <numerusform>%Ln commandes de retour dans la liste ouverte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split; new failures that fit follow.</source>
        <translation>Scindée&#xa0;; les nouveaux échecs correspondants suivent.</translation>
    </message>
    <message>
        <source>Merged; new failures follow.</source>
        <translation>Fusionnée&#xa0;; les nouveaux échecs suivent.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Throughline::ViewsController</name>
    <message>
        <source>yours, shared with the team</source>
        <translation>la vôtre, partagée avec l’équipe</translation>
    </message>
    <message>
        <source>team, by %1</source>
        <translation>équipe, par %1</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Saved as “%1”. Undo with u.</source>
        <translation>Enregistrée sous «&#xa0;%1&#xa0;». Annuler avec u.</translation>
    </message>
    <message>
        <source>“%1” now asks this. Undo with u.</source>
        <translation>«&#xa0;%1&#xa0;» pose désormais cette question. Annuler avec u.</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo with u.</source>
        <translation>«&#xa0;%1&#xa0;» supprimée. Annuler avec u.</translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation>«&#xa0;%1&#xa0;» est comme avant.</translation>
    </message>
    <message>
        <source>Everything up to now counts as looked at.</source>
        <translation>Tout jusqu’à maintenant compte comme vu.</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Time machine</source>
        <translation>Machine temporelle</translation>
    </message>
    <message>
        <source>as it was at %1 · nothing can be done while looking back</source>
        <translation>tel que c’était à %1 · aucune action possible en regardant le passé</translation>
    </message>
    <message>
        <source>what every system had at an earlier moment · spaced by event</source>
        <translation>ce que chaque système avait à un moment antérieur · espacé par événement</translation>
    </message>
    <message>
        <source>Back 1 event</source>
        <translation>1 événement en arrière</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Moment: %1</source>
        <translation>Moment&#xa0;: %1</translation>
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
        <translation>Simulé. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Observing. Nothing is sent.</source>
        <translation>Observation. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+F</source>
        <translation>Tout rechercher   Ctrl+F</translation>
    </message>
    <message>
        <source>Search order, customer, record, vendor error   Ctrl+F</source>
        <translation>Rechercher commande, client, enregistrement, erreur d’éditeur   Ctrl+F</translation>
    </message>
    <message>
        <source>%1 closes in %2</source>
        <translation>%1 clôture dans %2</translation>
    </message>
    <message>
        <source>Shows what must be cleared before</source>
        <translation>Montre ce qui doit être traité avant</translation>
    </message>
    <message>
        <source>%1 closes in</source>
        <translation>%1 clôture dans</translation>
    </message>
</context>
<context>
    <name>TransactionDialogs</name>
    <message>
        <source>Plan a replay of %1</source>
        <translation>Planifier un rejeu de %1</translation>
    </message>
    <message>
        <source>The target is asked first, then the plan is frozen and shown. Nothing is sent.</source>
        <translation>La cible est d’abord interrogée, puis le plan est figé et affiché. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Créer le plan</translation>
    </message>
    <message>
        <source>I fixed it there</source>
        <translation>Corrigé sur place</translation>
    </message>
    <message>
        <source>Name the record in %1. It is read back; only if it matches is the exception closed.</source>
        <translation>Nommer l’enregistrement dans %1. Il est relu&#xa0;; l’exception n’est close que s’il concorde.</translation>
    </message>
    <message>
        <source>Record id in that system</source>
        <translation>ID de l’enregistrement dans ce système</translation>
    </message>
    <message>
        <source>Link and read back</source>
        <translation>Lier et relire</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>C’était fait</translation>
    </message>
    <message>
        <source>You say that the target carried it out. The record you name is read back.</source>
        <translation>Selon cette décision, la cible l’a exécuté. L’enregistrement nommé est relu.</translation>
    </message>
    <message>
        <source>Record id in the target</source>
        <translation>ID de l’enregistrement dans la cible</translation>
    </message>
    <message>
        <source>Record: done</source>
        <translation>Consigner&#xa0;: fait</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Ce n’était pas fait</translation>
    </message>
    <message>
        <source>You say that the target never carried it out. This is refused as long as a late request could still arrive.</source>
        <translation>Selon cette décision, la cible ne l’a jamais exécuté. Refusé tant qu’une requête tardive peut encore arriver.</translation>
    </message>
    <message>
        <source>Record: not done</source>
        <translation>Consigner&#xa0;: non fait</translation>
    </message>
</context>
<context>
    <name>TransactionPage</name>
    <message>
        <source>Ask again now</source>
        <translation>Réinterroger</translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation>Corrigé sur place…</translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation>Décider&#xa0;: c’était fait…</translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation>Décider&#xa0;: ce n’était pas fait…</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>En doute&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was sent; nothing proves what happened. Nothing is sent again until that is known.</source>
        <translation>C’est envoyé&#xa0;; rien ne prouve ce qui s’est passé. Rien n’est renvoyé tant qu’on ne le sait pas.</translation>
    </message>
    <message>
        <source>It was done…</source>
        <translation>C’était fait…</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignage</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Associer le produit…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Associer la valeur…</translation>
    </message>
    <message>
        <source>Nothing to show for this order</source>
        <translation>Rien à afficher pour cette commande</translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation>Aller à Exceptions</translation>
    </message>
    <message>
        <source>Time machine: back one event</source>
        <translation>Machine temporelle&#xa0;: un événement en arrière</translation>
    </message>
    <message>
        <source>Time machine: on one event</source>
        <translation>Machine temporelle&#xa0;: un événement en avant</translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation>Copier le dossier pour un e-mail</translation>
    </message>
    <message>
        <source>Copy the link to this transaction</source>
        <translation>Copier le lien vers cette transaction</translation>
    </message>
    <message>
        <source>Save the case report as PDF…</source>
        <translation>Enregistrer le rapport de dossier en PDF…</translation>
    </message>
    <message>
        <source>Print the case report…</source>
        <translation>Imprimer le rapport de dossier…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What changed around its onset?</source>
        <translation>Qu’est-ce qui a changé autour du début&#xa0;?</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Compare the payload with the one before</source>
        <translation>Comparer le contenu au précédent</translation>
    </message>
    <message>
        <source>Lineage as a tree</source>
        <translation>Lignage en arbre</translation>
    </message>
    <message>
        <source>Lineage as a table</source>
        <translation>Lignage en tableau</translation>
    </message>
    <message>
        <source>Lineage: one level again</source>
        <translation>Lignage&#xa0;: revenir à un niveau</translation>
    </message>
    <message>
        <source>System, kind, number, state</source>
        <translation>Système, type, numéro, état</translation>
    </message>
    <message>
        <source>One level again</source>
        <translation>Revenir à un niveau</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Ask the checks now</source>
        <translation>Interroger les contrôles maintenant</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Replay this order…</source>
        <translation>Rejouer cette commande…</translation>
    </message>
    <message>
        <source>Steps, done and to come</source>
        <translation>Étapes, faites et à venir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Assign by the ownership matrix</source>
        <translation>Attribuer par la matrice de responsabilité</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation>Remettre dans la liste ouverte</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Split this cause…</source>
        <translation>Scinder cette cause…</translation>
    </message>
    <message>
        <source>Merge this cause into another…</source>
        <translation>Fusionner cette cause avec une autre…</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>Afficher les nouveautés</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Attribuer %1</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Équipe ou personne</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Conserver la note</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Étiquettes de %1</translation>
    </message>
    <message>
        <source>Words with spaces between them; a minus before a word takes it off.</source>
        <translation>Mots séparés par des espaces&#xa0;; un moins devant un mot le retire.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Reporter %1</translation>
    </message>
    <message>
        <source>It leaves the open list and comes back by itself, with a mark. A date, a time or a span may be typed: 2026-01-02 09:00, 14:30, 3d.</source>
        <translation>Quitte la liste ouverte et y revient de soi-même, avec une marque. Date, heure ou durée peuvent être saisies&#xa0;: 2026-01-02 09:00, 14:30, 3d.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>“%1” is not a time that lies ahead; nothing was put off.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment à venir&#xa0;; rien n’a été reporté.</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» avec</translation>
    </message>
    <message>
        <source>Its failures count for the other cause from now on, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation>Ses échecs comptent désormais pour l’autre cause, les futurs aussi. Rien n’est envoyé, et Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Autre cause</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln enregistrée</numerusform>
            <numerusform>%Ln enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>none saved yet</source>
        <translation>aucune enregistrée</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Since I last looked</source>
        <translation>Depuis ma dernière visite</translation>
    </message>
    <message>
        <source>What is new since I last looked?</source>
        <translation>Quoi de neuf depuis ma dernière visite&#xa0;?</translation>
    </message>
    <message>
        <source>To clear before close</source>
        <translation>À traiter avant clôture</translation>
    </message>
    <message>
        <source>What must be cleared before the books of its entity close?</source>
        <translation>Que faut-il traiter avant la clôture des comptes de son entité&#xa0;?</translation>
    </message>
    <message>
        <source>Mine, by money</source>
        <translation>Les miennes, par montant</translation>
    </message>
    <message>
        <source>What waits for me?</source>
        <translation>Qu’est-ce qui m’attend&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody owns it, above 50k</source>
        <translation>Sans responsable, plus de 50k</translation>
    </message>
    <message>
        <source>Which large orders does nobody look after?</source>
        <translation>Quelles grosses commandes ne sont suivies par personne&#xa0;?</translation>
    </message>
    <message>
        <source>In doubt over an hour</source>
        <translation>En doute depuis plus d’1 h</translation>
    </message>
    <message>
        <source>Which sends are not proved, and for how long?</source>
        <translation>Quels envois ne sont pas prouvés, et depuis quand&#xa0;?</translation>
    </message>
    <message>
        <source>Stuck between quote and ERP</source>
        <translation>Bloquées entre devis et ERP</translation>
    </message>
    <message>
        <source>Which orders are stuck between CPQ and ERP?</source>
        <translation>Quelles commandes sont bloquées entre CPQ et ERP&#xa0;?</translation>
    </message>
    <message>
        <source>Won, customer not created</source>
        <translation>Gagnées, client non créé</translation>
    </message>
    <message>
        <source>How many won deals failed to create their customer?</source>
        <translation>Combien d’affaires gagnées n’ont pas pu créer leur client&#xa0;?</translation>
    </message>
    <message>
        <source>In billing, not in the ledger</source>
        <translation>En facturation, absentes du grand livre</translation>
    </message>
    <message>
        <source>How many invoices are in billing but not in the ledger?</source>
        <translation>Combien de factures sont en facturation mais pas au grand livre&#xa0;?</translation>
    </message>
    <message>
        <source>Change not followed</source>
        <translation>Modification non suivie</translation>
    </message>
    <message>
        <source>Which amendments did the ERP or its revenue schedule not follow?</source>
        <translation>Quels avenants l’ERP ou son échéancier de revenu n’ont-ils pas suivis&#xa0;?</translation>
    </message>
    <message>
        <source>Payments not matched</source>
        <translation>Paiements non rapprochés</translation>
    </message>
    <message>
        <source>Which payments were received and are still open in the ERP?</source>
        <translation>Quels paiements reçus sont encore ouverts dans l’ERP&#xa0;?</translation>
    </message>
    <message>
        <source>Payment failed or overdue</source>
        <translation>Paiement échoué ou en retard</translation>
    </message>
    <message>
        <source>What do customers owe us that was not paid?</source>
        <translation>Que nous doivent les clients qui n’a pas été payé&#xa0;?</translation>
    </message>
    <message>
        <source>CRM does not know</source>
        <translation>Inconnu du CRM</translation>
    </message>
    <message>
        <source>What has happened that the CRM does not show?</source>
        <translation>Que s’est-il passé que le CRM ne montre pas&#xa0;?</translation>
    </message>
    <message>
        <source>Lost or cancelled, still billed</source>
        <translation>Perdues ou annulées, encore facturées</translation>
    </message>
    <message>
        <source>What was lost or cancelled and goes on in billing or the ledger?</source>
        <translation>Qu’est-ce qui est perdu ou annulé et continue en facturation ou au grand livre&#xa0;?</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>What exists twice?</source>
        <translation>Qu’est-ce qui existe en double&#xa0;?</translation>
    </message>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation>Échecs des dernières 24 heures</translation>
    </message>
    <message>
        <source>Which orders, invoices and customers did the failures of today touch?</source>
        <translation>Quelles commandes, factures et quels clients les échecs du jour touchent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Open for more than a week</source>
        <translation>Ouvertes depuis plus d’une semaine</translation>
    </message>
    <message>
        <source>What has been forgotten?</source>
        <translation>Qu’a-t-on oublié&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>owner of %Ln order(s)</source>
        <translation>
            <numerusform>responsable de %Ln commande</numerusform>
            <numerusform>responsable de %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %Ln order(s)</source>
        <translation>
            <numerusform>note sur %Ln commande</numerusform>
            <numerusform>note sur %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln order(s)</source>
        <translation>
            <numerusform>étiquettes de %Ln commande</numerusform>
            <numerusform>étiquettes de %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snooze of %Ln order(s)</source>
        <translation>
            <numerusform>report de %Ln commande</numerusform>
            <numerusform>report de %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln order(s)</source>
        <translation>
            <numerusform>retour de %Ln commande</numerusform>
            <numerusform>retour de %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>split of a cause</source>
        <translation>scission d’une cause</translation>
    </message>
    <message>
        <source>merge of causes</source>
        <translation>fusion de causes</translation>
    </message>
    <message>
        <source>step of a runbook</source>
        <translation>étape d’un runbook</translation>
    </message>
    <message>
        <source>has no owner any more</source>
        <translation>n’a plus de responsable</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>attribuée à %1</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>taken back into the open list</source>
        <translation>remise dans la liste ouverte</translation>
    </message>
    <message>
        <source>came back: its time has come</source>
        <translation>revenue&#xa0;: le moment est venu</translation>
    </message>
    <message>
        <source>came back: it happened again</source>
        <translation>revenue&#xa0;: nouvelle occurrence</translation>
    </message>
    <message>
        <source>%1 %2 counts for “%3”</source>
        <translation>%1 %2 compte pour «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>counts for “%1”</source>
        <translation>compte pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replayed and read back</source>
        <translation>Rejouée et relue</translation>
    </message>
    <message>
        <source>Replayed with a changed field, read back</source>
        <translation>Rejouée avec un champ modifié, relue</translation>
    </message>
    <message>
        <source>Repaired in the system, read back</source>
        <translation>Réparée dans le système, relue</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Décidée par une personne</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Close d’elle-même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved in this cause so far</source>
        <translation>
            <numerusform>%Ln résolue pour cette cause à ce jour</numerusform>
            <numerusform>%Ln résolues pour cette cause à ce jour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>No notes yet. N writes one.</source>
        <translation>Pas encore de note. N en écrit une.</translation>
    </message>
</context>
</TS>
