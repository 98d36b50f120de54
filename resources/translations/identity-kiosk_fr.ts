<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Administering</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Vérifier ce poste</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The check did not finish. Please try again.</source>
        <translation>La vérification n’est pas allée à son terme. Veuillez réessayer.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problème constaté.</numerusform>
            <numerusform>%n problèmes constatés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème constaté.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The proxy is a SOCKS proxy, which is not supported; expected an HTTP proxy, under network.proxy or in the system&apos;s settings</source>
        <translation>Le proxy est un proxy SOCKS, qui n’est pas pris en charge ; un proxy HTTP est attendu, sous network.proxy ou dans les réglages du système</translation>
    </message>
    <message>
        <source>network.ca_file: expected a readable file of certificates (PEM)</source>
        <translation>network.ca_file : un fichier de certificats lisible (PEM) est attendu</translation>
    </message>
    <message>
        <source>There is no service of that name. There are: {names}.</source>
        <translation>Il n’y a pas de service de ce nom. Il y a : {names}.</translation>
    </message>
    <message>
        <source>Several services may offer this. Choose one with --service: {names}.</source>
        <translation>Plusieurs services peuvent le proposer. Choisissez-en un avec --service : {names}.</translation>
    </message>
    <message>
        <source>No service of this desk offers this method.</source>
        <translation>Aucun service de ce guichet ne propose cette méthode.</translation>
    </message>
    <message>
        <source>This desk hands results over to nobody. Set [handover.NAME].</source>
        <translation>Ce poste ne transmet les résultats à personne. Définissez [handover.NAME].</translation>
    </message>
    <message>
        <source>This desk needs a case: --case REFERENCE.</source>
        <translation>Ce guichet exige un dossier : --case REFERENCE.</translation>
    </message>
    <message>
        <source>This desk needs the expected person: --expect name=VALUE --expect birthdate=VALUE.</source>
        <translation>Ce guichet exige la personne attendue : --expect name=VALUE --expect birthdate=VALUE.</translation>
    </message>
    <message>
        <source>listener.tls_certificate: expected a certificate and its key (PEM)</source>
        <translation>listener.tls_certificate : un certificat et sa clé (PEM) sont attendus</translation>
    </message>
    <message>
        <source>Port {port} cannot be used.</source>
        <translation>Le port {port} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Port {port} is used by {holder}.</source>
        <translation>Le port {port} est utilisé par {holder}.</translation>
    </message>
    <message>
        <source>listener.redirect_uri leads to the phone itself: it needs this desk&apos;s own name.</source>
        <translation>listener.redirect_uri mène au téléphone lui-même : il faut le nom de cette machine.</translation>
    </message>
    <message>
        <source>listener.bind is not set, so that nothing listens on the network.</source>
        <translation>listener.bind n’est pas défini : rien n’écoute sur le réseau.</translation>
    </message>
    <message>
        <source>listener.tls_certificate is not set.</source>
        <translation>listener.tls_certificate n’est pas défini.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>recovery.hold_result needs a secret store of this system’s that is safe to use, and there is none. Set it to 0.</source>
        <translation>recovery.hold_result exige un trousseau sûr sur ce système, et il n’y en a aucun. Mettez la valeur à 0.</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Steps of this visit</source>
        <translation>Étapes de cette visite</translation>
    </message>
    <message>
        <source>The customer follows on the other display.</source>
        <translation>Le client suit sur l’autre écran.</translation>
    </message>
    <message>
        <source>On the customer’s display</source>
        <translation>Sur l’écran du client</translation>
    </message>
    <message>
        <source>On the customer’s phone</source>
        <translation>Sur le téléphone du client</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Family name at birth</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Numéro d’identification</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Numéro personnel</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>Environnement de test – aucune identité réelle n’est vérifiée</translation>
    </message>
</context>
<context>
    <name>BrowserBar</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Moins d’une minute restante</translation>
    </message>
    <message>
        <source>More time starts anew</source>
        <translation>Avec plus de temps, tout recommence</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>What is this visit about?</source>
        <translation>Quel est l’objet de cette visite ?</translation>
    </message>
    <message>
        <source>For staff: enter this as it is on the application.</source>
        <translation>Pour le personnel : saisissez ce qui figure dans le dossier.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Référence du dossier</translation>
    </message>
    <message>
        <source>Name on the application</source>
        <translation>Nom figurant dans le dossier</translation>
    </message>
    <message>
        <source>Date of birth on the application</source>
        <translation>Date de naissance figurant dans le dossier</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Please look at this first</source>
        <translation>Veuillez d’abord regarder ceci</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>It is passed over: this is the sandbox.</source>
        <translation>Elle est ignorée : c’est l’environnement de test.</translation>
    </message>
    <message>
        <source>There is none: the kiosk runs on its sandbox.</source>
        <translation>Il n’y en a pas : la borne utilise son environnement de test.</translation>
    </message>
    <message>
        <source>{file}; only root and this user can change it</source>
        <translation>{file} ; seuls root et cet utilisateur peuvent le modifier</translation>
    </message>
    <message>
        <source>Secret of {name}</source>
        <translation>Secret de {name}</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>Service {name}</source>
        <translation>Service {name}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>Le service n’indique pas son heure.</translation>
    </message>
    <message>
        <source>agrees with the service&apos;s</source>
        <translation>concorde avec celle du service</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>It has expired. Renew listener.tls_certificate.</source>
        <translation>Il a expiré. Renouvelez listener.tls_certificate.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this machine&apos;s clock.</source>
        <translation>Il n’est pas encore valable. Vérifiez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>It is not for {host}, which listener.redirect_uri names.</source>
        <translation>Il n’est pas valable pour {host}, indiqué par listener.redirect_uri.</translation>
    </message>
    <message>
        <source>It cannot be used for a web server.</source>
        <translation>Il ne peut pas servir à un serveur web.</translation>
    </message>
    <message>
        <source>No authority that this machine knows has issued it: phones may warn of it.</source>
        <translation>Aucune autorité connue de cette machine ne l’a émis : les téléphones peuvent afficher un avertissement.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Neither Chromium, Chrome nor Edge was found: pages can only be opened on the customer&apos;s phone.</source>
        <translation>Ni Chromium, ni Chrome, ni Edge trouvés : les pages ne peuvent s’ouvrir que sur le téléphone du client.</translation>
    </message>
    <message>
        <source>{path} does not start as root: run the kiosk as another user.</source>
        <translation>{path} ne démarre pas en root : lancez la borne sous un autre utilisateur.</translation>
    </message>
    <message>
        <source>{path} does not start: run it by hand to see why.</source>
        <translation>{path} ne démarre pas : lancez-le à la main pour voir pourquoi.</translation>
    </message>
    <message>
        <source>{path} is set-uid: it may stay when the kiosk is killed, until the next start.</source>
        <translation>{path} est set-uid : il peut rester actif jusqu’au prochain démarrage si la borne est arrêtée de force.</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation>Pages de {name}</translation>
    </message>
    <message>
        <source>any https address</source>
        <translation>toute adresse https</translation>
    </message>
    <message>
        <source>may lead to: {origins}</source>
        <translation>peuvent mener à : {origins}</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>None can be opened by this user here.</source>
        <translation>Cet utilisateur ne peut en ouvrir aucun ici.</translation>
    </message>
    <message>
        <source>{staff}, which another one mirrors, as customer_display = “same” allows: customers see results, too</source>
        <translation>{staff}, dupliqué par un autre, comme customer_display = « same » le permet : les clients voient aussi les résultats</translation>
    </message>
    <message>
        <source>Two of them show the same, so that customers see what staff see. Extend the desktop to the second one, or unplug it.</source>
        <translation>Deux d’entre eux affichent la même chose : les clients voient ce que voit le personnel. Étendez le bureau au second, ou débranchez-le.</translation>
    </message>
    <message>
        <source>{other} does not show what {staff} shows. Mirror the displays, or set customer_display to “auto”.</source>
        <translation>{other} n’affiche pas ce qu’affiche {staff}. Dupliquez les écrans, ou réglez customer_display sur « auto ».</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike; nothing is shown on {other}</source>
        <translation>{staff}, pour le personnel comme pour les clients ; rien ne s’affiche sur {other}</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike</source>
        <translation>{staff}, pour le personnel et les clients</translation>
    </message>
    <message>
        <source>{staff} for staff, {customers} for customers</source>
        <translation>{staff} pour le personnel, {customers} pour les clients</translation>
    </message>
    <message>
        <source>Crash dumps</source>
        <translation>Images mémoire</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>non écrites</translation>
    </message>
    <message>
        <source>The memory of a browser that crashes, with what the customer typed, is handed to {handler}. Set kernel.core_pattern to a word without | in front.</source>
        <translation>La mémoire d’un navigateur qui plante, avec ce que le client a saisi, est remise à {handler}. Donnez à kernel.core_pattern un mot sans | devant.</translation>
    </message>
    <message>
        <source>Documents by phone</source>
        <translation>Documents par téléphone</translation>
    </message>
    <message>
        <source>Not offered: the sandbox can only be reached from this machine.</source>
        <translation>Non proposé : l’environnement de test n’est accessible que depuis cette machine.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Not offered, and there is no browser here. {why}</source>
        <translation>Non proposé, et il n’y a pas de navigateur ici. {why}</translation>
    </message>
    <message>
        <source>Not offered. {why}</source>
        <translation>Non proposé. {why}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>None can be played for this user. Install pw-play, paplay or aplay, or switch sounds off under [sound].</source>
        <translation>Aucun son ne peut être lu pour cet utilisateur. Installez pw-play, paplay ou aplay, ou désactivez les sons dans [sound].</translation>
    </message>
    <message>
        <source>played by {program}</source>
        <translation>lu par {program}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>ready ({name})</source>
        <translation>prête ({name})</translation>
    </message>
    <message>
        <source>There is no {name}. Set receipt.printer to a printer of this system.</source>
        <translation>{name} n’existe pas. Indiquez dans receipt.printer une imprimante de ce système.</translation>
    </message>
    <message>
        <source>None is set up: receipts cannot be printed. Add one to this system, or set receipt.offered = false.</source>
        <translation>Aucune n’est configurée : impossible d’imprimer des reçus. Ajoutez-en une au système, ou mettez receipt.offered = false.</translation>
    </message>
    <message>
        <source>It is paused or reports an error. Look at the printer, and resume it.</source>
        <translation>Elle est en pause ou signale une erreur. Vérifiez l’imprimante et relancez-la.</translation>
    </message>
    <message>
        <source>This system&apos;s printing does not answer. Is its print service running?</source>
        <translation>Le service d’impression du système ne répond pas. Est-il démarré ?</translation>
    </message>
    <message>
        <source>receipts are saved in {folder}</source>
        <translation>les reçus sont enregistrés dans {folder}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>The accounts cannot be read. Check the data folder&apos;s owner.</source>
        <translation>Les comptes ne peuvent pas être lus. Vérifiez le propriétaire du dossier de données.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Add an account: identity-kiosk staff add NAME --administrator</source>
        <translation>Personne ne peut se connecter. Ajoutez un compte : identity-kiosk staff add NAME --administrator</translation>
    </message>
    <message>
        <source>Handover to {name}</source>
        <translation>Transmission à {name}</translation>
    </message>
    <message>
        <source>takes a message without personal details</source>
        <translation>accepte un message sans données personnelles</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>This system has no secret store: nothing is kept, and staff wait at the desk until a result is delivered.</source>
        <translation>Ce système n’a pas de coffre à secrets : rien n’est conservé, et le personnel attend au poste que le résultat soit transmis.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Check its owner.</source>
        <translation>Impossible d’écrire dans {folder}. Vérifiez son propriétaire.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>{file}; begins with the first visit</source>
        <translation>{file} ; commence à la première visite</translation>
    </message>
    <message>
        <source>{file}; its key is in this system’s secret store</source>
        <translation>{file} ; sa clé est dans le trousseau de ce système</translation>
    </message>
    <message>
        <source>{file}; its key is a file beside it: whoever can read this user’s files can forge the journal.</source>
        <translation>{file} ; sa clé est un fichier à côté : quiconque peut lire les fichiers de cet utilisateur peut falsifier le journal.</translation>
    </message>
    <message>
        <source>Held results</source>
        <translation>Résultats conservés</translation>
    </message>
    <message>
        <source>encrypted; the key is in this system’s secret store</source>
        <translation>chiffrés ; la clé est dans le trousseau de ce système</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Ancres</translation>
    </message>
    <message>
        <source>None are kept: a journal that is forged with its own key is not found out. Set journal.anchor.</source>
        <translation>Aucune n’est conservée : un journal falsifié avec sa propre clé n’est pas découvert. Renseignez journal.anchor.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compared with the application</source>
        <translation>Comparaison avec le dossier</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Expected name</source>
        <translation>Nom attendu</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>Date de naissance attendue</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identique</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Not in the result</source>
        <translation>Absent du résultat</translation>
    </message>
    <message>
        <source>Accents or similar letters differ.</source>
        <translation>Des accents ou des lettres semblables diffèrent.</translation>
    </message>
    <message>
        <source>Letters are written as passports write them, such as OE for Ö.</source>
        <translation>Des lettres sont transcrites comme dans les passeports, par exemple OE pour Ö.</translation>
    </message>
    <message>
        <source>Hyphens, apostrophes or spaces differ.</source>
        <translation>Des traits d’union, apostrophes ou espaces diffèrent.</translation>
    </message>
    <message>
        <source>The names are in another order.</source>
        <translation>Les noms sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>One of them has more given names.</source>
        <translation>L’un des deux comporte plus de prénoms.</translation>
    </message>
    <message>
        <source>One of them has more family names.</source>
        <translation>L’un des deux comporte plus de noms de famille.</translation>
    </message>
    <message>
        <source>One of them has more names.</source>
        <translation>L’un des deux comporte plus de noms.</translation>
    </message>
    <message>
        <source>An initial stands for a name.</source>
        <translation>Une initiale remplace un nom.</translation>
    </message>
    <message>
        <source>A word such as van, de or al- is missing in one of them.</source>
        <translation>Un mot comme van, de ou al- manque dans l’un des deux.</translation>
    </message>
    <message>
        <source>A title such as Dr is in one of them only.</source>
        <translation>Un titre comme Dr ne figure que dans l’un des deux.</translation>
    </message>
    <message>
        <source>The document has no room for the whole name.</source>
        <translation>Le document n’a pas la place pour le nom complet.</translation>
    </message>
    <message>
        <source>The result has another name as well.</source>
        <translation>Le résultat comporte aussi un autre nom.</translation>
    </message>
    <message>
        <source>They are in different scripts. Compare them yourself.</source>
        <translation>Les écritures sont différentes. Comparez-les vous-même.</translation>
    </message>
    <message>
        <source>The day or the month is not known.</source>
        <translation>Le jour ou le mois n’est pas connu.</translation>
    </message>
    <message>
        <source>Day and month are swapped.</source>
        <translation>Le jour et le mois sont inversés.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>La date est illisible.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Enter your PIN to see the result</source>
        <translation>Saisissez votre code PIN pour voir le résultat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Connecté : {name}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy {what}</source>
        <translation>Copier : {what}</translation>
    </message>
    <message>
        <source>{what} is copied</source>
        <translation>Copié : {what}</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after 30 seconds.</source>
        <translation>Copié. Le presse-papiers est vidé après 30 secondes.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Temps restant : {time}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>answers, accepts the credentials and offers %n method(s)</source>
        <translation>
            <numerusform>répond, accepte les identifiants et propose %n méthode</numerusform>
            <numerusform>répond, accepte les identifiants et propose %n méthodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) off the service&apos;s time. Switch on automatic time.</source>
        <translation>
            <numerusform>%n seconde d’écart avec l’heure du service. Activez l’heure automatique.</numerusform>
            <numerusform>%n secondes d’écart avec l’heure du service. Activez l’heure automatique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s). Renew it.</source>
        <translation>
            <numerusform>Il expire dans %n jour. Renouvelez-le.</numerusform>
            <numerusform>Il expire dans %n jours. Renouvelez-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not delivered yet</source>
        <translation>
            <numerusform>%n résultat pas encore transmis</numerusform>
            <numerusform>%n résultats pas encore transmis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits {host} for %n day(s)</source>
        <translation>
            <numerusform>valable pour {host} pendant %n jour</numerusform>
            <numerusform>valable pour {host} pendant %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>British Overseas Territories citizen</source>
        <translation>Citoyen des territoires britanniques d’outre-mer</translation>
    </message>
    <message>
        <source>British National (Overseas)</source>
        <translation>Ressortissant britannique (outre-mer)</translation>
    </message>
    <message>
        <source>British Overseas citizen</source>
        <translation>Citoyen britannique d’outre-mer</translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation>Personne protégée britannique</translation>
    </message>
    <message>
        <source>British subject</source>
        <translation>Sujet britannique</translation>
    </message>
    <message>
        <source>Neutral Zone</source>
        <translation>Zone neutre</translation>
    </message>
    <message>
        <source>United Nations agency</source>
        <translation>Institution spécialisée des Nations unies</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Banque africaine de développement</translation>
    </message>
    <message>
        <source>Caribbean Community</source>
        <translation>Communauté des Caraïbes</translation>
    </message>
    <message>
        <source>Common Market for Eastern and Southern Africa</source>
        <translation>Marché commun de l’Afrique orientale et australe</translation>
    </message>
    <message>
        <source>Southern African Development Community</source>
        <translation>Communauté de développement de l’Afrique australe</translation>
    </message>
    <message>
        <source>Economic Community of West African States</source>
        <translation>Communauté économique des États de l’Afrique de l’Ouest</translation>
    </message>
    <message>
        <source>Organization of Eastern Caribbean States</source>
        <translation>Organisation des États de la Caraïbe orientale</translation>
    </message>
    <message>
        <source>African Export-Import Bank</source>
        <translation>Banque africaine d’import-export</translation>
    </message>
    <message>
        <source>Parliamentary Assembly of the Mediterranean</source>
        <translation>Assemblée parlementaire de la Méditerranée</translation>
    </message>
    <message>
        <source>Sovereign Military Order of Malta</source>
        <translation>Ordre souverain de Malte</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpol</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Conseil de l’Europe</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Apatride</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Réfugié</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Utopia (a specimen)</source>
        <translation>Utopie (un spécimen)</translation>
    </message>
</context>
<context>
    <name>CountryChips</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>Plus de pays</translation>
    </message>
</context>
<context>
    <name>CustomerAction</name>
    <message>
        <source>Check that your phone shows this number.</source>
        <translation>Vérifiez que votre téléphone affiche ce numéro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Autre méthode</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>Sur cet écran</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Sur votre téléphone</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>La connexion est rétablie.</translation>
    </message>
    <message>
        <source>We sent a request to {phone}.</source>
        <translation>Nous avons envoyé une demande à {phone}.</translation>
    </message>
    <message>
        <source>The page is open in the browser.</source>
        <translation>La page est ouverte dans le navigateur.</translation>
    </message>
    <message>
        <source>The customer is back. One moment, please.</source>
        <translation>Le client est de retour. Un instant.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Use the phone, or choose another method.</source>
        <translation>Le navigateur n’a pas pu s’ouvrir. Utilisez le téléphone ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Choose another method.</source>
        <translation>Le navigateur n’a pas pu s’ouvrir. Choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or on the phone.</source>
        <translation>Le navigateur s’est arrêté tout seul. Rouvrez la page, ici ou sur le téléphone.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or choose another method.</source>
        <translation>Le navigateur s’est arrêté tout seul. Rouvrez la page ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>The browser was closed. You can open the page again.</source>
        <translation>Le navigateur a été fermé. Vous pouvez rouvrir la page.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Our staff will show you the rest. Then please tell them whether you accept.</source>
        <translation>Notre personnel vous montre la suite. Dites-lui ensuite si vous acceptez.</translation>
    </message>
    <message>
        <source>Please tell our staff whether you accept.</source>
        <translation>Dites à notre personnel si vous acceptez.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Your part is done. Our staff will go on from here.</source>
        <translation>Votre partie est terminée. Notre personnel prend le relais.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>DD</source>
        <translation>JJ</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>AAAA</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter your details as they are on your ID. We will compare them.</source>
        <translation>Saisissez vos données telles qu’elles figurent sur votre pièce d’identité. Nous les comparerons.</translation>
    </message>
    <message>
        <source>{method} needs this to reach you.</source>
        <translation>{method} en a besoin pour vous joindre.</translation>
    </message>
    <message>
        <source>This did not match. Please check it.</source>
        <translation>Cela ne concordait pas. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>These details did not match. Please check them.</source>
        <translation>Ces données ne concordaient pas. Veuillez les vérifier.</translation>
    </message>
    <message>
        <source>The service did not accept this. Please check it.</source>
        <translation>Le service n’a pas accepté ceci. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>The service did not accept these details.</source>
        <translation>Le service n’a pas accepté ces données.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Reveal for 10 s</source>
        <translation>Afficher 10 s</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cover ({n} s)</source>
        <translation>Masquer ({n} s)</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>ne concorde pas</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>{verdict} ({percent}% similar)</source>
        <translation>{verdict} (ressemblance : {percent} %)</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>At the camera</source>
        <translation>Devant la caméra</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Dans le document</translation>
    </message>
    <message>
        <source>Face: {where}</source>
        <translation>Visage : {where}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Justificatif de domicile</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Ouvrir : {what}</translation>
    </message>
    <message>
        <source>{what}: cannot be shown</source>
        <translation>{what} : impossible à afficher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Pays de délivrance</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Licence classes</source>
        <translation>Catégories du permis</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>{title}, page {n} of {count}</source>
        <translation>{title}, page {n} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) are not shown.</source>
        <translation>
            <numerusform>%n autre page n’est pas affichée.</numerusform>
            <numerusform>%n autres pages ne sont pas affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Autre méthode</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Reference {id}</source>
        <translation>Référence {id}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Such as {example}</source>
        <translation>Par exemple {example}</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (facultatif)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This is not valid. Please check it.</source>
        <translation>Ce n’est pas valable. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>{label}: {fault}</source>
        <translation>{label} : {fault}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Avant le nom</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Après le nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>read and genuine</source>
        <translation>lue et authentique</translation>
    </message>
    <message>
        <source>at least one read and genuine</source>
        <translation>au moins une lue et authentique</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>With the country’s prefix, such as {example}</source>
        <translation>Avec le préfixe du pays, par exemple {example}</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Chiffres uniquement</translation>
    </message>
    <message>
        <source>Together with the country</source>
        <translation>Avec le pays</translation>
    </message>
    <message>
        <source>The country that issued the number</source>
        <translation>Pays qui a délivré le numéro</translation>
    </message>
    <message>
        <source>As in the Evrotrust account, in lower case</source>
        <translation>Comme dans le compte Evrotrust, en minuscules</translation>
    </message>
    <message>
        <source>Skips the choice of the bank</source>
        <translation>Vous n’aurez plus à choisir la banque</translation>
    </message>
    <message>
        <source>With the country code, such as {example}</source>
        <translation>Avec l’indicatif du pays, par exemple {example}</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Sending …</source>
        <translation>Envoi …</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Saved on this desk. It is sent again by itself.</source>
        <translation>Enregistré sur ce poste. Le nouvel envoi est automatique.</translation>
    </message>
    <message>
        <source>Not sent yet, and not saved on this desk.</source>
        <translation>Pas encore envoyé, et non enregistré sur ce poste.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>The system does not answer.</source>
        <translation>Le système ne répond pas.</translation>
    </message>
    <message>
        <source>The system’s certificate is not accepted here.</source>
        <translation>Le certificat du système n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>The system answers with {number}.</source>
        <translation>Le système répond {number}.</translation>
    </message>
    <message>
        <source>The secret that messages are signed with is missing or wrong.</source>
        <translation>Le secret qui signe les messages manque ou est incorrect.</translation>
    </message>
    <message>
        <source>This desk’s certificate or key cannot be used.</source>
        <translation>Le certificat ou la clé de ce poste est inutilisable.</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The recipient’s key cannot be used.</source>
        <translation>La clé du destinataire est inutilisable.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Le programme ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>The program ends with status {number}.</source>
        <translation>Le programme se termine avec le statut {number}.</translation>
    </message>
    <message>
        <source>The program does not end in time.</source>
        <translation>Le programme ne se termine pas à temps.</translation>
    </message>
    <message>
        <source>What is saved of it cannot be read.</source>
        <translation>Ce qui en est enregistré est illisible.</translation>
    </message>
    <message>
        <source>The signed PDF cannot be made.</source>
        <translation>Le PDF signé ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Please wait. This result is not saved: if you go on, it is lost to the system.</source>
        <translation>Veuillez patienter. Ce résultat n’est pas enregistré : si vous continuez, le système ne le recevra pas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on without sending</source>
        <translation>Continuer sans envoyer</translation>
    </message>
    <message>
        <source>Handover to your systems</source>
        <translation>Transmission à vos systèmes</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Connecté : {name}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A result is waiting for staff</source>
        <translation>Un résultat attend le personnel</translation>
    </message>
    <message>
        <source>The kiosk stopped before the last verification was accepted or refused.</source>
        <translation>La borne s’est arrêtée avant que la dernière vérification soit acceptée ou refusée.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Personnel : voir le résultat</translation>
    </message>
    <message>
        <source>Discard the result</source>
        <translation>Supprimer le résultat</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>This screen has been cleared.</source>
        <translation>Cet écran a été effacé.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The disk is full: {file} cannot be written. Make room.</source>
        <translation>Le disque est plein : impossible d’écrire dans {file}. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the owner of its folder, and whether the disk is read-only.</source>
        <translation>Impossible d’écrire dans {file}. Vérifiez le propriétaire du dossier et si le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>{file} is locked by another program. End that program.</source>
        <translation>{file} est verrouillé par un autre programme. Fermez ce programme.</translation>
    </message>
    <message>
        <source>{file} is not as this desk has written it. See what this finds: identity-kiosk journal verify. Then keep the file elsewhere: the next start begins a new one.</source>
        <translation>{file} n’est pas tel que ce guichet l’a écrit. Voyez ce que trouve : identity-kiosk journal verify. Conservez ensuite le fichier ailleurs : le prochain démarrage en commence un nouveau.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted while the kiosk ran. Put it back, or start the kiosk anew.</source>
        <translation>{file} a été déplacé ou supprimé pendant que la borne fonctionnait. Remettez-le en place ou redémarrez la borne.</translation>
    </message>
    <message>
        <source>{file} is not there, although this desk’s anchors know it. Put it back. If it is lost, keep its anchors elsewhere: the next start begins a new one.</source>
        <translation>{file} est absent, alors que les ancres de ce guichet le connaissent. Remettez-le en place. S’il est perdu, conservez ses ancres ailleurs : le prochain démarrage en commence un nouveau.</translation>
    </message>
    <message>
        <source>recovery.hold_result needs this system’s secret store, which cannot be used. Unlock it, or set recovery.hold_result to 0.</source>
        <translation>recovery.hold_result exige le trousseau de ce système, qui ne peut pas être utilisé. Déverrouillez-le ou mettez recovery.hold_result à 0.</translation>
    </message>
    <message>
        <source>{file} cannot be kept safely on this kind of disk. Set kiosk.data_dir to a folder on a disk of this machine.</source>
        <translation>{file} ne peut pas être conservé en sécurité sur ce type de disque. Donnez à kiosk.data_dir un dossier situé sur un disque de cette machine.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of this program. Install that version.</source>
        <translation>{file} a été écrit par une version plus récente de ce programme. Installez cette version.</translation>
    </message>
    <message>
        <source>The key that {file} is signed with cannot be had. Unlock this system’s secret store, or put journal.key back beside the file, with mode 0600.</source>
        <translation>La clé avec laquelle {file} est signé n’est pas accessible. Déverrouillez le trousseau de ce système ou remettez journal.key à côté du fichier, avec les droits 0600.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: the disk does not work.</source>
        <translation>Impossible de lire ou d’écrire {file} : le disque ne fonctionne pas.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, it is this person</source>
        <translation>Oui, c’est cette personne</translation>
    </message>
    <message>
        <source>The result is handed over: your answer stands.</source>
        <translation>Le résultat est transmis : votre réponse est définitive.</translation>
    </message>
    <message>
        <source>You can change this until you press Done.</source>
        <translation>Vous pouvez changer votre réponse avant d’appuyer sur Terminé.</translation>
    </message>
    <message>
        <source>Without an answer it counts as not accepted.</source>
        <translation>Sans réponse, la personne n’est pas acceptée.</translation>
    </message>
    <message>
        <source>Is this the person in front of you?</source>
        <translation>Est-ce la personne devant vous ?</translation>
    </message>
    <message>
        <source>You confirmed the person in front of you.</source>
        <translation>Vous avez confirmé la personne devant vous.</translation>
    </message>
    <message>
        <source>You did not accept this person.</source>
        <translation>Vous n’avez pas accepté cette personne.</translation>
    </message>
    <message>
        <source>This is your answer</source>
        <translation>C’est votre réponse</translation>
    </message>
</context>
<context>
    <name>KeepOpen</name>
    <message>
        <source>{time} · Keep open</source>
        <translation>{time} · Garder ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Keep open. This result is cleared in less than %n minute(s).</source>
        <translation>
            <numerusform>Garder ouvert. Ce résultat sera effacé dans moins de %n minute.</numerusform>
            <numerusform>Garder ouvert. Ce résultat sera effacé dans moins de %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letters with marks</source>
        <translation>Lettres accentuées</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Lettres arabes</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language: {name}</source>
        <translation>Langue : {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <comment>parts of an address</comment>
        <translation>{first}, {second}</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>This desk is locked</source>
        <translation>Ce poste est verrouillé</translation>
    </message>
    <message>
        <source>For staff: sign in with your name and PIN.</source>
        <translation>Pour le personnel : connectez-vous avec votre nom et votre code PIN.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Your mark: {symbol}, {word}</source>
        <translation>Votre signe : {symbol}, {word}</translation>
    </message>
</context>
<context>
    <name>MarkSymbols</name>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Goutte</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Lune</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Éclair</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Croix</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Losange</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Couronne</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Parapluie</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Anchor</source>
        <translation>Ancre</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Pomme</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Automne</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Boulangerie</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>Barley</source>
        <translation>Orge</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Birch</source>
        <translation>Bouleau</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Pain</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Butter</source>
        <translation>Beurre</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Bougie</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Château</translation>
    </message>
    <message>
        <source>Cherry</source>
        <translation>Cerise</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Cuivre</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Diamant</translation>
    </message>
    <message>
        <source>Dolphin</source>
        <translation>Dauphin</translation>
    </message>
    <message>
        <source>Eagle</source>
        <translation>Aigle</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Plume</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forêt</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Jardin</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Verre</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Marteau</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Miel</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Île</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>Citron</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Prairie</translation>
    </message>
    <message>
        <source>Mill</source>
        <translation>Moulin</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montagne</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Champignon</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Océan</translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation>Verger</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>Poivre</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Poche</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>Pomme de terre</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Lapin</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rivière</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>Cuillère</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Été</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>Masked</name>
    <message>
        <source>Covered</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Before we begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Please read how your personal data is used.</source>
        <translation>Veuillez lire comment vos données personnelles sont utilisées.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Information sur la protection des données</translation>
    </message>
    <message>
        <source>I do not accept</source>
        <translation>Je n’accepte pas</translation>
    </message>
    <message>
        <source>I accept</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>The customer sees part {part} of {parts}.</source>
        <translation>Le client voit la partie {part} sur {parts}.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This desk is out of service</source>
        <translation>Ce guichet est hors service</translation>
    </message>
    <message>
        <source>Please speak to our staff.</source>
        <translation>Veuillez vous adresser à notre personnel.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>No picture</source>
        <translation>Pas de photo</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Impossible à afficher</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Trop de codes PIN incorrects. Réessayez dans %n minute.</numerusform>
            <numerusform>Trop de codes PIN incorrects. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de codes PIN incorrects. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de codes PIN incorrects. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>PINs cannot be checked at the moment. Please tell your administrator.</source>
        <translation>Les codes PIN ne peuvent pas être vérifiés pour le moment. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The name or the PIN is not correct.</source>
        <translation>Le nom ou le code PIN est incorrect.</translation>
    </message>
    <message>
        <source>The PIN is not correct.</source>
        <translation>Le code PIN est incorrect.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>We are getting this ready for you.</source>
        <translation>Nous préparons la suite pour vous.</translation>
    </message>
    <message>
        <source>We are starting again for you.</source>
        <translation>Nous recommençons pour vous.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>Vérification du document</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Vérification de la réponse</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Still trying. Nothing is lost.</source>
        <translation>Nous réessayons. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Waiting for the page to be opened</source>
        <translation>En attente de l’ouverture de la page</translation>
    </message>
    <message>
        <source>Waiting for the document</source>
        <translation>En attente du document</translation>
    </message>
    <message>
        <source>Opened in the app</source>
        <translation>Ouvert dans l’application</translation>
    </message>
    <message>
        <source>Waiting for the code to be scanned</source>
        <translation>En attente de la lecture du code</translation>
    </message>
    <message>
        <source>Waiting for the approval on the phone</source>
        <translation>En attente de l’accord sur le téléphone</translation>
    </message>
    <message>
        <source>Waiting for the sign-in on the website</source>
        <translation>En attente de la connexion sur le site</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The check</source>
        <translation>La vérification</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Compared with what was entered</source>
        <translation>Comparé aux données saisies</translation>
    </message>
    <message>
        <source>Noticed and acknowledged by staff</source>
        <translation>Relevé et confirmé par le personnel</translation>
    </message>
    <message>
        <source>The entry in the journal</source>
        <translation>L’entrée dans le journal</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Service d’identité</translation>
    </message>
    <message>
        <source>The service’s reference</source>
        <translation>Référence du service</translation>
    </message>
    <message>
        <source>Accepted by staff</source>
        <translation>Accepté par le personnel</translation>
    </message>
    <message>
        <source>Privacy notice accepted</source>
        <translation>Notice de confidentialité acceptée</translation>
    </message>
    <message>
        <source>The result’s id</source>
        <translation>Identifiant du résultat</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Its hash (SHA-256)</source>
        <translation>Empreinte de l’entrée (SHA-256)</translation>
    </message>
    <message>
        <source>{reference} · page {number} of {count}</source>
        <translation>{reference} · page {number} sur {count}</translation>
    </message>
    <message>
        <source>Proof of an identity check</source>
        <translation>Preuve d’une vérification d’identité</translation>
    </message>
    <message>
        <source>This file is signed with the key of the desk’s journal. An auditor checks it against that journal with {command}: a file that was changed does not pass.</source>
        <translation>Ce fichier est signé avec la clé du journal de ce poste. Un auditeur le contrôle au regard du journal avec {command} : un fichier modifié est rejeté.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Attached to this file</source>
        <translation>Joint à ce fichier</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>{level} assurance</source>
        <translation>Niveau de garantie : {level}</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} sur 5</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Fournisseur d’identité</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille d’identité</translation>
    </message>
    <message>
        <source>over the internet</source>
        <translation>par internet</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>une autorité publique</translation>
    </message>
    <message>
        <source>not a public authority</source>
        <translation>pas une autorité publique</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Non fourni</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Search or country</source>
        <translation>Méthode ou pays</translation>
    </message>
    <message>
        <source>How would you like to identify?</source>
        <translation>Comment souhaitez-vous vous identifier ?</translation>
    </message>
    <message>
        <source>Which of these do you have?</source>
        <translation>Lequel de ces moyens avez-vous ?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No method of that name or country.</source>
        <translation>Aucune méthode ni aucun pays de ce nom.</translation>
    </message>
    <message>
        <source>Looking up the methods …</source>
        <translation>Recherche des méthodes…</translation>
    </message>
    <message>
        <source>Passport, ID card or licence</source>
        <translation>Passeport, carte d’identité ou permis</translation>
    </message>
    <message numerus="yes">
        <source>{countries} and %n more</source>
        <extracomment>Countries: &quot;Austria, Belgium, Bulgaria and 9 more&quot;</extracomment>
        <translation>
            <numerusform>{countries} et %n autre</numerusform>
            <numerusform>{countries} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>Indisponible pour le moment</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
    <message>
        <source>Needs a browser on this desk</source>
        <translation>Nécessite un navigateur sur ce poste</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Présentez votre document</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Scannez avec votre téléphone</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Validez sur votre téléphone</translation>
    </message>
    <message>
        <source>Sign in on the website</source>
        <translation>Connectez-vous sur le site</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes, go on</source>
        <translation>Oui, continuer</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message numerus="yes">
        <source>This screen will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Cet écran sera effacé dans %n seconde.</numerusform>
            <numerusform>Cet écran sera effacé dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The person is verified.</source>
        <translation>L’identité de la personne est vérifiée.</translation>
    </message>
    <message>
        <source>What the customer has done is lost: a new verification is needed.</source>
        <translation>Ce que le client a fait est perdu : une nouvelle vérification est nécessaire.</translation>
    </message>
    <message>
        <source>Use another method, and tell the administrator.</source>
        <translation>Utilisez une autre méthode et prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The details do not match.</source>
        <translation>Les données ne concordent pas.</translation>
    </message>
    <message>
        <source>Check the details with the customer and try again.</source>
        <translation>Vérifiez les données avec le client et réessayez.</translation>
    </message>
    <message>
        <source>{method} did not reach the level of assurance that is needed.</source>
        <translation>{method} n’a pas atteint le niveau de garantie requis.</translation>
    </message>
    <message>
        <source>Use a method with a higher level of assurance.</source>
        <translation>Utilisez une méthode au niveau de garantie plus élevé.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>La vérification n’a pas abouti.</translation>
    </message>
    <message>
        <source>Try again with good light and a clean document, or use another method.</source>
        <translation>Réessayez avec un bon éclairage et un document propre, ou utilisez une autre méthode.</translation>
    </message>
    <message>
        <source>The answer names no person.</source>
        <translation>La réponse ne désigne personne.</translation>
    </message>
    <message>
        <source>Try again, or use another method.</source>
        <translation>Réessayez ou utilisez une autre méthode.</translation>
    </message>
    <message>
        <source>The answer belongs to another verification, so it does not count.</source>
        <translation>La réponse correspond à une autre vérification : elle ne compte pas.</translation>
    </message>
    <message>
        <source>Start again, and tell the administrator.</source>
        <translation>Recommencez et prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The customer came back before the check was finished.</source>
        <translation>Le client est revenu avant la fin de la vérification.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>The customer was not verified by {method}.</source>
        <translation>Le client n’a pas été vérifié par {method}.</translation>
    </message>
    <message>
        <source>Ask the customer what their phone shows. Try again, or use another method.</source>
        <translation>Demandez au client ce qu’affiche son téléphone. Réessayez ou utilisez une autre méthode.</translation>
    </message>
    <message>
        <source>The details do not have the form that {method} needs.</source>
        <translation>Les données n’ont pas la forme qu’exige {method}.</translation>
    </message>
    <message>
        <source>Correct the details and try again.</source>
        <translation>Corrigez les données et réessayez.</translation>
    </message>
    <message>
        <source>{method} is not switched on for this organisation.</source>
        <translation>{method} n’est pas activé pour cette organisation.</translation>
    </message>
    <message>
        <source>{method} is not answering right now.</source>
        <translation>{method} ne répond pas pour le moment.</translation>
    </message>
    <message>
        <source>Nothing went wrong on your side. Try again in a moment, or use another method.</source>
        <translation>Vous n’y êtes pour rien. Réessayez dans un instant ou utilisez une autre méthode.</translation>
    </message>
    <message>
        <source>{method} cannot give the level of assurance that is needed.</source>
        <translation>{method} ne peut pas offrir le niveau de garantie requis.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s credentials.</source>
        <translation>Le service n’accepte pas les identifiants de ce guichet.</translation>
    </message>
    <message>
        <source>Tell the administrator: the client id or its secret is wrong.</source>
        <translation>Prévenez l’administrateur : l’identifiant client ou son secret est erroné.</translation>
    </message>
    <message>
        <source>The organisation&apos;s account with the service is switched off.</source>
        <translation>Le compte de l’organisation auprès du service est désactivé.</translation>
    </message>
    <message>
        <source>The service does not know this desk&apos;s return address.</source>
        <translation>Le service ne connaît pas l’adresse de retour de ce guichet.</translation>
    </message>
    <message>
        <source>Tell the administrator: the redirect address has to be registered.</source>
        <translation>Prévenez l’administrateur : l’adresse de retour doit être enregistrée.</translation>
    </message>
    <message>
        <source>{method} asked for a way of signing in that this desk does not have.</source>
        <translation>{method} a demandé un mode de connexion dont ce guichet ne dispose pas.</translation>
    </message>
    <message>
        <source>The service sent an address that is not safe to open.</source>
        <translation>Le service a envoyé une adresse qu’il n’est pas sûr d’ouvrir.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be read.</source>
        <translation>Le service a envoyé une réponse illisible.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another method.</source>
        <translation>Réessayez dans un instant ou utilisez une autre méthode.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, then try again.</source>
        <translation>Vérifiez le réseau de ce guichet, puis réessayez.</translation>
    </message>
    <message>
        <source>No safe connection to the service could be made.</source>
        <translation>Aucune connexion sûre au service n’a pu être établie.</translation>
    </message>
    <message>
        <source>Tell the administrator: a certificate was not accepted.</source>
        <translation>Prévenez l’administrateur : un certificat n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The service asks us to wait: there were too many requests.</source>
        <translation>Le service nous demande d’attendre : il y a eu trop de demandes.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The service no longer knows this verification.</source>
        <translation>Le service ne connaît plus cette vérification.</translation>
    </message>
    <message>
        <source>{method} is not set up correctly on this desk.</source>
        <translation>{method} n’est pas bien configuré sur ce guichet.</translation>
    </message>
    <message>
        <source>The answer had already been collected, or came too late.</source>
        <translation>La réponse avait déjà été retirée ou est arrivée trop tard.</translation>
    </message>
    <message>
        <source>A new verification is needed. Start again. If the person did pass, your administrator can find the result at the service.</source>
        <translation>Une nouvelle vérification est nécessaire. Recommencez. Si la personne avait réussi, votre administrateur peut retrouver le résultat auprès du service.</translation>
    </message>
    <message>
        <source>This desk cannot receive the customer&apos;s return from the browser.</source>
        <translation>Ce guichet ne peut pas recevoir le retour du client depuis le navigateur.</translation>
    </message>
    <message>
        <source>Close the other program, or tell the administrator.</source>
        <translation>Fermez l’autre programme ou prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The verification could not be recorded on this desk.</source>
        <translation>La vérification n’a pas pu être enregistrée sur ce guichet.</translation>
    </message>
    <message>
        <source>Tell the administrator: the data folder cannot be written.</source>
        <translation>Prévenez l’administrateur : impossible d’écrire dans le dossier de données.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Une erreur s’est produite dans ce programme.</translation>
    </message>
    <message>
        <source>The time for this verification ran out.</source>
        <translation>Le temps prévu pour cette vérification est écoulé.</translation>
    </message>
    <message>
        <source>Start again when the customer is ready.</source>
        <translation>Recommencez quand le client est prêt.</translation>
    </message>
    <message>
        <source>The verification was cancelled at this desk.</source>
        <translation>La vérification a été annulée au guichet.</translation>
    </message>
    <message>
        <source>The customer cancelled the verification.</source>
        <translation>Le client a annulé la vérification.</translation>
    </message>
    <message>
        <source>Start again if that was a mistake, or use another method.</source>
        <translation>Recommencez si c’était une erreur, ou utilisez une autre méthode.</translation>
    </message>
    <message>
        <source>The verification was ended because nobody was there.</source>
        <translation>La vérification a pris fin parce qu’il n’y avait personne.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>This receipt contains no personal details and is not proof of identity.</source>
        <translation>Ce reçu ne contient aucune donnée personnelle et ne constitue pas un justificatif d’identité.</translation>
    </message>
    <message>
        <source>Receipt for an identity check</source>
        <translation>Reçu d’une vérification d’identité</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Une pièce d’identité</translation>
    </message>
    <message>
        <source>An electronic identity</source>
        <translation>Une identité électronique</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Niveau de garantie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>Not accepted by our staff</source>
        <translation>Non accepté par notre personnel</translation>
    </message>
</context>
<context>
    <name>ReceiptControl</name>
    <message>
        <source>Print a receipt</source>
        <translation>Imprimer un reçu</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Impression du reçu</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation>Le reçu a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>Le reçu a été enregistré.</translation>
    </message>
    <message>
        <source>No receipt: this desk has no printer. You can go on.</source>
        <translation>Pas de reçu : ce poste n’a pas d’imprimante. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>No receipt: the printer is paused or reports an error. You can go on.</source>
        <translation>Pas de reçu : l’imprimante est en pause ou signale une erreur. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>No receipt: the printer does not answer. You can go on.</source>
        <translation>Pas de reçu : l’imprimante ne répond pas. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>No receipt: it could not be printed. You can go on.</source>
        <translation>Pas de reçu : l’impression a échoué. Vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Autre méthode</translation>
    </message>
    <message>
        <source>The person&apos;s picture</source>
        <translation>Photo de la personne</translation>
    </message>
    <message>
        <source>To accept, tick the warnings first.</source>
        <translation>Pour accepter, cochez d’abord les avertissements.</translation>
    </message>
    <message>
        <source>To accept, reveal the name and the date of birth first.</source>
        <translation>Pour accepter, affichez d’abord le nom et la date de naissance.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Verified</source>
        <translation>Identité vérifiée</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not in the result: {attribute}.</source>
        <translation>Absent du résultat : {attribute}.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>Le document a expiré.</translation>
    </message>
    <message>
        <source>The documents do not agree with one another.</source>
        <translation>Les documents ne concordent pas entre eux.</translation>
    </message>
    <message>
        <source>The evidence is not of the method that was asked for.</source>
        <translation>La preuve ne provient pas de la méthode demandée.</translation>
    </message>
    <message>
        <source>A picture cannot be shown.</source>
        <translation>Une photo est impossible à afficher.</translation>
    </message>
    <message>
        <source>A date of birth or expiry is missing or cannot be read.</source>
        <translation>Une date de naissance ou d’expiration manque ou est illisible.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock is wrong by more than a minute.</source>
        <translation>L’horloge de ce guichet a plus d’une minute d’écart.</translation>
    </message>
    <message>
        <source>It does not show who the person is.</source>
        <translation>Il ne montre pas qui est la personne.</translation>
    </message>
    <message>
        <source>Limited confidence: it could be another person.</source>
        <translation>Confiance limitée : ce peut être quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Identity checked; misuse is unlikely.</source>
        <translation>Identité vérifiée ; une usurpation est peu probable.</translation>
    </message>
    <message>
        <source>Identity thoroughly checked; misuse is prevented.</source>
        <translation>Identité vérifiée avec soin ; l’usurpation est empêchée.</translation>
    </message>
    <message>
        <source>As high, and fit for a qualified signature.</source>
        <translation>Comme élevé, et valable pour une signature qualifiée.</translation>
    </message>
    <message>
        <source>The service does not say how sure it is.</source>
        <translation>Le service n’indique pas son degré de certitude.</translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>substantiel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>qualifié</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>You can close this page</source>
        <translation>Vous pouvez fermer cette page</translation>
    </message>
    <message>
        <source>The desk has been told. Please look at the desk&apos;s screen.</source>
        <translation>Le guichet est prévenu. Veuillez regarder l’écran du guichet.</translation>
    </message>
    <message>
        <source>This page has no further use</source>
        <translation>Cette page ne sert plus</translation>
    </message>
    <message>
        <source>Please look at the desk&apos;s screen.</source>
        <translation>Veuillez regarder l’écran du guichet.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Reveal {what}</source>
        <translation>Afficher : {what}</translation>
    </message>
    <message>
        <source>Cover {what}</source>
        <translation>Masquer : {what}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}. Put it there with: identity-kiosk credentials set {service}</source>
        <translation>Le coffre à secrets de ce système ne contient pas de secret client pour {service}. Ajoutez-le avec : identity-kiosk credentials set {service}</translation>
    </message>
    <message>
        <source>the entry of {service} in this system&apos;s secret store</source>
        <translation>l’entrée de {service} dans le coffre à secrets de ce système</translation>
    </message>
    <message>
        <source>what was given for {service}</source>
        <translation>ce qui a été saisi pour {service}</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set. Set it to the client secret before the kiosk starts.</source>
        <translation>La variable d’environnement {name} n’est pas définie. Donnez-lui le secret client avant le démarrage de la borne.</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>la variable d’environnement {name}</translation>
    </message>
    <message>
        <source>The credential {name} is only there when systemd starts the kiosk, with LoadCredential= or LoadCredentialEncrypted= in its unit.</source>
        <translation>L’identifiant {name} n’existe que si systemd démarre la borne, avec LoadCredential= ou LoadCredentialEncrypted= dans son unité.</translation>
    </message>
    <message>
        <source>The name of a systemd credential was expected, not a path.</source>
        <translation>Le nom d’un identifiant systemd est attendu, pas un chemin.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({fault}). Put the client secret there, in a file that the kiosk&apos;s user owns.</source>
        <translation>{path} est illisible ({fault}). Placez-y le secret client, dans un fichier qui appartient à l’utilisateur de la borne.</translation>
    </message>
    <message>
        <source>{path} is too large: the client secret was expected, and nothing else.</source>
        <translation>{path} est trop grand : seul le secret client est attendu.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, as was expected.</source>
        <translation>{path} n’est pas un fichier ordinaire, comme attendu.</translation>
    </message>
    <message>
        <source>The client secret is not for this user alone. {fault}</source>
        <translation>Le secret client n’est pas réservé à cet utilisateur. {fault}</translation>
    </message>
    <message>
        <source>{path} belongs to another user. Give it to the kiosk&apos;s user, or to root.</source>
        <translation>{path} appartient à un autre utilisateur. Donnez-le à l’utilisateur de la borne ou à root.</translation>
    </message>
    <message>
        <source>{path} is open to other users. Close it with: chmod 600 {path}</source>
        <translation>{path} est ouvert à d’autres utilisateurs. Fermez-le avec : chmod 600 {path}</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is empty.</source>
        <translation>Un secret client est attendu, mais ceci est vide : {place}.</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is not one line of plain UTF-8 text.</source>
        <translation>Un secret client est attendu, mais ceci n’est pas une seule ligne de texte UTF-8 : {place}.</translation>
    </message>
    <message>
        <source>This system has no secret store that is safe to use. Keep the client secret of {service} in a file of mode 600 or in a systemd credential, and say so under client_secret in the configuration.</source>
        <translation>Ce système n’a pas de coffre à secrets sûr. Gardez le secret client de {service} dans un fichier de mode 600 ou dans un identifiant systemd, et indiquez-le sous client_secret dans la configuration.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store is locked. Unlock it, by logging in to the desktop for instance, and try again.</source>
        <translation>Le coffre à secrets de ce système est verrouillé. Déverrouillez-le, par exemple en ouvrant une session sur le bureau, et réessayez.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}.</source>
        <translation>Le coffre à secrets de ce système ne contient pas de secret client pour {service}.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store can&apos;t be used ({fault}). See that it runs for the kiosk&apos;s user, or keep the client secret of {service} in a file of mode 600 or in a systemd credential.</source>
        <translation>Le coffre à secrets de ce système est inutilisable ({fault}). Vérifiez qu’il fonctionne pour l’utilisateur de la borne, ou gardez le secret client de {service} dans un fichier de mode 600 ou dans un identifiant systemd.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Let us confirm who you are.
It takes a minute or two.</source>
        <translation>Confirmons votre identité.
Cela prend une à deux minutes.</translation>
    </message>
</context>
<context>
    <name>StartupErrorWindow</name>
    <message>
        <source>Identity Kiosk</source>
        <translation>Identity Kiosk</translation>
    </message>
    <message>
        <source>This desk is not set up correctly</source>
        <translation>Ce guichet n’est pas bien configuré</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>20 seconds left</source>
        <translation>20 secondes restantes</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Moins d’une minute restante</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Open {method} on your phone</source>
        <translation>Ouvrez {method} sur votre téléphone</translation>
    </message>
    <message>
        <source>Choose to scan a code</source>
        <translation>Choisissez de scanner un code</translation>
    </message>
    <message>
        <source>Point the camera at the code and approve</source>
        <translation>Pointez la caméra vers le code et validez</translation>
    </message>
    <message>
        <source>Open the request on your phone</source>
        <translation>Ouvrez la demande sur votre téléphone</translation>
    </message>
    <message>
        <source>Open the BankID app on your phone</source>
        <translation>Ouvrez l’application BankID sur votre téléphone</translation>
    </message>
    <message>
        <source>Tap “Scan QR code”</source>
        <translation>Touchez « Scanner le code QR »</translation>
    </message>
    <message>
        <source>Open the Freja app on your phone</source>
        <translation>Ouvrez l’application Freja sur votre téléphone</translation>
    </message>
    <message>
        <source>Tap “Scan”</source>
        <translation>Touchez « Scanner »</translation>
    </message>
    <message>
        <source>Open mObywatel on your phone</source>
        <translation>Ouvrez mObywatel sur votre téléphone</translation>
    </message>
    <message>
        <source>Point the camera at the code and confirm</source>
        <translation>Pointez la caméra vers le code et confirmez</translation>
    </message>
    <message>
        <source>Open the Smart-ID app on your phone</source>
        <translation>Ouvrez l’application Smart-ID sur votre téléphone</translation>
    </message>
    <message>
        <source>Enter your PIN 1</source>
        <translation>Saisissez votre code PIN1</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Saisissez votre code PIN</translation>
    </message>
    <message>
        <source>Open the Evrotrust app on your phone</source>
        <translation>Ouvrez l’application Evrotrust sur votre téléphone</translation>
    </message>
    <message>
        <source>Confirm with your PIN, face or fingerprint</source>
        <translation>Confirmez par code PIN, visage ou empreinte</translation>
    </message>
    <message>
        <source>Open the request in {method} on your phone</source>
        <translation>Ouvrez la demande dans {method} sur votre téléphone</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Scan the code there with the BankID app</source>
        <translation>Scannez-y le code avec l’application BankID</translation>
    </message>
    <message>
        <source>Approve in the BankID app, which opens</source>
        <translation>Validez dans l’application BankID qui s’ouvre</translation>
    </message>
    <message>
        <source>Scan the code there with the Singpass app</source>
        <translation>Scannez-y le code avec l’application Singpass</translation>
    </message>
    <message>
        <source>Approve in the Singpass app, which opens</source>
        <translation>Validez dans l’application Singpass qui s’ouvre</translation>
    </message>
    <message>
        <source>Enter your user ID there, then approve in the MitID app</source>
        <translation>Saisissez-y votre identifiant, puis validez dans l’application MitID</translation>
    </message>
    <message>
        <source>Sign in there with the BankID app or your code device</source>
        <translation>Connectez-vous-y avec l’application BankID ou votre boîtier de codes</translation>
    </message>
    <message>
        <source>Sign in there, then confirm in the ID Austria app</source>
        <translation>Connectez-vous-y, puis confirmez dans l’application ID Austria</translation>
    </message>
    <message>
        <source>Choose your bank there and sign in as you always do</source>
        <translation>Choisissez-y votre banque et connectez-vous comme d’habitude</translation>
    </message>
    <message>
        <source>Choose your bank or mobile certificate there and sign in</source>
        <translation>Choisissez-y votre banque ou le certificat mobile et connectez-vous</translation>
    </message>
    <message>
        <source>Choose there who issued your SPID, and sign in</source>
        <translation>Choisissez-y le fournisseur de votre SPID et connectez-vous</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Validez sur votre téléphone</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Présentez votre document</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Connectez-vous avec {method}</translation>
    </message>
    <message>
        <source>Scan the code with {method}</source>
        <translation>Scannez le code avec {method}</translation>
    </message>
    <message>
        <source>Compare the number with the one here</source>
        <translation>Comparez le numéro avec celui-ci</translation>
    </message>
    <message>
        <source>Check that it comes from this desk</source>
        <translation>Vérifiez qu’elle vient de ce guichet</translation>
    </message>
    <message>
        <source>The {method} page opens</source>
        <translation>La page de {method} s’ouvre</translation>
    </message>
    <message>
        <source>Sign in there as you always do</source>
        <translation>Connectez-vous comme d’habitude</translation>
    </message>
    <message>
        <source>You come back by yourself when you are done</source>
        <translation>Vous revenez automatiquement une fois terminé</translation>
    </message>
    <message>
        <source>Scan the code with your phone&apos;s camera</source>
        <translation>Scannez le code avec l’appareil photo de votre téléphone</translation>
    </message>
    <message>
        <source>Sign in to {method} there as you always do</source>
        <translation>Connectez-vous à {method} comme d’habitude</translation>
    </message>
    <message>
        <source>You can then put your phone away, whatever it shows</source>
        <translation>Vous pouvez ensuite ranger votre téléphone, quoi qu’il affiche</translation>
    </message>
    <message>
        <source>Open the page below in a browser</source>
        <translation>Ouvrez la page ci-dessous dans un navigateur</translation>
    </message>
    <message>
        <source>The page opens, and asks for this desk&apos;s camera</source>
        <translation>La page s’ouvre et demande à utiliser la caméra de ce poste</translation>
    </message>
    <message>
        <source>Show your document, then your face, to your phone&apos;s camera</source>
        <translation>Montrez votre document, puis votre visage, à la caméra de votre téléphone</translation>
    </message>
    <message>
        <source>You can then put your phone away</source>
        <translation>Vous pouvez ensuite ranger votre téléphone</translation>
    </message>
    <message>
        <source>Open the page below in a browser with a camera</source>
        <translation>Ouvrez la page ci-dessous dans un navigateur avec caméra</translation>
    </message>
    <message>
        <source>Hold your document, then your face, before the camera</source>
        <translation>Placez votre document, puis votre visage, devant la caméra</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Please check: {fields}</source>
        <translation>Veuillez vérifier : {fields}</translation>
    </message>
    <message>
        <source>Make this window larger: the code needs {columns} columns and {lines} lines.</source>
        <translation>Agrandissez cette fenêtre : le code a besoin de {columns} colonnes et {lines} lignes.</translation>
    </message>
    <message>
        <source>Or stop with Ctrl+C, and choose another way.</source>
        <translation>Ou arrêtez avec Ctrl+C et choisissez une autre voie.</translation>
    </message>
    <message>
        <source>This code can only be shown in the window.</source>
        <translation>Ce code ne peut s’afficher que dans la fenêtre.</translation>
    </message>
    <message>
        <source>The number on the phone must be: {number}</source>
        <translation>Le numéro sur le téléphone doit être : {number}</translation>
    </message>
    <message>
        <source>The request was sent to: {identifier}</source>
        <translation>La demande a été envoyée à : {identifier}</translation>
    </message>
    <message>
        <source>Connection lost. Still trying</source>
        <translation>Connexion perdue. Nous réessayons</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>ne concorde pas</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Niveau de garantie</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Non fourni</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>{answer}. {reasons}</source>
        <translation>{answer}. {reasons}</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n’a pas pu s’ouvrir.</translation>
    </message>
    <message>
        <source>The browser ended by itself.</source>
        <translation>Le navigateur s’est arrêté tout seul.</translation>
    </message>
    <message>
        <source>The browser was closed.</source>
        <translation>Le navigateur a été fermé.</translation>
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
        <source>Sandbox – no real identities are checked</source>
        <translation>Environnement de test – aucune identité réelle n’est vérifiée</translation>
    </message>
</context>
<context>
    <name>TouchTyping</name>
    <message>
        <source>Keys to type with are shown below.</source>
        <translation>Des touches pour écrire sont affichées ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Please turn the screen to our staff</source>
        <translation>Tournez l’écran vers notre personnel</translation>
    </message>
    <message>
        <source>Your part is done. They will go on from here.</source>
        <translation>Votre partie est terminée. Nous prenons le relais.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Personnel : voir le résultat</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{method} · today {time}</source>
        <translation>{method} · aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Verified, but another person · {time}</source>
        <translation>Vérifié, mais une autre personne · {time}</translation>
    </message>
</context>
<context>
    <name>VisitLog</name>
    <message>
        <source>The privacy notice is shown</source>
        <translation>L’information sur la protection des données est affichée</translation>
    </message>
    <message>
        <source>A method is being chosen</source>
        <translation>Une méthode est en cours de choix</translation>
    </message>
    <message>
        <source>{method} is being asked</source>
        <translation>{method} est interrogé</translation>
    </message>
    <message>
        <source>The customer has finished. The answer is being checked</source>
        <translation>Le client a terminé. La réponse est en cours de vérification</translation>
    </message>
    <message>
        <source>More time: the request is made anew</source>
        <translation>Plus de temps : la demande est refaite</translation>
    </message>
    <message>
        <source>The page is open on the customer’s display</source>
        <translation>La page est ouverte sur l’écran du client</translation>
    </message>
    <message>
        <source>The page is closed</source>
        <translation>La page est fermée</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <translation>La connexion est rétablie</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This is your mark today. A result without it is not from this desk.</source>
        <translation>Voici votre signe d’aujourd’hui. Un résultat sans ce signe ne vient pas de ce poste.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Connecté : {name}</translation>
    </message>
</context>
</TS>
