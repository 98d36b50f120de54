<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>Administering</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Kontrollér skranken</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Forlad fuld skærm</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Afslut programmet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>The check did not finish. Please try again.</source>
        <translation>Kontrollen blev ikke færdig. Prøv igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>Der blev fundet %n problem.</numerusform>
            <numerusform>Der blev fundet %n problemer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Der blev ikke fundet nogen problemer.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The proxy is a SOCKS proxy, which is not supported; expected an HTTP proxy, under network.proxy or in the system&apos;s settings</source>
        <translation>Proxyen er en SOCKS-proxy, som ikke understøttes; der forventes en HTTP-proxy under network.proxy eller i systemets indstillinger</translation>
    </message>
    <message>
        <source>network.ca_file: expected a readable file of certificates (PEM)</source>
        <translation>network.ca_file: der forventes en læsbar fil med certifikater (PEM)</translation>
    </message>
    <message>
        <source>There is no service of that name. There are: {names}.</source>
        <translation>Der findes ingen tjeneste med det navn. Der findes: {names}.</translation>
    </message>
    <message>
        <source>Several services may offer this. Choose one with --service: {names}.</source>
        <translation>Flere tjenester kan tilbyde dette. Vælg en med --service: {names}.</translation>
    </message>
    <message>
        <source>No service of this desk offers this method.</source>
        <translation>Ingen af denne skrankes tjenester tilbyder den metode.</translation>
    </message>
    <message>
        <source>This desk hands results over to nobody. Set [handover.NAME].</source>
        <translation>Denne plads overdrager ikke resultater til nogen. Angiv [handover.NAME].</translation>
    </message>
    <message>
        <source>This desk needs a case: --case REFERENCE.</source>
        <translation>Denne skranke kræver en sag: --case REFERENCE.</translation>
    </message>
    <message>
        <source>This desk needs the expected person: --expect name=VALUE --expect birthdate=VALUE.</source>
        <translation>Denne skranke kræver den forventede person: --expect name=VALUE --expect birthdate=VALUE.</translation>
    </message>
    <message>
        <source>listener.tls_certificate: expected a certificate and its key (PEM)</source>
        <translation>listener.tls_certificate: der forventes et certifikat og dets nøgle (PEM)</translation>
    </message>
    <message>
        <source>Port {port} cannot be used.</source>
        <translation>Port {port} kan ikke bruges.</translation>
    </message>
    <message>
        <source>Port {port} is used by {holder}.</source>
        <translation>Port {port} bruges af {holder}.</translation>
    </message>
    <message>
        <source>listener.redirect_uri leads to the phone itself: it needs this desk&apos;s own name.</source>
        <translation>listener.redirect_uri fører til telefonen selv: den skal have denne maskines eget navn.</translation>
    </message>
    <message>
        <source>listener.bind is not set, so that nothing listens on the network.</source>
        <translation>listener.bind er ikke angivet, så intet lytter på netværket.</translation>
    </message>
    <message>
        <source>listener.tls_certificate is not set.</source>
        <translation>listener.tls_certificate er ikke angivet.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Legitimation</translation>
    </message>
    <message>
        <source>recovery.hold_result needs a secret store of this system’s that is safe to use, and there is none. Set it to 0.</source>
        <translation>recovery.hold_result kræver et sikkert adgangskodelager i systemet, og der findes intet. Sæt det til 0.</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Steps of this visit</source>
        <translation>Trin i dette besøg</translation>
    </message>
    <message>
        <source>The customer follows on the other display.</source>
        <translation>Kunden følger med på den anden skærm.</translation>
    </message>
    <message>
        <source>On the customer’s display</source>
        <translation>På kundens skærm</translation>
    </message>
    <message>
        <source>On the customer’s phone</source>
        <translation>På kundens telefon</translation>
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
        <translation>Alder</translation>
    </message>
    <message>
        <source>Family name at birth</source>
        <translation>Efternavn ved fødslen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Fulde navn</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Identifikationsnummer</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Mellemnavn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Statsborgerskab</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Fødested</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>Testmiljø – der kontrolleres ingen rigtige identiteter</translation>
    </message>
</context>
<context>
    <name>BrowserBar</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Under et minut tilbage</translation>
    </message>
    <message>
        <source>More time starts anew</source>
        <translation>Med mere tid begynder det forfra</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mere tid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>What is this visit about?</source>
        <translation>Hvad drejer besøget sig om?</translation>
    </message>
    <message>
        <source>For staff: enter this as it is on the application.</source>
        <translation>Til personalet: skriv, som der står i ansøgningen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Name on the application</source>
        <translation>Navn i ansøgningen</translation>
    </message>
    <message>
        <source>Date of birth on the application</source>
        <translation>Fødselsdato i ansøgningen</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Please look at this first</source>
        <translation>Se på dette først</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bemærk</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>It is passed over: this is the sandbox.</source>
        <translation>Den bruges ikke: dette er testmiljøet.</translation>
    </message>
    <message>
        <source>There is none: the kiosk runs on its sandbox.</source>
        <translation>Der er ingen: kiosken kører på sit testmiljø.</translation>
    </message>
    <message>
        <source>{file}; only root and this user can change it</source>
        <translation>{file}; kun root og denne bruger kan ændre den</translation>
    </message>
    <message>
        <source>Secret of {name}</source>
        <translation>Hemmelighed for {name}</translation>
    </message>
    <message>
        <source>found</source>
        <translation>fundet</translation>
    </message>
    <message>
        <source>Service {name}</source>
        <translation>Tjenesten {name}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>Tjenesten oplyser ikke sit klokkeslæt.</translation>
    </message>
    <message>
        <source>agrees with the service&apos;s</source>
        <translation>stemmer med tjenestens</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Returadresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>It has expired. Renew listener.tls_certificate.</source>
        <translation>Det er udløbet. Forny listener.tls_certificate.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this machine&apos;s clock.</source>
        <translation>Det er ikke gyldigt endnu. Kontrollér maskinens ur.</translation>
    </message>
    <message>
        <source>It is not for {host}, which listener.redirect_uri names.</source>
        <translation>Det gælder ikke for {host}, som listener.redirect_uri angiver.</translation>
    </message>
    <message>
        <source>It cannot be used for a web server.</source>
        <translation>Det kan ikke bruges til en webserver.</translation>
    </message>
    <message>
        <source>No authority that this machine knows has issued it: phones may warn of it.</source>
        <translation>Ingen udsteder, som denne maskine kender, har udstedt det: telefoner kan advare mod det.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Neither Chromium, Chrome nor Edge was found: pages can only be opened on the customer&apos;s phone.</source>
        <translation>Hverken Chromium, Chrome eller Edge blev fundet: sider kan kun åbnes på kundens telefon.</translation>
    </message>
    <message>
        <source>{path} does not start as root: run the kiosk as another user.</source>
        <translation>{path} starter ikke som root: kør kiosken som en anden bruger.</translation>
    </message>
    <message>
        <source>{path} does not start: run it by hand to see why.</source>
        <translation>{path} starter ikke: kør den i hånden for at se hvorfor.</translation>
    </message>
    <message>
        <source>{path} is set-uid: it may stay when the kiosk is killed, until the next start.</source>
        <translation>{path} er set-uid: den kan blive stående til næste start, når kiosken tvinges til at lukke.</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation>Sider for {name}</translation>
    </message>
    <message>
        <source>any https address</source>
        <translation>enhver https-adresse</translation>
    </message>
    <message>
        <source>may lead to: {origins}</source>
        <translation>må føre til: {origins}</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Skærme</translation>
    </message>
    <message>
        <source>None can be opened by this user here.</source>
        <translation>Ingen kan åbnes af denne bruger her.</translation>
    </message>
    <message>
        <source>{staff}, which another one mirrors, as customer_display = “same” allows: customers see results, too</source>
        <translation>{staff}, som en anden spejler, hvilket customer_display = »same« tillader: kunderne ser også resultater</translation>
    </message>
    <message>
        <source>Two of them show the same, so that customers see what staff see. Extend the desktop to the second one, or unplug it.</source>
        <translation>To af dem viser det samme, så kunderne ser det, personalet ser. Udvid skrivebordet til den anden, eller frakobl den.</translation>
    </message>
    <message>
        <source>{other} does not show what {staff} shows. Mirror the displays, or set customer_display to “auto”.</source>
        <translation>{other} viser ikke det, som {staff} viser. Spejl skærmene, eller sæt customer_display til »auto«.</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike; nothing is shown on {other}</source>
        <translation>{staff}, til både personale og kunder; intet vises på {other}</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike</source>
        <translation>{staff}, til både personale og kunder</translation>
    </message>
    <message>
        <source>{staff} for staff, {customers} for customers</source>
        <translation>{staff} til personalet, {customers} til kunderne</translation>
    </message>
    <message>
        <source>Crash dumps</source>
        <translation>Nedbrudsdump</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>skrives ikke</translation>
    </message>
    <message>
        <source>The memory of a browser that crashes, with what the customer typed, is handed to {handler}. Set kernel.core_pattern to a word without | in front.</source>
        <translation>Hukommelsen fra en browser, der bryder ned, med det, kunden har skrevet, gives til {handler}. Sæt kernel.core_pattern til et ord uden | foran.</translation>
    </message>
    <message>
        <source>Documents by phone</source>
        <translation>Dokumenter via telefon</translation>
    </message>
    <message>
        <source>Not offered: the sandbox can only be reached from this machine.</source>
        <translation>Tilbydes ikke: testmiljøet kan kun nås fra denne maskine.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>tilbydes</translation>
    </message>
    <message>
        <source>Not offered, and there is no browser here. {why}</source>
        <translation>Tilbydes ikke, og der er ingen browser her. {why}</translation>
    </message>
    <message>
        <source>Not offered. {why}</source>
        <translation>Tilbydes ikke. {why}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>None can be played for this user. Install pw-play, paplay or aplay, or switch sounds off under [sound].</source>
        <translation>Der kan ikke afspilles lyd for denne bruger. Installer pw-play, paplay eller aplay, eller slå lydene fra under [sound].</translation>
    </message>
    <message>
        <source>played by {program}</source>
        <translation>afspilles af {program}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>ready ({name})</source>
        <translation>klar ({name})</translation>
    </message>
    <message>
        <source>There is no {name}. Set receipt.printer to a printer of this system.</source>
        <translation>Der findes ingen {name}. Sæt receipt.printer til en printer i systemet.</translation>
    </message>
    <message>
        <source>None is set up: receipts cannot be printed. Add one to this system, or set receipt.offered = false.</source>
        <translation>Ingen er sat op: kvitteringer kan ikke udskrives. Tilføj en i systemet, eller sæt receipt.offered = false.</translation>
    </message>
    <message>
        <source>It is paused or reports an error. Look at the printer, and resume it.</source>
        <translation>Den er sat på pause eller melder fejl. Se til printeren, og genoptag den.</translation>
    </message>
    <message>
        <source>This system&apos;s printing does not answer. Is its print service running?</source>
        <translation>Systemets udskrivningstjeneste svarer ikke. Kører den?</translation>
    </message>
    <message>
        <source>receipts are saved in {folder}</source>
        <translation>kvitteringer gemmes i {folder}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>The accounts cannot be read. Check the data folder&apos;s owner.</source>
        <translation>Kontiene kan ikke læses. Kontrollér datamappens ejer.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Add an account: identity-kiosk staff add NAME --administrator</source>
        <translation>Ingen kan logge ind. Tilføj en konto: identity-kiosk staff add NAME --administrator</translation>
    </message>
    <message>
        <source>Handover to {name}</source>
        <translation>Overdragelse til {name}</translation>
    </message>
    <message>
        <source>takes a message without personal details</source>
        <translation>modtager en besked uden personoplysninger</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>This system has no secret store: nothing is kept, and staff wait at the desk until a result is delivered.</source>
        <translation>Systemet har intet adgangskodelager: Intet gemmes, og personalet venter ved pladsen, til resultatet er leveret.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Check its owner.</source>
        <translation>Der kan ikke skrives i {folder}. Kontrollér, hvem der ejer den.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>{file}; begins with the first visit</source>
        <translation>{file}; begynder med det første besøg</translation>
    </message>
    <message>
        <source>{file}; its key is in this system’s secret store</source>
        <translation>{file}; nøglen er i systemets adgangskodelager</translation>
    </message>
    <message>
        <source>{file}; its key is a file beside it: whoever can read this user’s files can forge the journal.</source>
        <translation>{file}; nøglen er en fil ved siden af: Den, der kan læse denne brugers filer, kan forfalske journalen.</translation>
    </message>
    <message>
        <source>Held results</source>
        <translation>Gemte resultater</translation>
    </message>
    <message>
        <source>encrypted; the key is in this system’s secret store</source>
        <translation>krypterede; nøglen er i systemets adgangskodelager</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Ankre</translation>
    </message>
    <message>
        <source>None are kept: a journal that is forged with its own key is not found out. Set journal.anchor.</source>
        <translation>Der gemmes ingen: En journal, der forfalskes med sin egen nøgle, opdages ikke. Angiv journal.anchor.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compared with the application</source>
        <translation>Sammenlignet med ansøgningen</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Expected name</source>
        <translation>Forventet navn</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>Forventet fødselsdato</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Den samme</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Næsten den samme</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Forskellig</translation>
    </message>
    <message>
        <source>Not in the result</source>
        <translation>Mangler i resultatet</translation>
    </message>
    <message>
        <source>Accents or similar letters differ.</source>
        <translation>Accenter eller lignende bogstaver er forskellige.</translation>
    </message>
    <message>
        <source>Letters are written as passports write them, such as OE for Ö.</source>
        <translation>Bogstaver er skrevet som i pas, f.eks. OE for Ø.</translation>
    </message>
    <message>
        <source>Hyphens, apostrophes or spaces differ.</source>
        <translation>Bindestreger, apostroffer eller mellemrum er forskellige.</translation>
    </message>
    <message>
        <source>The names are in another order.</source>
        <translation>Navnene står i en anden rækkefølge.</translation>
    </message>
    <message>
        <source>One of them has more given names.</source>
        <translation>Det ene har flere fornavne.</translation>
    </message>
    <message>
        <source>One of them has more family names.</source>
        <translation>Det ene har flere efternavne.</translation>
    </message>
    <message>
        <source>One of them has more names.</source>
        <translation>Det ene har flere navne.</translation>
    </message>
    <message>
        <source>An initial stands for a name.</source>
        <translation>Et forbogstav står i stedet for et navn.</translation>
    </message>
    <message>
        <source>A word such as van, de or al- is missing in one of them.</source>
        <translation>Et ord som van, de eller al- mangler i det ene.</translation>
    </message>
    <message>
        <source>A title such as Dr is in one of them only.</source>
        <translation>En titel som Dr. står kun i det ene.</translation>
    </message>
    <message>
        <source>The document has no room for the whole name.</source>
        <translation>Der er ikke plads til hele navnet i dokumentet.</translation>
    </message>
    <message>
        <source>The result has another name as well.</source>
        <translation>Resultatet har også et andet navn.</translation>
    </message>
    <message>
        <source>They are in different scripts. Compare them yourself.</source>
        <translation>De er skrevet med forskellig skrift. Sammenlign dem selv.</translation>
    </message>
    <message>
        <source>The day or the month is not known.</source>
        <translation>Dag eller måned er ukendt.</translation>
    </message>
    <message>
        <source>Day and month are swapped.</source>
        <translation>Dag og måned er byttet om.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Datoen kan ikke læses.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Enter your PIN to see the result</source>
        <translation>Indtast din pinkode for at se resultatet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Logget ind som {name}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy {what}</source>
        <translation>Kopiér {what}</translation>
    </message>
    <message>
        <source>{what} is copied</source>
        <translation>{what} er kopieret</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after 30 seconds.</source>
        <translation>Kopieret. Udklipsholderen ryddes efter 30 sekunder.</translation>
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
        <translation>Tid tilbage: {time}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>answers, accepts the credentials and offers %n method(s)</source>
        <translation>
            <numerusform>svarer, godtager oplysningerne og tilbyder %n metode</numerusform>
            <numerusform>svarer, godtager oplysningerne og tilbyder %n metoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) off the service&apos;s time. Switch on automatic time.</source>
        <translation>
            <numerusform>%n sekund fra tjenestens tid. Slå automatisk tid til.</numerusform>
            <numerusform>%n sekunder fra tjenestens tid. Slå automatisk tid til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s). Renew it.</source>
        <translation>
            <numerusform>Det udløber om %n dag. Forny det.</numerusform>
            <numerusform>Det udløber om %n dage. Forny det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not delivered yet</source>
        <translation>
            <numerusform>%n resultat er ikke leveret endnu</numerusform>
            <numerusform>%n resultater er ikke leveret endnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits {host} for %n day(s)</source>
        <translation>
            <numerusform>gælder for {host} i %n dag</numerusform>
            <numerusform>gælder for {host} i %n dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>British Overseas Territories citizen</source>
        <translation>borger i de britiske oversøiske territorier</translation>
    </message>
    <message>
        <source>British National (Overseas)</source>
        <translation>britisk statsborger (oversøisk)</translation>
    </message>
    <message>
        <source>British Overseas citizen</source>
        <translation>britisk oversøisk borger</translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation>person under britisk beskyttelse</translation>
    </message>
    <message>
        <source>British subject</source>
        <translation>britisk undersåt</translation>
    </message>
    <message>
        <source>Neutral Zone</source>
        <translation>Neutral zone</translation>
    </message>
    <message>
        <source>United Nations agency</source>
        <translation>FN-særorganisation</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Den Afrikanske Udviklingsbank</translation>
    </message>
    <message>
        <source>Caribbean Community</source>
        <translation>Det Caribiske Fællesskab</translation>
    </message>
    <message>
        <source>Common Market for Eastern and Southern Africa</source>
        <translation>Det Fælles Marked for det Østlige og Sydlige Afrika</translation>
    </message>
    <message>
        <source>Southern African Development Community</source>
        <translation>Det Sydlige Afrikas Udviklingsfællesskab</translation>
    </message>
    <message>
        <source>Economic Community of West African States</source>
        <translation>Det Økonomiske Fællesskab af Vestafrikanske Stater</translation>
    </message>
    <message>
        <source>Organization of Eastern Caribbean States</source>
        <translation>Organisationen af Østcaribiske Stater</translation>
    </message>
    <message>
        <source>African Export-Import Bank</source>
        <translation>Den Afrikanske Eksport-Import-Bank</translation>
    </message>
    <message>
        <source>Parliamentary Assembly of the Mediterranean</source>
        <translation>Middelhavets Parlamentariske Forsamling</translation>
    </message>
    <message>
        <source>Sovereign Military Order of Malta</source>
        <translation>Malteserordenen</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpol</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Europarådet</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Statsløs</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Flygtning</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Utopia (a specimen)</source>
        <translation>Utopia (et eksemplar til prøve)</translation>
    </message>
</context>
<context>
    <name>CountryChips</name>
    <message>
        <source>Countries</source>
        <translation>Lande</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>Flere lande</translation>
    </message>
</context>
<context>
    <name>CustomerAction</name>
    <message>
        <source>Check that your phone shows this number.</source>
        <translation>Kontrollér, at din telefon viser dette tal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>En anden metode</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>På denne skærm</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>På din telefon</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Forbindelsen er tilbage.</translation>
    </message>
    <message>
        <source>We sent a request to {phone}.</source>
        <translation>Vi har sendt en anmodning til {phone}.</translation>
    </message>
    <message>
        <source>The page is open in the browser.</source>
        <translation>Siden er åben i browseren.</translation>
    </message>
    <message>
        <source>The customer is back. One moment, please.</source>
        <translation>Kunden er tilbage. Et øjeblik.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Use the phone, or choose another method.</source>
        <translation>Browseren kunne ikke åbnes. Brug telefonen, eller vælg en anden metode.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Choose another method.</source>
        <translation>Browseren kunne ikke åbnes. Vælg en anden metode.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or on the phone.</source>
        <translation>Browseren lukkede af sig selv. Åbn siden igen, eller brug telefonen.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or choose another method.</source>
        <translation>Browseren lukkede af sig selv. Åbn siden igen, eller vælg en anden metode.</translation>
    </message>
    <message>
        <source>The browser was closed. You can open the page again.</source>
        <translation>Browseren blev lukket. Du kan åbne siden igen.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Our staff will show you the rest. Then please tell them whether you accept.</source>
        <translation>Personalet viser dig resten. Sig derefter til, om du accepterer.</translation>
    </message>
    <message>
        <source>Please tell our staff whether you accept.</source>
        <translation>Sig til personalet, om du accepterer.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Your part is done. Our staff will go on from here.</source>
        <translation>Din del er færdig. Personalet fortsætter herfra.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>ÅÅÅÅ</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Enter your details as they are on your ID. We will compare them.</source>
        <translation>Indtast dine oplysninger, som de står på dit id. Vi sammenligner dem.</translation>
    </message>
    <message>
        <source>{method} needs this to reach you.</source>
        <translation>{method} skal bruge dette for at nå dig.</translation>
    </message>
    <message>
        <source>This did not match. Please check it.</source>
        <translation>Det stemte ikke. Kontrollér det.</translation>
    </message>
    <message>
        <source>These details did not match. Please check them.</source>
        <translation>Oplysningerne stemte ikke. Kontrollér dem.</translation>
    </message>
    <message>
        <source>The service did not accept this. Please check it.</source>
        <translation>Tjenesten godtog ikke dette. Kontrollér det.</translation>
    </message>
    <message>
        <source>The service did not accept these details.</source>
        <translation>Tjenesten godtog ikke oplysningerne.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Reveal for 10 s</source>
        <translation>Vis i 10 s</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Cover ({n} s)</source>
        <translation>Skjul ({n} s)</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stemmer</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>stemmer ikke</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>ikke sammenlignet</translation>
    </message>
    <message>
        <source>{verdict} ({percent}% similar)</source>
        <translation>{verdict} ({percent} % lighed)</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>At the camera</source>
        <translation>Ved kameraet</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>I dokumentet</translation>
    </message>
    <message>
        <source>Face: {where}</source>
        <translation>Ansigt: {where}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Forside</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bagside</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Dokumentation for adresse</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Åbn: {what}</translation>
    </message>
    <message>
        <source>{what}: cannot be shown</source>
        <translation>{what}: kan ikke vises</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldigt til</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Udstedt af</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Udstedelsesland</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Udstedt den</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Licence classes</source>
        <translation>Kørekortkategorier</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrolleret</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Gennem</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Åbner …</translation>
    </message>
    <message>
        <source>{title}, page {n} of {count}</source>
        <translation>{title}, side {n} af {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) are not shown.</source>
        <translation>
            <numerusform>%n side mere vises ikke.</numerusform>
            <numerusform>%n sider mere vises ikke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>En anden metode</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Reference {id}</source>
        <translation>Reference {id}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Such as {example}</source>
        <translation>For eksempel {example}</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (valgfrit)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Udfyld dette.</translation>
    </message>
    <message>
        <source>This is not valid. Please check it.</source>
        <translation>Dette er ikke gyldigt. Kontrollér det.</translation>
    </message>
    <message>
        <source>{label}: {fault}</source>
        <translation>{label}: {fault}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Full name</source>
        <translation>Fulde navn</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Fornavne</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Før navnet</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Efter navnet</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Statsborgerskab</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinde</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mand</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Kørekort</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Id-kort</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikke læst</translation>
    </message>
    <message>
        <source>read and genuine</source>
        <translation>læst og ægte</translation>
    </message>
    <message>
        <source>at least one read and genuine</source>
        <translation>mindst én læst og ægte</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>With the country’s prefix, such as {example}</source>
        <translation>Med landets præfiks, f.eks. {example}</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Kun tal</translation>
    </message>
    <message>
        <source>Together with the country</source>
        <translation>Sammen med landet</translation>
    </message>
    <message>
        <source>The country that issued the number</source>
        <translation>Det land, der har udstedt nummeret</translation>
    </message>
    <message>
        <source>As in the Evrotrust account, in lower case</source>
        <translation>Som i Evrotrust-kontoen, med små bogstaver</translation>
    </message>
    <message>
        <source>Skips the choice of the bank</source>
        <translation>Så skal du ikke vælge bank senere</translation>
    </message>
    <message>
        <source>With the country code, such as {example}</source>
        <translation>Med landekode, f.eks. {example}</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Sending …</source>
        <translation>Sender …</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Leveret</translation>
    </message>
    <message>
        <source>Saved on this desk. It is sent again by itself.</source>
        <translation>Gemt på denne plads. Det sendes igen automatisk.</translation>
    </message>
    <message>
        <source>Not sent yet, and not saved on this desk.</source>
        <translation>Endnu ikke sendt og ikke gemt på denne plads.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ikke muligt</translation>
    </message>
    <message>
        <source>The system does not answer.</source>
        <translation>Systemet svarer ikke.</translation>
    </message>
    <message>
        <source>The system’s certificate is not accepted here.</source>
        <translation>Systemets certifikat accepteres ikke her.</translation>
    </message>
    <message>
        <source>The system answers with {number}.</source>
        <translation>Systemet svarer med {number}.</translation>
    </message>
    <message>
        <source>The secret that messages are signed with is missing or wrong.</source>
        <translation>Hemmeligheden, som beskeder signeres med, mangler eller er forkert.</translation>
    </message>
    <message>
        <source>This desk’s certificate or key cannot be used.</source>
        <translation>Denne plads’ certifikat eller nøgle kan ikke bruges.</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>Der kan ikke skrives i mappen.</translation>
    </message>
    <message>
        <source>The recipient’s key cannot be used.</source>
        <translation>Modtagerens nøgle kan ikke bruges.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Programmet kan ikke startes.</translation>
    </message>
    <message>
        <source>The program ends with status {number}.</source>
        <translation>Programmet afslutter med status {number}.</translation>
    </message>
    <message>
        <source>The program does not end in time.</source>
        <translation>Programmet bliver ikke færdigt i tide.</translation>
    </message>
    <message>
        <source>What is saved of it cannot be read.</source>
        <translation>Det gemte kan ikke læses.</translation>
    </message>
    <message>
        <source>The signed PDF cannot be made.</source>
        <translation>Den signerede PDF kan ikke laves.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Please wait. This result is not saved: if you go on, it is lost to the system.</source>
        <translation>Vent venligst. Resultatet er ikke gemt: Hvis du går videre, når det aldrig frem til systemet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Go on without sending</source>
        <translation>Fortsæt uden at sende</translation>
    </message>
    <message>
        <source>Handover to your systems</source>
        <translation>Sendes til jeres systemer</translation>
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
        <translation>Lås</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Logget ind som {name}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Opretter forbindelse</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A result is waiting for staff</source>
        <translation>Et resultat venter på personalet</translation>
    </message>
    <message>
        <source>The kiosk stopped before the last verification was accepted or refused.</source>
        <translation>Kiosken stoppede, før den seneste kontrol blev godtaget eller afvist.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Personale: vis resultatet</translation>
    </message>
    <message>
        <source>Discard the result</source>
        <translation>Kassér resultatet</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>This screen has been cleared.</source>
        <translation>Skærmen er blevet ryddet.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The disk is full: {file} cannot be written. Make room.</source>
        <translation>Disken er fuld: Der kan ikke skrives til {file}. Frigør plads.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the owner of its folder, and whether the disk is read-only.</source>
        <translation>Der kan ikke skrives til {file}. Kontrollér, hvem der ejer mappen, og om disken er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>{file} is locked by another program. End that program.</source>
        <translation>{file} er låst af et andet program. Afslut det program.</translation>
    </message>
    <message>
        <source>{file} is not as this desk has written it. See what this finds: identity-kiosk journal verify. Then keep the file elsewhere: the next start begins a new one.</source>
        <translation>{file} er ikke, som denne skranke har skrevet den. Se, hvad dette finder: identity-kiosk journal verify. Opbevar derefter filen et andet sted: Næste start begynder en ny.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted while the kiosk ran. Put it back, or start the kiosk anew.</source>
        <translation>{file} blev flyttet eller slettet, mens kiosken kørte. Læg den tilbage, eller start kiosken igen.</translation>
    </message>
    <message>
        <source>{file} is not there, although this desk’s anchors know it. Put it back. If it is lost, keep its anchors elsewhere: the next start begins a new one.</source>
        <translation>{file} findes ikke, selv om skrankens ankre kender den. Læg den tilbage. Er den gået tabt, så opbevar dens ankre et andet sted: Næste start begynder en ny.</translation>
    </message>
    <message>
        <source>recovery.hold_result needs this system’s secret store, which cannot be used. Unlock it, or set recovery.hold_result to 0.</source>
        <translation>recovery.hold_result kræver systemets adgangskodelager, som ikke kan bruges. Lås det op, eller sæt recovery.hold_result til 0.</translation>
    </message>
    <message>
        <source>{file} cannot be kept safely on this kind of disk. Set kiosk.data_dir to a folder on a disk of this machine.</source>
        <translation>{file} kan ikke opbevares sikkert på denne type disk. Angiv en mappe på en af maskinens egne diske som kiosk.data_dir.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of this program. Install that version.</source>
        <translation>{file} er skrevet af en nyere version af dette program. Installér den version.</translation>
    </message>
    <message>
        <source>The key that {file} is signed with cannot be had. Unlock this system’s secret store, or put journal.key back beside the file, with mode 0600.</source>
        <translation>Nøglen, som {file} signeres med, er ikke tilgængelig. Lås systemets adgangskodelager op, eller læg journal.key tilbage ved siden af filen med rettighederne 0600.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: the disk does not work.</source>
        <translation>{file} kan hverken læses eller skrives: Disken virker ikke.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes, it is this person</source>
        <translation>Ja, det er denne person</translation>
    </message>
    <message>
        <source>The result is handed over: your answer stands.</source>
        <translation>Resultatet er overdraget: dit svar står fast.</translation>
    </message>
    <message>
        <source>You can change this until you press Done.</source>
        <translation>Du kan ændre det, indtil du trykker på Færdig.</translation>
    </message>
    <message>
        <source>Without an answer it counts as not accepted.</source>
        <translation>Uden svar tæller det som ikke godkendt.</translation>
    </message>
    <message>
        <source>Is this the person in front of you?</source>
        <translation>Er det personen foran dig?</translation>
    </message>
    <message>
        <source>You confirmed the person in front of you.</source>
        <translation>Du har bekræftet personen foran dig.</translation>
    </message>
    <message>
        <source>You did not accept this person.</source>
        <translation>Du har ikke godkendt denne person.</translation>
    </message>
    <message>
        <source>This is your answer</source>
        <translation>Dette er dit svar</translation>
    </message>
</context>
<context>
    <name>KeepOpen</name>
    <message>
        <source>{time} · Keep open</source>
        <translation>{time} · Vis længere</translation>
    </message>
    <message numerus="yes">
        <source>Keep open. This result is cleared in less than %n minute(s).</source>
        <translation>
            <numerusform>Vis længere. Resultatet ryddes om mindre end %n minut.</numerusform>
            <numerusform>Vis længere. Resultatet ryddes om mindre end %n minutter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Store bogstaver</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Slet det sidste tegn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bogstaver</translation>
    </message>
    <message>
        <source>Letters with marks</source>
        <translation>Bogstaver med accenter</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Tal og tegn</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Arabiske bogstaver</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language: {name}</source>
        <translation>Sprog: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
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
        <translation>Denne skranke er låst</translation>
    </message>
    <message>
        <source>For staff: sign in with your name and PIN.</source>
        <translation>For personale: log ind med navn og pinkode.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Your mark: {symbol}, {word}</source>
        <translation>Dit kendetegn: {symbol}, {word}</translation>
    </message>
</context>
<context>
    <name>MarkSymbols</name>
    <message>
        <source>Circle</source>
        <translation>Cirkel</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kvadrat</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Trekant</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stjerne</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hjerte</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Dråbe</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Måne</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Lyn</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kors</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombe</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Træ</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Båd</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Krone</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Paraply</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Æble</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Efterår</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bageri</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Barley</source>
        <translation>Byg</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Kurv</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Bjørn</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Cykel</translation>
    </message>
    <message>
        <source>Birch</source>
        <translation>Birk</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Båd</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bog</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brød</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bro</translation>
    </message>
    <message>
        <source>Butter</source>
        <translation>Smør</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Stearinlys</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Cherry</source>
        <translation>Kirsebær</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Sky</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffe</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kobber</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Diamant</translation>
    </message>
    <message>
        <source>Dolphin</source>
        <translation>Delfin</translation>
    </message>
    <message>
        <source>Eagle</source>
        <translation>Ørn</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Fjer</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Hegn</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Skov</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Have</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Hammer</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Havn</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Honning</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Hest</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Ø</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Køkken</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Stige</translation>
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
        <translation>Brev</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Løve</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Mill</source>
        <translation>Mølle</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spejl</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Bjerg</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Svamp</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Ocean</translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation>Frugthave</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>Peber</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Klaver</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Lomme</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>Kartoffel</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Kanin</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Flod</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Sølv</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Sne</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>Ske</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindue</translation>
    </message>
</context>
<context>
    <name>Masked</name>
    <message>
        <source>Covered</source>
        <translation>Skjult</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Before we begin</source>
        <translation>Før vi begynder</translation>
    </message>
    <message>
        <source>Please read how your personal data is used.</source>
        <translation>Læs, hvordan dine personoplysninger bruges.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Oplysninger om databeskyttelse</translation>
    </message>
    <message>
        <source>I do not accept</source>
        <translation>Jeg accepterer ikke</translation>
    </message>
    <message>
        <source>I accept</source>
        <translation>Jeg accepterer</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Forrige del</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Næste del</translation>
    </message>
    <message>
        <source>The customer sees part {part} of {parts}.</source>
        <translation>Kunden ser del {part} af {parts}.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This desk is out of service</source>
        <translation>Denne skranke er ude af drift</translation>
    </message>
    <message>
        <source>Please speak to our staff.</source>
        <translation>Henvend dig til vores personale.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>No picture</source>
        <translation>Intet billede</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Kan ikke vises</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkode</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Vis resultatet</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>For mange forkerte pinkoder. Prøv igen om %n minut.</numerusform>
            <numerusform>For mange forkerte pinkoder. Prøv igen om %n minutter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>For mange forkerte pinkoder. Prøv igen om %n sekund.</numerusform>
            <numerusform>For mange forkerte pinkoder. Prøv igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>PINs cannot be checked at the moment. Please tell your administrator.</source>
        <translation>Pinkoder kan ikke kontrolleres i øjeblikket. Kontakt administratoren.</translation>
    </message>
    <message>
        <source>The name or the PIN is not correct.</source>
        <translation>Navnet eller pinkoden er forkert.</translation>
    </message>
    <message>
        <source>The PIN is not correct.</source>
        <translation>Pinkoden er forkert.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Et øjeblik</translation>
    </message>
    <message>
        <source>We are getting this ready for you.</source>
        <translation>Vi gør det klar til dig.</translation>
    </message>
    <message>
        <source>We are starting again for you.</source>
        <translation>Vi begynder forfra for dig.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Det tager et par sekunder.</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>Dokumentet kontrolleres</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Svaret kontrolleres</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Forbindelsen er afbrudt</translation>
    </message>
    <message>
        <source>Still trying. Nothing is lost.</source>
        <translation>Vi prøver igen. Intet går tabt.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logger på</translation>
    </message>
    <message>
        <source>Waiting for the page to be opened</source>
        <translation>Venter på, at siden åbnes</translation>
    </message>
    <message>
        <source>Waiting for the document</source>
        <translation>Venter på dokumentet</translation>
    </message>
    <message>
        <source>Opened in the app</source>
        <translation>Åbnet i appen</translation>
    </message>
    <message>
        <source>Waiting for the code to be scanned</source>
        <translation>Venter på, at koden scannes</translation>
    </message>
    <message>
        <source>Waiting for the approval on the phone</source>
        <translation>Venter på godkendelse på telefonen</translation>
    </message>
    <message>
        <source>Waiting for the sign-in on the website</source>
        <translation>Venter på login via hjemmesiden</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The check</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Compared with what was entered</source>
        <translation>Sammenlignet med det indtastede</translation>
    </message>
    <message>
        <source>Noticed and acknowledged by staff</source>
        <translation>Bemærket og bekræftet af personalet</translation>
    </message>
    <message>
        <source>The entry in the journal</source>
        <translation>Posten i journalen</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Identitetstjeneste</translation>
    </message>
    <message>
        <source>The service’s reference</source>
        <translation>Tjenestens reference</translation>
    </message>
    <message>
        <source>Accepted by staff</source>
        <translation>Godkendt af personalet</translation>
    </message>
    <message>
        <source>Privacy notice accepted</source>
        <translation>Accepteret privatlivsoplysning</translation>
    </message>
    <message>
        <source>The result’s id</source>
        <translation>Resultatets id</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Its hash (SHA-256)</source>
        <translation>Postens kontrolsum (SHA-256)</translation>
    </message>
    <message>
        <source>{reference} · page {number} of {count}</source>
        <translation>{reference} · side {number} af {count}</translation>
    </message>
    <message>
        <source>Proof of an identity check</source>
        <translation>Dokumentation for en identitetskontrol</translation>
    </message>
    <message>
        <source>This file is signed with the key of the desk’s journal. An auditor checks it against that journal with {command}: a file that was changed does not pass.</source>
        <translation>Filen er signeret med nøglen til pladsens journal. En revisor kontrollerer den mod journalen med {command}: en fil, der er ændret, godkendes ikke.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Attached to this file</source>
        <translation>Vedhæftet filen</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>{level} assurance</source>
        <translation>Sikringsniveau: {level}</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} af 5</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitetsudbyder</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Identitetstegnebog</translation>
    </message>
    <message>
        <source>over the internet</source>
        <translation>over internettet</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekræftet af</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>en offentlig myndighed</translation>
    </message>
    <message>
        <source>not a public authority</source>
        <translation>ikke en offentlig myndighed</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Gennem</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Ikke oplyst</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Search or country</source>
        <translation>Søg metode eller land</translation>
    </message>
    <message>
        <source>How would you like to identify?</source>
        <translation>Hvordan vil du legitimere dig?</translation>
    </message>
    <message>
        <source>Which of these do you have?</source>
        <translation>Hvilken af disse har du?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>No method of that name or country.</source>
        <translation>Ingen metode og intet land med det navn.</translation>
    </message>
    <message>
        <source>Looking up the methods …</source>
        <translation>Henter metoderne …</translation>
    </message>
    <message>
        <source>Passport, ID card or licence</source>
        <translation>Pas, id-kort eller kørekort</translation>
    </message>
    <message numerus="yes">
        <source>{countries} and %n more</source>
        <extracomment>Countries: &quot;Austria, Belgium, Bulgaria and 9 more&quot;</extracomment>
        <translation>
            <numerusform>{countries} og %n mere</numerusform>
            <numerusform>{countries} og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>Ikke tilgængelig lige nu</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Ikke sat op endnu</translation>
    </message>
    <message>
        <source>Needs a browser on this desk</source>
        <translation>Kræver en browser på denne skærm</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Vis din legitimation</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Scan med din telefon</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Godkend på din telefon</translation>
    </message>
    <message>
        <source>Sign in on the website</source>
        <translation>Log på via hjemmesiden</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-kode</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, fortsæt</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Er du der stadig?</translation>
    </message>
    <message numerus="yes">
        <source>This screen will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Skærmen ryddes om %n sekund.</numerusform>
            <numerusform>Skærmen ryddes om %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The person is verified.</source>
        <translation>Personens identitet er bekræftet.</translation>
    </message>
    <message>
        <source>What the customer has done is lost: a new verification is needed.</source>
        <translation>Det, kunden har gjort, er gået tabt: der skal en ny kontrol til.</translation>
    </message>
    <message>
        <source>Use another method, and tell the administrator.</source>
        <translation>Brug en anden metode, og sig det til administratoren.</translation>
    </message>
    <message>
        <source>The details do not match.</source>
        <translation>Oplysningerne stemmer ikke.</translation>
    </message>
    <message>
        <source>Check the details with the customer and try again.</source>
        <translation>Kontrollér oplysningerne sammen med kunden, og prøv igen.</translation>
    </message>
    <message>
        <source>{method} did not reach the level of assurance that is needed.</source>
        <translation>{method} nåede ikke det sikringsniveau, der kræves.</translation>
    </message>
    <message>
        <source>Use a method with a higher level of assurance.</source>
        <translation>Brug en metode med et højere sikringsniveau.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>Kontrollen blev ikke bestået.</translation>
    </message>
    <message>
        <source>Try again with good light and a clean document, or use another method.</source>
        <translation>Prøv igen med godt lys og et rent dokument, eller brug en anden metode.</translation>
    </message>
    <message>
        <source>The answer names no person.</source>
        <translation>Svaret nævner ingen person.</translation>
    </message>
    <message>
        <source>Try again, or use another method.</source>
        <translation>Prøv igen, eller brug en anden metode.</translation>
    </message>
    <message>
        <source>The answer belongs to another verification, so it does not count.</source>
        <translation>Svaret hører til en anden kontrol og tæller derfor ikke.</translation>
    </message>
    <message>
        <source>Start again, and tell the administrator.</source>
        <translation>Begynd forfra, og sig det til administratoren.</translation>
    </message>
    <message>
        <source>The customer came back before the check was finished.</source>
        <translation>Kunden kom tilbage, før kontrollen var færdig.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Begynd forfra.</translation>
    </message>
    <message>
        <source>The customer was not verified by {method}.</source>
        <translation>Kunden blev ikke bekræftet af {method}.</translation>
    </message>
    <message>
        <source>Ask the customer what their phone shows. Try again, or use another method.</source>
        <translation>Spørg kunden, hvad telefonen viser. Prøv igen, eller brug en anden metode.</translation>
    </message>
    <message>
        <source>The details do not have the form that {method} needs.</source>
        <translation>Oplysningerne har ikke den form, {method} kræver.</translation>
    </message>
    <message>
        <source>Correct the details and try again.</source>
        <translation>Ret oplysningerne, og prøv igen.</translation>
    </message>
    <message>
        <source>{method} is not switched on for this organisation.</source>
        <translation>{method} er ikke slået til for denne organisation.</translation>
    </message>
    <message>
        <source>{method} is not answering right now.</source>
        <translation>{method} svarer ikke lige nu.</translation>
    </message>
    <message>
        <source>Nothing went wrong on your side. Try again in a moment, or use another method.</source>
        <translation>Fejlen ligger ikke hos dig. Prøv igen om lidt, eller brug en anden metode.</translation>
    </message>
    <message>
        <source>{method} cannot give the level of assurance that is needed.</source>
        <translation>{method} kan ikke give det sikringsniveau, der kræves.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s credentials.</source>
        <translation>Tjenesten godtager ikke denne skrankes adgangsoplysninger.</translation>
    </message>
    <message>
        <source>Tell the administrator: the client id or its secret is wrong.</source>
        <translation>Sig det til administratoren: klient-id’et eller dets hemmelighed er forkert.</translation>
    </message>
    <message>
        <source>The organisation&apos;s account with the service is switched off.</source>
        <translation>Organisationens konto hos tjenesten er lukket.</translation>
    </message>
    <message>
        <source>The service does not know this desk&apos;s return address.</source>
        <translation>Tjenesten kender ikke denne skrankes returadresse.</translation>
    </message>
    <message>
        <source>Tell the administrator: the redirect address has to be registered.</source>
        <translation>Sig det til administratoren: returadressen skal registreres.</translation>
    </message>
    <message>
        <source>{method} asked for a way of signing in that this desk does not have.</source>
        <translation>{method} bad om en måde at logge på, som denne skranke ikke har.</translation>
    </message>
    <message>
        <source>The service sent an address that is not safe to open.</source>
        <translation>Tjenesten sendte en adresse, som det ikke er sikkert at åbne.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be read.</source>
        <translation>Tjenesten sendte et svar, der ikke kan læses.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another method.</source>
        <translation>Prøv igen om lidt, eller brug en anden metode.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Tjenesten kunne ikke nås.</translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, then try again.</source>
        <translation>Kontrollér skrankens netværk, og prøv igen.</translation>
    </message>
    <message>
        <source>No safe connection to the service could be made.</source>
        <translation>Der kunne ikke oprettes en sikker forbindelse til tjenesten.</translation>
    </message>
    <message>
        <source>Tell the administrator: a certificate was not accepted.</source>
        <translation>Sig det til administratoren: et certifikat blev ikke godtaget.</translation>
    </message>
    <message>
        <source>The service asks us to wait: there were too many requests.</source>
        <translation>Tjenesten beder os vente: der kom for mange forespørgsler.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Prøv igen om et minut.</translation>
    </message>
    <message>
        <source>The service no longer knows this verification.</source>
        <translation>Tjenesten kender ikke længere denne kontrol.</translation>
    </message>
    <message>
        <source>{method} is not set up correctly on this desk.</source>
        <translation>{method} er ikke sat rigtigt op på denne skranke.</translation>
    </message>
    <message>
        <source>The answer had already been collected, or came too late.</source>
        <translation>Svaret var allerede hentet eller kom for sent.</translation>
    </message>
    <message>
        <source>A new verification is needed. Start again. If the person did pass, your administrator can find the result at the service.</source>
        <translation>Der skal en ny kontrol til. Begynd forfra. Hvis personen alligevel blev godkendt, kan administratoren finde resultatet hos tjenesten.</translation>
    </message>
    <message>
        <source>This desk cannot receive the customer&apos;s return from the browser.</source>
        <translation>Denne skranke kan ikke tage imod kunden, når browseren vender tilbage.</translation>
    </message>
    <message>
        <source>Close the other program, or tell the administrator.</source>
        <translation>Luk det andet program, eller sig det til administratoren.</translation>
    </message>
    <message>
        <source>The verification could not be recorded on this desk.</source>
        <translation>Kontrollen kunne ikke registreres på denne skranke.</translation>
    </message>
    <message>
        <source>Tell the administrator: the data folder cannot be written.</source>
        <translation>Sig det til administratoren: der kan ikke skrives i datamappen.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Noget gik galt i dette program.</translation>
    </message>
    <message>
        <source>The time for this verification ran out.</source>
        <translation>Tiden til kontrollen løb ud.</translation>
    </message>
    <message>
        <source>Start again when the customer is ready.</source>
        <translation>Begynd forfra, når kunden er klar.</translation>
    </message>
    <message>
        <source>The verification was cancelled at this desk.</source>
        <translation>Kontrollen blev annulleret ved skranken.</translation>
    </message>
    <message>
        <source>The customer cancelled the verification.</source>
        <translation>Kunden annullerede kontrollen.</translation>
    </message>
    <message>
        <source>Start again if that was a mistake, or use another method.</source>
        <translation>Begynd forfra, hvis det var en fejl, eller brug en anden metode.</translation>
    </message>
    <message>
        <source>The verification was ended because nobody was there.</source>
        <translation>Kontrollen blev afsluttet, fordi der ikke var nogen.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>This receipt contains no personal details and is not proof of identity.</source>
        <translation>Kvitteringen indeholder ingen personoplysninger og er ikke legitimation.</translation>
    </message>
    <message>
        <source>Receipt for an identity check</source>
        <translation>Kvittering for identitetskontrol</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Hvad der blev kontrolleret</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>En legitimation</translation>
    </message>
    <message>
        <source>An electronic identity</source>
        <translation>Et elektronisk id</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Sikringsniveau</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Ved skranken</translation>
    </message>
    <message>
        <source>Not accepted by our staff</source>
        <translation>Ikke godkendt af vores personale</translation>
    </message>
</context>
<context>
    <name>ReceiptControl</name>
    <message>
        <source>Print a receipt</source>
        <translation>Udskriv kvittering</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Kvitteringen udskrives</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation>Kvitteringen er sendt til printeren.</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>Kvitteringen er gemt.</translation>
    </message>
    <message>
        <source>No receipt: this desk has no printer. You can go on.</source>
        <translation>Ingen kvittering: der er ingen printer her. Du kan fortsætte.</translation>
    </message>
    <message>
        <source>No receipt: the printer is paused or reports an error. You can go on.</source>
        <translation>Ingen kvittering: printeren er sat på pause eller melder fejl. Du kan fortsætte.</translation>
    </message>
    <message>
        <source>No receipt: the printer does not answer. You can go on.</source>
        <translation>Ingen kvittering: printeren svarer ikke. Du kan fortsætte.</translation>
    </message>
    <message>
        <source>No receipt: it could not be printed. You can go on.</source>
        <translation>Ingen kvittering: den kunne ikke udskrives. Du kan fortsætte.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>En anden metode</translation>
    </message>
    <message>
        <source>The person&apos;s picture</source>
        <translation>Billede af personen</translation>
    </message>
    <message>
        <source>To accept, tick the warnings first.</source>
        <translation>Sæt flueben ved advarslerne først for at godkende.</translation>
    </message>
    <message>
        <source>To accept, reveal the name and the date of birth first.</source>
        <translation>Vis navn og fødselsdato først for at godkende.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Verified</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ikke bekræftet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykkedes</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Tiden løb ud</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>Not in the result: {attribute}.</source>
        <translation>Mangler i resultatet: {attribute}.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>Dokumentet er udløbet.</translation>
    </message>
    <message>
        <source>The documents do not agree with one another.</source>
        <translation>Dokumenterne stemmer ikke overens.</translation>
    </message>
    <message>
        <source>The evidence is not of the method that was asked for.</source>
        <translation>Grundlaget kommer ikke fra den metode, der blev bedt om.</translation>
    </message>
    <message>
        <source>A picture cannot be shown.</source>
        <translation>Et billede kan ikke vises.</translation>
    </message>
    <message>
        <source>A date of birth or expiry is missing or cannot be read.</source>
        <translation>En fødsels- eller udløbsdato mangler eller kan ikke læses.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock is wrong by more than a minute.</source>
        <translation>Skrankens ur går mere end et minut forkert.</translation>
    </message>
    <message>
        <source>It does not show who the person is.</source>
        <translation>Det viser ikke, hvem personen er.</translation>
    </message>
    <message>
        <source>Limited confidence: it could be another person.</source>
        <translation>Begrænset tillid: det kan være en anden.</translation>
    </message>
    <message>
        <source>Identity checked; misuse is unlikely.</source>
        <translation>Identiteten er kontrolleret; misbrug er usandsynligt.</translation>
    </message>
    <message>
        <source>Identity thoroughly checked; misuse is prevented.</source>
        <translation>Identiteten er grundigt kontrolleret; misbrug forhindres.</translation>
    </message>
    <message>
        <source>As high, and fit for a qualified signature.</source>
        <translation>Som højt, og egnet til en kvalificeret underskrift.</translation>
    </message>
    <message>
        <source>The service does not say how sure it is.</source>
        <translation>Tjenesten oplyser ikke, hvor sikker den er.</translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>low</source>
        <translation>lavt</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>betydeligt</translation>
    </message>
    <message>
        <source>high</source>
        <translation>højt</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>kvalificeret</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>You can close this page</source>
        <translation>Du kan lukke denne side</translation>
    </message>
    <message>
        <source>The desk has been told. Please look at the desk&apos;s screen.</source>
        <translation>Skranken har fået besked. Se på skærmen ved skranken.</translation>
    </message>
    <message>
        <source>This page has no further use</source>
        <translation>Denne side bruges ikke længere</translation>
    </message>
    <message>
        <source>Please look at the desk&apos;s screen.</source>
        <translation>Se på skærmen ved skranken.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Reveal {what}</source>
        <translation>Vis {what}</translation>
    </message>
    <message>
        <source>Cover {what}</source>
        <translation>Skjul {what}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}. Put it there with: identity-kiosk credentials set {service}</source>
        <translation>Systemets adgangskodelager har ingen klienthemmelighed for {service}. Læg den ind med: identity-kiosk credentials set {service}</translation>
    </message>
    <message>
        <source>the entry of {service} in this system&apos;s secret store</source>
        <translation>posten for {service} i systemets adgangskodelager</translation>
    </message>
    <message>
        <source>what was given for {service}</source>
        <translation>det, der blev angivet for {service}</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set. Set it to the client secret before the kiosk starts.</source>
        <translation>Miljøvariablen {name} er ikke sat. Sæt den til klienthemmeligheden, før kiosken starter.</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>miljøvariablen {name}</translation>
    </message>
    <message>
        <source>The credential {name} is only there when systemd starts the kiosk, with LoadCredential= or LoadCredentialEncrypted= in its unit.</source>
        <translation>Oplysningen {name} findes kun, når systemd starter kiosken, med LoadCredential= eller LoadCredentialEncrypted= i dens enhedsfil.</translation>
    </message>
    <message>
        <source>The name of a systemd credential was expected, not a path.</source>
        <translation>Der blev forventet navnet på en systemd-oplysning, ikke en sti.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({fault}). Put the client secret there, in a file that the kiosk&apos;s user owns.</source>
        <translation>{path} kan ikke læses ({fault}). Læg klienthemmeligheden der, i en fil, som kioskens bruger ejer.</translation>
    </message>
    <message>
        <source>{path} is too large: the client secret was expected, and nothing else.</source>
        <translation>{path} er for stor: klienthemmeligheden var forventet, og intet andet.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, as was expected.</source>
        <translation>{path} er ikke en almindelig fil, som det var forventet.</translation>
    </message>
    <message>
        <source>The client secret is not for this user alone. {fault}</source>
        <translation>Klienthemmeligheden er ikke kun for denne bruger. {fault}</translation>
    </message>
    <message>
        <source>{path} belongs to another user. Give it to the kiosk&apos;s user, or to root.</source>
        <translation>{path} tilhører en anden bruger. Giv den til kioskens bruger eller til root.</translation>
    </message>
    <message>
        <source>{path} is open to other users. Close it with: chmod 600 {path}</source>
        <translation>{path} er åben for andre brugere. Luk den med: chmod 600 {path}</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is empty.</source>
        <translation>Der blev forventet en klienthemmelighed, men {place} er tom.</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is not one line of plain UTF-8 text.</source>
        <translation>Der blev forventet en klienthemmelighed, men {place} er ikke én linje ren tekst i UTF-8.</translation>
    </message>
    <message>
        <source>This system has no secret store that is safe to use. Keep the client secret of {service} in a file of mode 600 or in a systemd credential, and say so under client_secret in the configuration.</source>
        <translation>Systemet har intet adgangskodelager, der er sikkert at bruge. Opbevar klienthemmeligheden for {service} i en fil med tilstand 600 eller i en systemd-oplysning, og angiv det under client_secret i konfigurationen.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store is locked. Unlock it, by logging in to the desktop for instance, and try again.</source>
        <translation>Systemets adgangskodelager er låst. Lås det op, for eksempel ved at logge på skrivebordet, og prøv igen.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}.</source>
        <translation>Systemets adgangskodelager har ingen klienthemmelighed for {service}.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store can&apos;t be used ({fault}). See that it runs for the kiosk&apos;s user, or keep the client secret of {service} in a file of mode 600 or in a systemd credential.</source>
        <translation>Systemets adgangskodelager kan ikke bruges ({fault}). Sørg for, at det kører for kioskens bruger, eller opbevar klienthemmeligheden for {service} i en fil med tilstand 600 eller i en systemd-oplysning.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Let us confirm who you are.
It takes a minute or two.</source>
        <translation>Lad os bekræfte, hvem du er.
Det tager et minut eller to.</translation>
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
        <translation>Denne skranke er ikke sat rigtigt op</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Ikke konfigureret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>20 seconds left</source>
        <translation>20 sekunder tilbage</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Under et minut tilbage</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mere tid</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Open {method} on your phone</source>
        <translation>Åbn {method} på din telefon</translation>
    </message>
    <message>
        <source>Choose to scan a code</source>
        <translation>Vælg at scanne en kode</translation>
    </message>
    <message>
        <source>Point the camera at the code and approve</source>
        <translation>Ret kameraet mod koden, og godkend</translation>
    </message>
    <message>
        <source>Open the request on your phone</source>
        <translation>Åbn anmodningen på din telefon</translation>
    </message>
    <message>
        <source>Open the BankID app on your phone</source>
        <translation>Åbn BankID-appen på din telefon</translation>
    </message>
    <message>
        <source>Tap “Scan QR code”</source>
        <translation>Tryk på »Scan QR-kode«</translation>
    </message>
    <message>
        <source>Open the Freja app on your phone</source>
        <translation>Åbn Freja-appen på din telefon</translation>
    </message>
    <message>
        <source>Tap “Scan”</source>
        <translation>Tryk på »Scan«</translation>
    </message>
    <message>
        <source>Open mObywatel on your phone</source>
        <translation>Åbn mObywatel på din telefon</translation>
    </message>
    <message>
        <source>Point the camera at the code and confirm</source>
        <translation>Ret kameraet mod koden, og bekræft</translation>
    </message>
    <message>
        <source>Open the Smart-ID app on your phone</source>
        <translation>Åbn Smart-ID-appen på din telefon</translation>
    </message>
    <message>
        <source>Enter your PIN 1</source>
        <translation>Indtast din PIN1</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Indtast din pinkode</translation>
    </message>
    <message>
        <source>Open the Evrotrust app on your phone</source>
        <translation>Åbn Evrotrust-appen på din telefon</translation>
    </message>
    <message>
        <source>Confirm with your PIN, face or fingerprint</source>
        <translation>Bekræft med pinkode, ansigt eller fingeraftryk</translation>
    </message>
    <message>
        <source>Open the request in {method} on your phone</source>
        <translation>Åbn anmodningen i {method} på din telefon</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Scan the code there with the BankID app</source>
        <translation>Scan koden der med BankID-appen</translation>
    </message>
    <message>
        <source>Approve in the BankID app, which opens</source>
        <translation>Godkend i BankID-appen, som åbner</translation>
    </message>
    <message>
        <source>Scan the code there with the Singpass app</source>
        <translation>Scan koden der med Singpass-appen</translation>
    </message>
    <message>
        <source>Approve in the Singpass app, which opens</source>
        <translation>Godkend i Singpass-appen, som åbner</translation>
    </message>
    <message>
        <source>Enter your user ID there, then approve in the MitID app</source>
        <translation>Indtast dit bruger-ID der, og godkend i MitID-appen</translation>
    </message>
    <message>
        <source>Sign in there with the BankID app or your code device</source>
        <translation>Log på der med BankID-appen eller din kodeviser</translation>
    </message>
    <message>
        <source>Sign in there, then confirm in the ID Austria app</source>
        <translation>Log på der, og bekræft i appen ID Austria</translation>
    </message>
    <message>
        <source>Choose your bank there and sign in as you always do</source>
        <translation>Vælg din bank der, og log på, som du plejer</translation>
    </message>
    <message>
        <source>Choose your bank or mobile certificate there and sign in</source>
        <translation>Vælg din bank eller mobilcertifikat der, og log på</translation>
    </message>
    <message>
        <source>Choose there who issued your SPID, and sign in</source>
        <translation>Vælg der, hvem der har udstedt dit SPID, og log på</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Godkend på din telefon</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Vis din legitimation</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Log på med {method}</translation>
    </message>
    <message>
        <source>Scan the code with {method}</source>
        <translation>Scan koden med {method}</translation>
    </message>
    <message>
        <source>Compare the number with the one here</source>
        <translation>Sammenlign tallet med det her</translation>
    </message>
    <message>
        <source>Check that it comes from this desk</source>
        <translation>Kontrollér, at den kommer fra denne skranke</translation>
    </message>
    <message>
        <source>The {method} page opens</source>
        <translation>Siden for {method} åbnes</translation>
    </message>
    <message>
        <source>Sign in there as you always do</source>
        <translation>Log på der, som du plejer</translation>
    </message>
    <message>
        <source>You come back by yourself when you are done</source>
        <translation>Du kommer automatisk tilbage, når du er færdig</translation>
    </message>
    <message>
        <source>Scan the code with your phone&apos;s camera</source>
        <translation>Scan koden med telefonens kamera</translation>
    </message>
    <message>
        <source>Sign in to {method} there as you always do</source>
        <translation>Log på {method} der, som du plejer</translation>
    </message>
    <message>
        <source>You can then put your phone away, whatever it shows</source>
        <translation>Så kan du lægge telefonen væk, uanset hvad den viser</translation>
    </message>
    <message>
        <source>Open the page below in a browser</source>
        <translation>Åbn siden nedenfor i en browser</translation>
    </message>
    <message>
        <source>The page opens, and asks for this desk&apos;s camera</source>
        <translation>Siden åbnes og beder om denne skærms kamera</translation>
    </message>
    <message>
        <source>Show your document, then your face, to your phone&apos;s camera</source>
        <translation>Vis din legitimation og derefter dit ansigt til telefonens kamera</translation>
    </message>
    <message>
        <source>You can then put your phone away</source>
        <translation>Så kan du lægge telefonen væk</translation>
    </message>
    <message>
        <source>Open the page below in a browser with a camera</source>
        <translation>Åbn siden nedenfor i en browser med kamera</translation>
    </message>
    <message>
        <source>Hold your document, then your face, before the camera</source>
        <translation>Hold din legitimation og derefter dit ansigt foran kameraet</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Please check: {fields}</source>
        <translation>Kontrollér: {fields}</translation>
    </message>
    <message>
        <source>Make this window larger: the code needs {columns} columns and {lines} lines.</source>
        <translation>Gør vinduet større: koden kræver {columns} kolonner og {lines} linjer.</translation>
    </message>
    <message>
        <source>Or stop with Ctrl+C, and choose another way.</source>
        <translation>Eller afbryd med Ctrl+C, og vælg en anden måde.</translation>
    </message>
    <message>
        <source>This code can only be shown in the window.</source>
        <translation>Denne kode kan kun vises i vinduet.</translation>
    </message>
    <message>
        <source>The number on the phone must be: {number}</source>
        <translation>Tallet på telefonen skal være: {number}</translation>
    </message>
    <message>
        <source>The request was sent to: {identifier}</source>
        <translation>Anmodningen er sendt til: {identifier}</translation>
    </message>
    <message>
        <source>Connection lost. Still trying</source>
        <translation>Forbindelsen er afbrudt. Vi prøver igen</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stemmer</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>stemmer ikke</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Sikringsniveau</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekræftet af</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bemærk</translation>
    </message>
    <message>
        <source>{answer}. {reasons}</source>
        <translation>{answer}. {reasons}</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Browseren kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>The browser ended by itself.</source>
        <translation>Browseren lukkede af sig selv.</translation>
    </message>
    <message>
        <source>The browser was closed.</source>
        <translation>Browseren blev lukket.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>Testmiljø – der kontrolleres ingen rigtige identiteter</translation>
    </message>
</context>
<context>
    <name>TouchTyping</name>
    <message>
        <source>Keys to type with are shown below.</source>
        <translation>Der vises taster til at skrive med nedenfor.</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Please turn the screen to our staff</source>
        <translation>Vend skærmen mod personalet</translation>
    </message>
    <message>
        <source>Your part is done. They will go on from here.</source>
        <translation>Din del er færdig. Personalet fortsætter herfra.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Personale: vis resultatet</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{method} · today {time}</source>
        <translation>{method} · i dag {time}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Ikke godkendt</translation>
    </message>
    <message>
        <source>Verified, but another person · {time}</source>
        <translation>Bekræftet, men en anden person · {time}</translation>
    </message>
</context>
<context>
    <name>VisitLog</name>
    <message>
        <source>The privacy notice is shown</source>
        <translation>Oplysningerne om databeskyttelse vises</translation>
    </message>
    <message>
        <source>A method is being chosen</source>
        <translation>En metode vælges</translation>
    </message>
    <message>
        <source>{method} is being asked</source>
        <translation>{method} bliver spurgt</translation>
    </message>
    <message>
        <source>The customer has finished. The answer is being checked</source>
        <translation>Kunden er færdig. Svaret kontrolleres</translation>
    </message>
    <message>
        <source>More time: the request is made anew</source>
        <translation>Mere tid: anmodningen laves om</translation>
    </message>
    <message>
        <source>The page is open on the customer’s display</source>
        <translation>Siden er åben på kundens skærm</translation>
    </message>
    <message>
        <source>The page is closed</source>
        <translation>Siden er lukket</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <translation>Forbindelsen er tilbage</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This is your mark today. A result without it is not from this desk.</source>
        <translation>Dette er dit kendetegn i dag. Et resultat uden det kommer ikke fra denne skranke.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Logget ind som {name}</translation>
    </message>
</context>
</TS>
