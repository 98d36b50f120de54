<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et_EE">
<context>
    <name>Administering</name>
    <message>
        <source>Administration</source>
        <translation>Haldus</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Kontrolli töökohta</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Välju täisekraanilt</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Sulge programm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>The check did not finish. Please try again.</source>
        <translation>Kontroll jäi lõpetamata. Palun proovige uuesti.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>Leiti %n probleem.</numerusform>
            <numerusform>Leiti %n probleemi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Probleeme ei leitud.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollin …</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The proxy is a SOCKS proxy, which is not supported; expected an HTTP proxy, under network.proxy or in the system&apos;s settings</source>
        <translation>Puhverserver on SOCKS-server, mida ei toetata; oodati HTTP-puhverserverit, network.proxy all või süsteemi seadetes</translation>
    </message>
    <message>
        <source>network.ca_file: expected a readable file of certificates (PEM)</source>
        <translation>network.ca_file: oodati loetavat sertifikaatide faili (PEM)</translation>
    </message>
    <message>
        <source>There is no service of that name. There are: {names}.</source>
        <translation>Sellise nimega teenust ei ole. Olemas on: {names}.</translation>
    </message>
    <message>
        <source>Several services may offer this. Choose one with --service: {names}.</source>
        <translation>Seda võib pakkuda mitu teenust. Valige üks lipuga --service: {names}.</translation>
    </message>
    <message>
        <source>No service of this desk offers this method.</source>
        <translation>Ükski selle leti teenus ei paku seda viisi.</translation>
    </message>
    <message>
        <source>This desk hands results over to nobody. Set [handover.NAME].</source>
        <translation>See töökoht ei anna tulemusi kellelegi üle. Määrake [handover.NAME].</translation>
    </message>
    <message>
        <source>This desk needs a case: --case REFERENCE.</source>
        <translation>See töökoht vajab toimikut: --case REFERENCE.</translation>
    </message>
    <message>
        <source>This desk needs the expected person: --expect name=VALUE --expect birthdate=VALUE.</source>
        <translation>See töökoht vajab oodatavat isikut: --expect name=VALUE --expect birthdate=VALUE.</translation>
    </message>
    <message>
        <source>listener.tls_certificate: expected a certificate and its key (PEM)</source>
        <translation>listener.tls_certificate: oodati sertifikaati ja selle võtit (PEM)</translation>
    </message>
    <message>
        <source>Port {port} cannot be used.</source>
        <translation>Porti {port} ei saa kasutada.</translation>
    </message>
    <message>
        <source>Port {port} is used by {holder}.</source>
        <translation>Porti {port} kasutab {holder}.</translation>
    </message>
    <message>
        <source>listener.redirect_uri leads to the phone itself: it needs this desk&apos;s own name.</source>
        <translation>listener.redirect_uri viib telefoni enda juurde: seal peab olema selle arvuti nimi.</translation>
    </message>
    <message>
        <source>listener.bind is not set, so that nothing listens on the network.</source>
        <translation>listener.bind on määramata, nii et võrgus ei kuula miski.</translation>
    </message>
    <message>
        <source>listener.tls_certificate is not set.</source>
        <translation>listener.tls_certificate on määramata.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Isikudokument</translation>
    </message>
    <message>
        <source>recovery.hold_result needs a secret store of this system’s that is safe to use, and there is none. Set it to 0.</source>
        <translation>recovery.hold_result vajab süsteemi turvalist võtmehoidlat, kuid seda ei ole. Määrake väärtuseks 0.</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Steps of this visit</source>
        <translation>Selle külastuse sammud</translation>
    </message>
    <message>
        <source>The customer follows on the other display.</source>
        <translation>Klient jälgib teist ekraani.</translation>
    </message>
    <message>
        <source>On the customer’s display</source>
        <translation>Kliendi ekraanil</translation>
    </message>
    <message>
        <source>On the customer’s phone</source>
        <translation>Kliendi telefonis</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vanus</translation>
    </message>
    <message>
        <source>Family name at birth</source>
        <translation>Sünnijärgne perekonnanimi</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Sünniaeg</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumendi number</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Täisnimi</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sugu</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Eesnimi</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Identifitseerimisnumber</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Keskmine nimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kodakondsus</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Isikukood</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoninumber</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Pilt</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Sünnikoht</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>Testkeskkond – tegelikke isikuid ei kontrollita</translation>
    </message>
</context>
<context>
    <name>BrowserBar</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Jäänud on alla minuti</translation>
    </message>
    <message>
        <source>More time starts anew</source>
        <translation>Aja lisamisel algab kõik otsast peale</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Lisa aega</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Katkesta</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>What is this visit about?</source>
        <translation>Mis on selle külastuse põhjus?</translation>
    </message>
    <message>
        <source>For staff: enter this as it is on the application.</source>
        <translation>Töötajale: sisestage nii, nagu taotluses kirjas.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Katkesta</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Toimiku number</translation>
    </message>
    <message>
        <source>Name on the application</source>
        <translation>Nimi taotlusel</translation>
    </message>
    <message>
        <source>Date of birth on the application</source>
        <translation>Sünniaeg taotlusel</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Please look at this first</source>
        <translation>Palun vaadake kõigepealt seda</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Pange tähele</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Configuration</source>
        <translation>Seadistus</translation>
    </message>
    <message>
        <source>It is passed over: this is the sandbox.</source>
        <translation>Seda ei kasutata: see on testkeskkond.</translation>
    </message>
    <message>
        <source>There is none: the kiosk runs on its sandbox.</source>
        <translation>Seda ei ole: kiosk töötab oma testkeskkonnaga.</translation>
    </message>
    <message>
        <source>{file}; only root and this user can change it</source>
        <translation>{file}; seda saavad muuta ainult root ja see kasutaja</translation>
    </message>
    <message>
        <source>Secret of {name}</source>
        <translation>{name}: saladus</translation>
    </message>
    <message>
        <source>found</source>
        <translation>leitud</translation>
    </message>
    <message>
        <source>Service {name}</source>
        <translation>Teenus {name}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Kell</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>Teenus ei ütle oma kellaaega.</translation>
    </message>
    <message>
        <source>agrees with the service&apos;s</source>
        <translation>ühtib teenuse omaga</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Tagasipöördumise aadress</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikaat</translation>
    </message>
    <message>
        <source>It has expired. Renew listener.tls_certificate.</source>
        <translation>See on aegunud. Uuendage listener.tls_certificate.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this machine&apos;s clock.</source>
        <translation>See ei kehti veel. Kontrollige arvuti kella.</translation>
    </message>
    <message>
        <source>It is not for {host}, which listener.redirect_uri names.</source>
        <translation>See ei kehti nimele {host}, mille määrab listener.redirect_uri.</translation>
    </message>
    <message>
        <source>It cannot be used for a web server.</source>
        <translation>See ei sobi veebiserverile.</translation>
    </message>
    <message>
        <source>No authority that this machine knows has issued it: phones may warn of it.</source>
        <translation>Seda pole väljastanud ükski selle arvuti tuntud väljaandja: telefonid võivad hoiatada.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Veebilehitseja</translation>
    </message>
    <message>
        <source>Neither Chromium, Chrome nor Edge was found: pages can only be opened on the customer&apos;s phone.</source>
        <translation>Ei leitud Chromiumi, Chrome’i ega Edge’i: lehti saab avada ainult kliendi telefonis.</translation>
    </message>
    <message>
        <source>{path} does not start as root: run the kiosk as another user.</source>
        <translation>{path} ei käivitu juurkasutajana: käitage kioski teise kasutajana.</translation>
    </message>
    <message>
        <source>{path} does not start: run it by hand to see why.</source>
        <translation>{path} ei käivitu: põhjuse nägemiseks käivitage see käsitsi.</translation>
    </message>
    <message>
        <source>{path} is set-uid: it may stay when the kiosk is killed, until the next start.</source>
        <translation>{path} on set-uid: kui kiosk sunniviisil suletakse, võib see järgmise käivituseni alles jääda.</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation>{name}: lehed</translation>
    </message>
    <message>
        <source>any https address</source>
        <translation>mis tahes https-aadress</translation>
    </message>
    <message>
        <source>may lead to: {origins}</source>
        <translation>võib viia siia: {origins}</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Ekraanid</translation>
    </message>
    <message>
        <source>None can be opened by this user here.</source>
        <translation>See kasutaja ei saa siin ühtegi avada.</translation>
    </message>
    <message>
        <source>{staff}, which another one mirrors, as customer_display = “same” allows: customers see results, too</source>
        <translation>{staff}, mida teine ekraan peegeldab, nagu customer_display = „same“ lubab: kliendid näevad ka tulemusi</translation>
    </message>
    <message>
        <source>Two of them show the same, so that customers see what staff see. Extend the desktop to the second one, or unplug it.</source>
        <translation>Kaks neist näitavad sama, nii et kliendid näevad seda, mida teenindajad. Laiendage töölauda teisele ekraanile või ühendage see lahti.</translation>
    </message>
    <message>
        <source>{other} does not show what {staff} shows. Mirror the displays, or set customer_display to “auto”.</source>
        <translation>{other} ei näita sama mis {staff}. Peegeldage ekraanid või seadke customer_display väärtuseks „auto“.</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike; nothing is shown on {other}</source>
        <translation>{staff}, nii töötajatele kui ka klientidele; ekraanil {other} ei kuvata midagi</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike</source>
        <translation>{staff}, nii teenindajatele kui ka klientidele</translation>
    </message>
    <message>
        <source>{staff} for staff, {customers} for customers</source>
        <translation>{staff} teenindajatele, {customers} klientidele</translation>
    </message>
    <message>
        <source>Crash dumps</source>
        <translation>Mälutõmmised</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>ei kirjutata</translation>
    </message>
    <message>
        <source>The memory of a browser that crashes, with what the customer typed, is handed to {handler}. Set kernel.core_pattern to a word without | in front.</source>
        <translation>Kokku jooksnud veebilehitseja mälu koos kliendi sisestatuga antakse programmile {handler}. Määrake kernel.core_pattern väärtuseks sõna, mille ees pole märki |.</translation>
    </message>
    <message>
        <source>Documents by phone</source>
        <translation>Dokumendid telefoniga</translation>
    </message>
    <message>
        <source>Not offered: the sandbox can only be reached from this machine.</source>
        <translation>Ei pakuta: testkeskkond on kättesaadav ainult sellest arvutist.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>pakutakse</translation>
    </message>
    <message>
        <source>Not offered, and there is no browser here. {why}</source>
        <translation>Ei pakuta ja siin pole veebilehitsejat. {why}</translation>
    </message>
    <message>
        <source>Not offered. {why}</source>
        <translation>Ei pakuta. {why}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Heli</translation>
    </message>
    <message>
        <source>None can be played for this user. Install pw-play, paplay or aplay, or switch sounds off under [sound].</source>
        <translation>Selle kasutaja jaoks ei saa heli esitada. Paigaldage pw-play, paplay või aplay või lülitage helid jaotises [sound] välja.</translation>
    </message>
    <message>
        <source>played by {program}</source>
        <translation>esitab {program}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>ready ({name})</source>
        <translation>valmis ({name})</translation>
    </message>
    <message>
        <source>There is no {name}. Set receipt.printer to a printer of this system.</source>
        <translation>Printerit {name} ei ole. Määrake receipt.printer väärtuseks selle süsteemi printer.</translation>
    </message>
    <message>
        <source>None is set up: receipts cannot be printed. Add one to this system, or set receipt.offered = false.</source>
        <translation>Printerit ei ole seadistatud: kviitungeid ei saa printida. Lisage süsteemi printer või määrake receipt.offered = false.</translation>
    </message>
    <message>
        <source>It is paused or reports an error. Look at the printer, and resume it.</source>
        <translation>See on peatatud või teatab veast. Vaadake printer üle ja jätkake printimist.</translation>
    </message>
    <message>
        <source>This system&apos;s printing does not answer. Is its print service running?</source>
        <translation>Süsteemi printimisteenus ei vasta. Kas see töötab?</translation>
    </message>
    <message>
        <source>receipts are saved in {folder}</source>
        <translation>kviitungid salvestatakse kausta {folder}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Töötajad</translation>
    </message>
    <message>
        <source>The accounts cannot be read. Check the data folder&apos;s owner.</source>
        <translation>Kontosid ei saa lugeda. Kontrollige andmekausta omanikku.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Add an account: identity-kiosk staff add NAME --administrator</source>
        <translation>Keegi ei saa sisse logida. Lisage konto: identity-kiosk staff add NAME --administrator</translation>
    </message>
    <message>
        <source>Handover to {name}</source>
        <translation>Üleandmine: {name}</translation>
    </message>
    <message>
        <source>takes a message without personal details</source>
        <translation>võtab vastu isikuandmeteta sõnumi</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Väljundkaust</translation>
    </message>
    <message>
        <source>This system has no secret store: nothing is kept, and staff wait at the desk until a result is delivered.</source>
        <translation>Süsteemil ei ole saladuste hoidlat: midagi ei säilitata ja töötaja ootab, kuni tulemus on kohale toimetatud.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Andmekaust</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Check its owner.</source>
        <translation>Kausta {folder} ei saa kirjutada. Kontrollige selle omanikku.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logiraamat</translation>
    </message>
    <message>
        <source>{file}; begins with the first visit</source>
        <translation>{file}; algab esimese külastusega</translation>
    </message>
    <message>
        <source>{file}; its key is in this system’s secret store</source>
        <translation>{file}; võti on süsteemi võtmehoidlas</translation>
    </message>
    <message>
        <source>{file}; its key is a file beside it: whoever can read this user’s files can forge the journal.</source>
        <translation>{file}; võti on fail selle kõrval: kes saab lugeda selle kasutaja faile, saab logiraamatut võltsida.</translation>
    </message>
    <message>
        <source>Held results</source>
        <translation>Hoitavad tulemused</translation>
    </message>
    <message>
        <source>encrypted; the key is in this system’s secret store</source>
        <translation>krüptitud; võti on süsteemi võtmehoidlas</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Ankrud</translation>
    </message>
    <message>
        <source>None are kept: a journal that is forged with its own key is not found out. Set journal.anchor.</source>
        <translation>Neid ei säilitata: oma võtmega võltsitud logiraamatut ei avastata. Määrake journal.anchor.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compared with the application</source>
        <translation>Võrdlus taotlusega</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Expected name</source>
        <translation>Oodatav nimi</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>Oodatav sünniaeg</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Peaaegu sama</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Erinev</translation>
    </message>
    <message>
        <source>Not in the result</source>
        <translation>Tulemuses puudub</translation>
    </message>
    <message>
        <source>Accents or similar letters differ.</source>
        <translation>Täpitähed või sarnased tähed erinevad.</translation>
    </message>
    <message>
        <source>Letters are written as passports write them, such as OE for Ö.</source>
        <translation>Tähed on kirjutatud nagu passis, näiteks OE Ö asemel.</translation>
    </message>
    <message>
        <source>Hyphens, apostrophes or spaces differ.</source>
        <translation>Sidekriipsud, ülakomad või tühikud erinevad.</translation>
    </message>
    <message>
        <source>The names are in another order.</source>
        <translation>Nimed on teises järjekorras.</translation>
    </message>
    <message>
        <source>One of them has more given names.</source>
        <translation>Ühel neist on rohkem eesnimesid.</translation>
    </message>
    <message>
        <source>One of them has more family names.</source>
        <translation>Ühel neist on rohkem perekonnanimesid.</translation>
    </message>
    <message>
        <source>One of them has more names.</source>
        <translation>Ühel neist on rohkem nimesid.</translation>
    </message>
    <message>
        <source>An initial stands for a name.</source>
        <translation>Nime asemel on initsiaal.</translation>
    </message>
    <message>
        <source>A word such as van, de or al- is missing in one of them.</source>
        <translation>Sõna nagu van, de või al- puudub ühest neist.</translation>
    </message>
    <message>
        <source>A title such as Dr is in one of them only.</source>
        <translation>Tiitel nagu dr on ainult ühes neist.</translation>
    </message>
    <message>
        <source>The document has no room for the whole name.</source>
        <translation>Kogu nimi ei mahu dokumenti.</translation>
    </message>
    <message>
        <source>The result has another name as well.</source>
        <translation>Tulemuses on ka teine nimi.</translation>
    </message>
    <message>
        <source>They are in different scripts. Compare them yourself.</source>
        <translation>Need on eri kirjades. Võrrelge ise.</translation>
    </message>
    <message>
        <source>The day or the month is not known.</source>
        <translation>Päev või kuu ei ole teada.</translation>
    </message>
    <message>
        <source>Day and month are swapped.</source>
        <translation>Päev ja kuu on vahetuses.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Kuupäeva ei saa lugeda.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Enter your PIN to see the result</source>
        <translation>Tulemuse nägemiseks sisestage PIN-kood</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Katkesta</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Sisse logitud: {name}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy {what}</source>
        <translation>Kopeeri: {what}</translation>
    </message>
    <message>
        <source>{what} is copied</source>
        <translation>Kopeeritud: {what}</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after 30 seconds.</source>
        <translation>Kopeeritud. Lõikelaud tühjendatakse 30 sekundi pärast.</translation>
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
        <translation>Aega jäänud: {time}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>answers, accepts the credentials and offers %n method(s)</source>
        <translation>
            <numerusform>vastab, aktsepteerib ligipääsuandmed ja pakub %n viisi</numerusform>
            <numerusform>vastab, aktsepteerib ligipääsuandmed ja pakub %n viisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) off the service&apos;s time. Switch on automatic time.</source>
        <translation>
            <numerusform>%n sekund teenuse ajast erinev. Lülitage sisse automaatne kellaaeg.</numerusform>
            <numerusform>%n sekundit teenuse ajast erinev. Lülitage sisse automaatne kellaaeg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s). Renew it.</source>
        <translation>
            <numerusform>See aegub %n päeva pärast. Uuendage see.</numerusform>
            <numerusform>See aegub %n päeva pärast. Uuendage see.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n kontot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not delivered yet</source>
        <translation>
            <numerusform>%n tulemus on veel kohale toimetamata</numerusform>
            <numerusform>%n tulemust on veel kohale toimetamata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits {host} for %n day(s)</source>
        <translation>
            <numerusform>sobib nimele {host} veel %n päev</numerusform>
            <numerusform>sobib nimele {host} veel %n päeva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>British Overseas Territories citizen</source>
        <translation>Briti ülemereterritooriumide kodanik</translation>
    </message>
    <message>
        <source>British National (Overseas)</source>
        <translation>Briti ülemerekodakondne</translation>
    </message>
    <message>
        <source>British Overseas citizen</source>
        <translation>Briti ülemerekodanik</translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation>Briti kaitse all olev isik</translation>
    </message>
    <message>
        <source>British subject</source>
        <translation>Briti alam</translation>
    </message>
    <message>
        <source>Neutral Zone</source>
        <translation>Neutraalne tsoon</translation>
    </message>
    <message>
        <source>United Nations agency</source>
        <translation>ÜRO eriorganisatsioon</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Aafrika Arengupank</translation>
    </message>
    <message>
        <source>Caribbean Community</source>
        <translation>Kariibi Ühendus</translation>
    </message>
    <message>
        <source>Common Market for Eastern and Southern Africa</source>
        <translation>Ida- ja Lõuna-Aafrika Ühisturg</translation>
    </message>
    <message>
        <source>Southern African Development Community</source>
        <translation>Lõuna-Aafrika Arenguühendus</translation>
    </message>
    <message>
        <source>Economic Community of West African States</source>
        <translation>Lääne-Aafrika Riikide Majandusühendus</translation>
    </message>
    <message>
        <source>Organization of Eastern Caribbean States</source>
        <translation>Ida-Kariibi Riikide Organisatsioon</translation>
    </message>
    <message>
        <source>African Export-Import Bank</source>
        <translation>Aafrika Ekspordi-Impordipank</translation>
    </message>
    <message>
        <source>Parliamentary Assembly of the Mediterranean</source>
        <translation>Vahemere Parlamentaarne Assamblee</translation>
    </message>
    <message>
        <source>Sovereign Military Order of Malta</source>
        <translation>Malta ordu</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpol</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Euroopa Nõukogu</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Kodakondsuseta</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Pagulane</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Määramata</translation>
    </message>
    <message>
        <source>Utopia (a specimen)</source>
        <translation>Utoopia (näidis)</translation>
    </message>
</context>
<context>
    <name>CountryChips</name>
    <message>
        <source>Countries</source>
        <translation>Riigid</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>Veel riike</translation>
    </message>
</context>
<context>
    <name>CustomerAction</name>
    <message>
        <source>Check that your phone shows this number.</source>
        <translation>Kontrollige, et teie telefon näitab sama kontrollkoodi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Katkesta</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Muu viis</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>Sellel ekraanil</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Teie telefonis</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Ühendus on taastunud.</translation>
    </message>
    <message>
        <source>We sent a request to {phone}.</source>
        <translation>Saatsime päringu: {phone}.</translation>
    </message>
    <message>
        <source>The page is open in the browser.</source>
        <translation>Leht on veebilehitsejas avatud.</translation>
    </message>
    <message>
        <source>The customer is back. One moment, please.</source>
        <translation>Klient on tagasi. Üks hetk, palun.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Use the phone, or choose another method.</source>
        <translation>Veebilehitsejat ei saanud avada. Kasutage telefoni või valige muu viis.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Choose another method.</source>
        <translation>Veebilehitsejat ei saanud avada. Valige muu viis.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or on the phone.</source>
        <translation>Veebilehitseja sulgus ise. Avage leht uuesti, siin või telefonis.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or choose another method.</source>
        <translation>Veebilehitseja sulgus ise. Avage leht uuesti või valige muu viis.</translation>
    </message>
    <message>
        <source>The browser was closed. You can open the page again.</source>
        <translation>Veebilehitseja suleti. Saate lehe uuesti avada.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Our staff will show you the rest. Then please tell them whether you accept.</source>
        <translation>Teenindaja näitab teile ülejäänut. Seejärel öelge palun, kas olete nõus.</translation>
    </message>
    <message>
        <source>Please tell our staff whether you accept.</source>
        <translation>Palun öelge teenindajale, kas olete nõus.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Aitäh</translation>
    </message>
    <message>
        <source>Your part is done. Our staff will go on from here.</source>
        <translation>Teie osa on tehtud. Teenindaja jätkab siit.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>DD</source>
        <translation>PP</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>KK</translation>
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
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Enter your details as they are on your ID. We will compare them.</source>
        <translation>Sisestage oma andmed nii, nagu need on teie isikut tõendaval dokumendil. Me võrdleme neid.</translation>
    </message>
    <message>
        <source>{method} needs this to reach you.</source>
        <translation>{method} vajab seda teieni jõudmiseks.</translation>
    </message>
    <message>
        <source>This did not match. Please check it.</source>
        <translation>See ei ühtinud. Palun kontrollige.</translation>
    </message>
    <message>
        <source>These details did not match. Please check them.</source>
        <translation>Need andmed ei ühtinud. Palun kontrollige.</translation>
    </message>
    <message>
        <source>The service did not accept this. Please check it.</source>
        <translation>Teenus ei võtnud seda vastu. Palun kontrollige.</translation>
    </message>
    <message>
        <source>The service did not accept these details.</source>
        <translation>Teenus ei võtnud neid andmeid vastu.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Reveal for 10 s</source>
        <translation>Näita 10 s</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Peida</translation>
    </message>
    <message>
        <source>Cover ({n} s)</source>
        <translation>Peida ({n} s)</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>ühtib</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>ei ühti</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>võrdlemata</translation>
    </message>
    <message>
        <source>{verdict} ({percent}% similar)</source>
        <translation>{verdict} (sarnasus {percent}%)</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>Dokumendid</translation>
    </message>
    <message>
        <source>At the camera</source>
        <translation>Kaamera ees</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Dokumendil</translation>
    </message>
    <message>
        <source>Face: {where}</source>
        <translation>Nägu: {where}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Esikülg</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagakülg</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Aadressi tõend</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Ava: {what}</translation>
    </message>
    <message>
        <source>{what}: cannot be shown</source>
        <translation>{what}: ei saa näidata</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Kehtib kuni</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Väljaandja</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Väljaandnud riik</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Välja antud</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Licence classes</source>
        <translation>Juhiloa kategooriad</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kategooria</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Kiip</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollitud</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viide</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Aegunud</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Avan …</translation>
    </message>
    <message>
        <source>{title}, page {n} of {count}</source>
        <translation>{title}, lehekülg {n} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) are not shown.</source>
        <translation>
            <numerusform>%n lehekülge ei näidata.</numerusform>
            <numerusform>%n lehekülge ei näidata.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Muu viis</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Lõpeta</translation>
    </message>
    <message>
        <source>Reference {id}</source>
        <translation>Viide {id}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Such as {example}</source>
        <translation>Näiteks {example}</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (vabatahtlik)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Valige …</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Palun täitke see.</translation>
    </message>
    <message>
        <source>This is not valid. Please check it.</source>
        <translation>See ei sobi. Palun kontrollige.</translation>
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
        <translation>Täisnimi</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Eesnimed</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Nime ees</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Nime järel</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Sünniaeg</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sugu</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kodakondsus</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Naine</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mees</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Määramata</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Juhiluba</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>ID-kaart</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>lugemata</translation>
    </message>
    <message>
        <source>read and genuine</source>
        <translation>loetud ja ehtne</translation>
    </message>
    <message>
        <source>at least one read and genuine</source>
        <translation>vähemalt üks loetud ja ehtne</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Pank</translation>
    </message>
    <message>
        <source>With the country’s prefix, such as {example}</source>
        <translation>Koos riigi eesliitega, näiteks {example}</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Ainult numbrid</translation>
    </message>
    <message>
        <source>Together with the country</source>
        <translation>Koos riigiga</translation>
    </message>
    <message>
        <source>The country that issued the number</source>
        <translation>Riik, mis on numbri väljastanud</translation>
    </message>
    <message>
        <source>As in the Evrotrust account, in lower case</source>
        <translation>Nagu Evrotrusti kontol, väiketähtedega</translation>
    </message>
    <message>
        <source>Skips the choice of the bank</source>
        <translation>Siis ei pea panka hiljem valima</translation>
    </message>
    <message>
        <source>With the country code, such as {example}</source>
        <translation>Koos suunakoodiga, näiteks {example}</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Sending …</source>
        <translation>Saatmine …</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kohale toimetatud</translation>
    </message>
    <message>
        <source>Saved on this desk. It is sent again by itself.</source>
        <translation>Salvestatud sellesse töökohta. Saadetakse ise uuesti.</translation>
    </message>
    <message>
        <source>Not sent yet, and not saved on this desk.</source>
        <translation>Veel saatmata ja sellesse töökohta salvestamata.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tagasi lükatud</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ei ole võimalik</translation>
    </message>
    <message>
        <source>The system does not answer.</source>
        <translation>Süsteem ei vasta.</translation>
    </message>
    <message>
        <source>The system’s certificate is not accepted here.</source>
        <translation>Süsteemi sertifikaati siin ei aktsepteerita.</translation>
    </message>
    <message>
        <source>The system answers with {number}.</source>
        <translation>Süsteem vastab koodiga {number}.</translation>
    </message>
    <message>
        <source>The secret that messages are signed with is missing or wrong.</source>
        <translation>Saladus, millega sõnumeid allkirjastatakse, puudub või on vale.</translation>
    </message>
    <message>
        <source>This desk’s certificate or key cannot be used.</source>
        <translation>Selle töökoha sertifikaati või võtit ei saa kasutada.</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>Kausta ei saa kirjutada.</translation>
    </message>
    <message>
        <source>The recipient’s key cannot be used.</source>
        <translation>Saaja võtit ei saa kasutada.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Programmi ei saa käivitada.</translation>
    </message>
    <message>
        <source>The program ends with status {number}.</source>
        <translation>Programm lõpetab olekuga {number}.</translation>
    </message>
    <message>
        <source>The program does not end in time.</source>
        <translation>Programm ei lõpeta õigel ajal.</translation>
    </message>
    <message>
        <source>What is saved of it cannot be read.</source>
        <translation>Salvestatut ei saa lugeda.</translation>
    </message>
    <message>
        <source>The signed PDF cannot be made.</source>
        <translation>Allkirjastatud PDF-faili ei saa luua.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Please wait. This result is not saved: if you go on, it is lost to the system.</source>
        <translation>Palun oodake. Tulemus ei ole salvestatud: kui jätkate, ei jõua see süsteemi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Proovige uuesti</translation>
    </message>
    <message>
        <source>Go on without sending</source>
        <translation>Jätka saatmata</translation>
    </message>
    <message>
        <source>Handover to your systems</source>
        <translation>Üleandmine teie süsteemidele</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Administration</source>
        <translation>Haldus</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukusta</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Sisse logitud: {name}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Käivitub</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Ühendamine</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Ühendatud</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ühenduseta</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A result is waiting for staff</source>
        <translation>Tulemus ootab teenindajat</translation>
    </message>
    <message>
        <source>The kiosk stopped before the last verification was accepted or refused.</source>
        <translation>Kiosk seiskus enne, kui viimane kontroll vastu võeti või tagasi lükati.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Teenindaja: näita tulemust</translation>
    </message>
    <message>
        <source>Discard the result</source>
        <translation>Loobu tulemusest</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>This screen has been cleared.</source>
        <translation>Ekraan on tühjendatud.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The disk is full: {file} cannot be written. Make room.</source>
        <translation>Ketas on täis: faili {file} ei saa kirjutada. Vabastage ruumi.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the owner of its folder, and whether the disk is read-only.</source>
        <translation>Faili {file} ei saa kirjutada. Kontrollige, kellele kaust kuulub ja kas ketas on kirjutuskaitstud.</translation>
    </message>
    <message>
        <source>{file} is locked by another program. End that program.</source>
        <translation>Faili {file} on lukustanud teine programm. Sulgege see programm.</translation>
    </message>
    <message>
        <source>{file} is not as this desk has written it. See what this finds: identity-kiosk journal verify. Then keep the file elsewhere: the next start begins a new one.</source>
        <translation>Fail {file} ei ole selline, nagu see lett selle kirjutas. Vaadake, mida leiab: identity-kiosk journal verify. Seejärel hoidke faili mujal: järgmine käivitus alustab uut.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted while the kiosk ran. Put it back, or start the kiosk anew.</source>
        <translation>Fail {file} teisaldati või kustutati kioski töötamise ajal. Pange see tagasi või käivitage kiosk uuesti.</translation>
    </message>
    <message>
        <source>{file} is not there, although this desk’s anchors know it. Put it back. If it is lost, keep its anchors elsewhere: the next start begins a new one.</source>
        <translation>Faili {file} ei ole, kuigi selle leti ankrud tunnevad seda. Pange see tagasi. Kui see on kadunud, hoidke selle ankruid mujal: järgmine käivitus alustab uut.</translation>
    </message>
    <message>
        <source>recovery.hold_result needs this system’s secret store, which cannot be used. Unlock it, or set recovery.hold_result to 0.</source>
        <translation>recovery.hold_result vajab süsteemi võtmehoidlat, mida ei saa kasutada. Avage see või määrake recovery.hold_result väärtuseks 0.</translation>
    </message>
    <message>
        <source>{file} cannot be kept safely on this kind of disk. Set kiosk.data_dir to a folder on a disk of this machine.</source>
        <translation>Faili {file} ei saa sellist tüüpi kettal turvaliselt hoida. Määrake kiosk.data_dir väärtuseks kaust selle arvuti kettal.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of this program. Install that version.</source>
        <translation>Faili {file} on kirjutanud selle programmi uuem versioon. Paigaldage see versioon.</translation>
    </message>
    <message>
        <source>The key that {file} is signed with cannot be had. Unlock this system’s secret store, or put journal.key back beside the file, with mode 0600.</source>
        <translation>Võti, millega {file} allkirjastatakse, pole kättesaadav. Avage süsteemi võtmehoidla või pange journal.key õigustega 0600 tagasi faili kõrvale.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: the disk does not work.</source>
        <translation>Faili {file} ei saa lugeda ega kirjutada: ketas ei tööta.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Yes, it is this person</source>
        <translation>Jah, see on see inimene</translation>
    </message>
    <message>
        <source>The result is handed over: your answer stands.</source>
        <translation>Tulemus antakse üle: teie vastus jääb kehtima.</translation>
    </message>
    <message>
        <source>You can change this until you press Done.</source>
        <translation>Saate seda muuta, kuni vajutate Valmis.</translation>
    </message>
    <message>
        <source>Without an answer it counts as not accepted.</source>
        <translation>Vastuseta loetakse isik heaks kiitmata.</translation>
    </message>
    <message>
        <source>Is this the person in front of you?</source>
        <translation>Kas see on inimene teie ees?</translation>
    </message>
    <message>
        <source>You confirmed the person in front of you.</source>
        <translation>Te kinnitasite enda ees olevat inimest.</translation>
    </message>
    <message>
        <source>You did not accept this person.</source>
        <translation>Te ei kiitnud seda isikut heaks.</translation>
    </message>
    <message>
        <source>This is your answer</source>
        <translation>See on teie vastus</translation>
    </message>
</context>
<context>
    <name>KeepOpen</name>
    <message>
        <source>{time} · Keep open</source>
        <translation>{time} · Hoia avatud</translation>
    </message>
    <message numerus="yes">
        <source>Keep open. This result is cleared in less than %n minute(s).</source>
        <translation>
            <numerusform>Hoia avatud. Tulemus kustutatakse vähem kui %n minuti pärast.</numerusform>
            <numerusform>Hoia avatud. Tulemus kustutatakse vähem kui %n minuti pärast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Suurtähed</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Kustuta viimane märk</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Tühik</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Tähed</translation>
    </message>
    <message>
        <source>Letters with marks</source>
        <translation>Täpitähed ja rõhumärgiga tähed</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Numbrid ja märgid</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Araabia tähed</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language: {name}</source>
        <translation>Keel: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
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
        <translation>See töökoht on lukus</translation>
    </message>
    <message>
        <source>For staff: sign in with your name and PIN.</source>
        <translation>Töötajale: logige sisse nime ja PIN-koodiga.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Your mark: {symbol}, {word}</source>
        <translation>Teie tunnusmärk: {symbol}, {word}</translation>
    </message>
</context>
<context>
    <name>MarkSymbols</name>
    <message>
        <source>Circle</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Ruut</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Kolmnurk</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Täht</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Süda</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Tilk</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Välk</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Rist</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Romb</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maja</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Lipp</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Puu</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Paat</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Kroon</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Vihmavari</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Anchor</source>
        <translation>Ankur</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Õun</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Sügis</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Pall</translation>
    </message>
    <message>
        <source>Barley</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Korv</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Karu</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Kell</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Jalgratas</translation>
    </message>
    <message>
        <source>Birch</source>
        <translation>Kask</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Paat</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Raamat</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Leib</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Sild</translation>
    </message>
    <message>
        <source>Butter</source>
        <translation>Või</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Küünal</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Cherry</source>
        <translation>Kirss</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Käekell</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Pilv</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kohv</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Vask</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Teemant</translation>
    </message>
    <message>
        <source>Dolphin</source>
        <translation>Delfiin</translation>
    </message>
    <message>
        <source>Eagle</source>
        <translation>Kotkas</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Sulg</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Aed</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Mets</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Lilleaed</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Klaas</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Haamer</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Sadam</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Hobune</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Saar</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Köök</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Redel</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lamp</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>Sidrun</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lõvi</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Turg</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Aas</translation>
    </message>
    <message>
        <source>Mill</source>
        <translation>Veski</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Peegel</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Mägi</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Öö</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Ookean</translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation>Viljapuuaed</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paber</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>Pipar</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Klaver</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Tasku</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>Kartul</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Jänes</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Jõgi</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Kool</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Hõbe</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Lumi</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>Lusikas</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Suvi</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Aken</translation>
    </message>
</context>
<context>
    <name>Masked</name>
    <message>
        <source>Covered</source>
        <translation>Peidetud</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Yes</source>
        <translation>Jah</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Before we begin</source>
        <translation>Enne alustamist</translation>
    </message>
    <message>
        <source>Please read how your personal data is used.</source>
        <translation>Palun lugege, kuidas teie isikuandmeid kasutatakse.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Andmekaitseteave</translation>
    </message>
    <message>
        <source>I do not accept</source>
        <translation>Ma ei nõustu</translation>
    </message>
    <message>
        <source>I accept</source>
        <translation>Nõustun</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Eelmine osa</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Järgmine osa</translation>
    </message>
    <message>
        <source>The customer sees part {part} of {parts}.</source>
        <translation>Klient näeb osa {part}/{parts}.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This desk is out of service</source>
        <translation>See lett ei tööta praegu</translation>
    </message>
    <message>
        <source>Please speak to our staff.</source>
        <translation>Palun pöörduge teenindaja poole.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>No picture</source>
        <translation>Pilti ei ole</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Ei saa näidata</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kood</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logi sisse</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Näita tulemust</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Liiga palju valesid PIN-koode. Proovige uuesti %n minuti pärast.</numerusform>
            <numerusform>Liiga palju valesid PIN-koode. Proovige uuesti %n minuti pärast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Liiga palju valesid PIN-koode. Proovige uuesti %n sekundi pärast.</numerusform>
            <numerusform>Liiga palju valesid PIN-koode. Proovige uuesti %n sekundi pärast.</numerusform>
        </translation>
    </message>
    <message>
        <source>PINs cannot be checked at the moment. Please tell your administrator.</source>
        <translation>PIN-koode ei saa praegu kontrollida. Palun teavitage administraatorit.</translation>
    </message>
    <message>
        <source>The name or the PIN is not correct.</source>
        <translation>Nimi või PIN-kood ei ole õige.</translation>
    </message>
    <message>
        <source>The PIN is not correct.</source>
        <translation>PIN-kood ei ole õige.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Katkesta</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Üks hetk</translation>
    </message>
    <message>
        <source>We are getting this ready for you.</source>
        <translation>Valmistame seda teile ette.</translation>
    </message>
    <message>
        <source>We are starting again for you.</source>
        <translation>Alustame teie jaoks uuesti.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>See võtab mõne sekundi.</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>Kontrollime dokumenti</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Kontrollime vastust</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Ühendus katkes</translation>
    </message>
    <message>
        <source>Still trying. Nothing is lost.</source>
        <translation>Proovime edasi. Midagi ei lähe kaotsi.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Sisselogimine</translation>
    </message>
    <message>
        <source>Waiting for the page to be opened</source>
        <translation>Ootame lehe avamist</translation>
    </message>
    <message>
        <source>Waiting for the document</source>
        <translation>Ootame dokumenti</translation>
    </message>
    <message>
        <source>Opened in the app</source>
        <translation>Rakenduses avatud</translation>
    </message>
    <message>
        <source>Waiting for the code to be scanned</source>
        <translation>Ootame koodi skannimist</translation>
    </message>
    <message>
        <source>Waiting for the approval on the phone</source>
        <translation>Ootame kinnitust telefonis</translation>
    </message>
    <message>
        <source>Waiting for the sign-in on the website</source>
        <translation>Ootame sisselogimist veebilehel</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>Compared with what was entered</source>
        <translation>Võrreldud sisestatuga</translation>
    </message>
    <message>
        <source>Noticed and acknowledged by staff</source>
        <translation>Töötaja on tähele pannud ja kinnitanud</translation>
    </message>
    <message>
        <source>The entry in the journal</source>
        <translation>Kanne logiraamatus</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Tuvastusteenus</translation>
    </message>
    <message>
        <source>The service’s reference</source>
        <translation>Teenuse viide</translation>
    </message>
    <message>
        <source>Accepted by staff</source>
        <translation>Töötaja kinnitas</translation>
    </message>
    <message>
        <source>Privacy notice accepted</source>
        <translation>Nõustutud privaatsusteatega</translation>
    </message>
    <message>
        <source>The result’s id</source>
        <translation>Tulemuse tunnus</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logiraamat</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kanne</translation>
    </message>
    <message>
        <source>Its hash (SHA-256)</source>
        <translation>Kande räsi (SHA-256)</translation>
    </message>
    <message>
        <source>{reference} · page {number} of {count}</source>
        <translation>{reference} · lk {number}/{count}</translation>
    </message>
    <message>
        <source>Proof of an identity check</source>
        <translation>Isikusamasuse kontrolli tõend</translation>
    </message>
    <message>
        <source>This file is signed with the key of the desk’s journal. An auditor checks it against that journal with {command}: a file that was changed does not pass.</source>
        <translation>See fail on allkirjastatud töökoha logiraamatu võtmega. Audiitor kontrollib seda logiraamatu alusel käsuga {command}: muudetud fail kontrolli ei läbi.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pildid</translation>
    </message>
    <message>
        <source>Attached to this file</source>
        <translation>Failile lisatud</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>{level} assurance</source>
        <translation>Usaldusväärsuse tase: {level}</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} / 5</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Isikutuvastuse pakkuja</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Digikukkur</translation>
    </message>
    <message>
        <source>over the internet</source>
        <translation>interneti kaudu</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Kinnitaja</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>riigiasutus</translation>
    </message>
    <message>
        <source>not a public authority</source>
        <translation>ei ole riigiasutus</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Aeg</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Ei esitatud</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Search or country</source>
        <translation>Otsige viisi või riiki</translation>
    </message>
    <message>
        <source>How would you like to identify?</source>
        <translation>Kuidas soovite oma isikut tuvastada?</translation>
    </message>
    <message>
        <source>Which of these do you have?</source>
        <translation>Mis teil neist olemas on?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>No method of that name or country.</source>
        <translation>Sellise nimega viisi ega riiki ei ole.</translation>
    </message>
    <message>
        <source>Looking up the methods …</source>
        <translation>Otsime viise …</translation>
    </message>
    <message>
        <source>Passport, ID card or licence</source>
        <translation>Pass, ID-kaart või juhiluba</translation>
    </message>
    <message numerus="yes">
        <source>{countries} and %n more</source>
        <extracomment>Countries: &quot;Austria, Belgium, Bulgaria and 9 more&quot;</extracomment>
        <translation>
            <numerusform>{countries} ja veel %n</numerusform>
            <numerusform>{countries} ja veel %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>Praegu pole saadaval</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Pole veel seadistatud</translation>
    </message>
    <message>
        <source>Needs a browser on this desk</source>
        <translation>Vajab selles arvutis veebilehitsejat</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Näidake oma dokumenti</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Skannige telefoniga</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Kinnitage telefonis</translation>
    </message>
    <message>
        <source>Sign in on the website</source>
        <translation>Logige sisse veebilehel</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Üks hetk …</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-kood</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes, go on</source>
        <translation>Jah, jätkan</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Kas olete veel siin?</translation>
    </message>
    <message numerus="yes">
        <source>This screen will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Ekraan tühjendatakse %n sekundi pärast.</numerusform>
            <numerusform>Ekraan tühjendatakse %n sekundi pärast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The person is verified.</source>
        <translation>Isik on kinnitatud.</translation>
    </message>
    <message>
        <source>What the customer has done is lost: a new verification is needed.</source>
        <translation>Kliendi tehtu läks kaotsi: vaja on uut kontrolli.</translation>
    </message>
    <message>
        <source>Use another method, and tell the administrator.</source>
        <translation>Kasutage muud viisi ja teavitage administraatorit.</translation>
    </message>
    <message>
        <source>The details do not match.</source>
        <translation>Andmed ei ühti.</translation>
    </message>
    <message>
        <source>Check the details with the customer and try again.</source>
        <translation>Kontrollige andmeid koos kliendiga ja proovige uuesti.</translation>
    </message>
    <message>
        <source>{method} did not reach the level of assurance that is needed.</source>
        <translation>{method} ei küündinud nõutava usaldusväärsuse tasemeni.</translation>
    </message>
    <message>
        <source>Use a method with a higher level of assurance.</source>
        <translation>Kasutage kõrgema usaldusväärsuse tasemega viisi.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>Kontrolli ei läbitud.</translation>
    </message>
    <message>
        <source>Try again with good light and a clean document, or use another method.</source>
        <translation>Proovige uuesti hea valguse ja puhta dokumendiga või kasutage muud viisi.</translation>
    </message>
    <message>
        <source>The answer names no person.</source>
        <translation>Vastuses ei ole ühtegi isikut.</translation>
    </message>
    <message>
        <source>Try again, or use another method.</source>
        <translation>Proovige uuesti või kasutage muud viisi.</translation>
    </message>
    <message>
        <source>The answer belongs to another verification, so it does not count.</source>
        <translation>Vastus kuulub teise kontrolli juurde ega lähe seetõttu arvesse.</translation>
    </message>
    <message>
        <source>Start again, and tell the administrator.</source>
        <translation>Alustage uuesti ja teavitage administraatorit.</translation>
    </message>
    <message>
        <source>The customer came back before the check was finished.</source>
        <translation>Klient tuli tagasi enne kontrolli lõppu.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Alustage uuesti.</translation>
    </message>
    <message>
        <source>The customer was not verified by {method}.</source>
        <translation>{method} ei kinnitanud klienti.</translation>
    </message>
    <message>
        <source>Ask the customer what their phone shows. Try again, or use another method.</source>
        <translation>Küsige kliendilt, mida telefon näitab. Proovige uuesti või kasutage muud viisi.</translation>
    </message>
    <message>
        <source>The details do not have the form that {method} needs.</source>
        <translation>Andmed ei ole sellisel kujul, nagu {method} vajab.</translation>
    </message>
    <message>
        <source>Correct the details and try again.</source>
        <translation>Parandage andmed ja proovige uuesti.</translation>
    </message>
    <message>
        <source>{method} is not switched on for this organisation.</source>
        <translation>{method} ei ole sellele asutusele sisse lülitatud.</translation>
    </message>
    <message>
        <source>{method} is not answering right now.</source>
        <translation>{method} ei vasta praegu.</translation>
    </message>
    <message>
        <source>Nothing went wrong on your side. Try again in a moment, or use another method.</source>
        <translation>Viga ei ole teis. Proovige hetke pärast uuesti või kasutage muud viisi.</translation>
    </message>
    <message>
        <source>{method} cannot give the level of assurance that is needed.</source>
        <translation>{method} ei suuda anda nõutavat usaldusväärsuse taset.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s credentials.</source>
        <translation>Teenus ei aktsepteeri selle leti ligipääsuandmeid.</translation>
    </message>
    <message>
        <source>Tell the administrator: the client id or its secret is wrong.</source>
        <translation>Teavitage administraatorit: kliendi ID või selle saladus on vale.</translation>
    </message>
    <message>
        <source>The organisation&apos;s account with the service is switched off.</source>
        <translation>Asutuse konto teenuses on suletud.</translation>
    </message>
    <message>
        <source>The service does not know this desk&apos;s return address.</source>
        <translation>Teenus ei tunne selle leti tagasipöördumise aadressi.</translation>
    </message>
    <message>
        <source>Tell the administrator: the redirect address has to be registered.</source>
        <translation>Teavitage administraatorit: tagasipöördumise aadress tuleb registreerida.</translation>
    </message>
    <message>
        <source>{method} asked for a way of signing in that this desk does not have.</source>
        <translation>{method} küsis sisselogimise viisi, mida sellel letil ei ole.</translation>
    </message>
    <message>
        <source>The service sent an address that is not safe to open.</source>
        <translation>Teenus saatis aadressi, mida ei ole ohutu avada.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be read.</source>
        <translation>Teenus saatis vastuse, mida ei saa lugeda.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another method.</source>
        <translation>Proovige hetke pärast uuesti või kasutage muud viisi.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Teenusega ei saanud ühendust.</translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, then try again.</source>
        <translation>Kontrollige selle leti võrku ja proovige siis uuesti.</translation>
    </message>
    <message>
        <source>No safe connection to the service could be made.</source>
        <translation>Teenusega ei saanud turvalist ühendust.</translation>
    </message>
    <message>
        <source>Tell the administrator: a certificate was not accepted.</source>
        <translation>Teavitage administraatorit: sertifikaati ei aktsepteeritud.</translation>
    </message>
    <message>
        <source>The service asks us to wait: there were too many requests.</source>
        <translation>Teenus palub oodata: päringuid oli liiga palju.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Proovige minuti pärast uuesti.</translation>
    </message>
    <message>
        <source>The service no longer knows this verification.</source>
        <translation>Teenus ei tunne enam seda kontrolli.</translation>
    </message>
    <message>
        <source>{method} is not set up correctly on this desk.</source>
        <translation>{method} ei ole sellel letil õigesti seadistatud.</translation>
    </message>
    <message>
        <source>The answer had already been collected, or came too late.</source>
        <translation>Vastus oli juba võetud või tuli liiga hilja.</translation>
    </message>
    <message>
        <source>A new verification is needed. Start again. If the person did pass, your administrator can find the result at the service.</source>
        <translation>Vaja on uut kontrolli. Alustage uuesti. Kui isik siiski läbis kontrolli, leiab administraator tulemuse teenusest.</translation>
    </message>
    <message>
        <source>This desk cannot receive the customer&apos;s return from the browser.</source>
        <translation>See lett ei saa klienti veebilehitsejast tagasi vastu võtta.</translation>
    </message>
    <message>
        <source>Close the other program, or tell the administrator.</source>
        <translation>Sulgege teine programm või teavitage administraatorit.</translation>
    </message>
    <message>
        <source>The verification could not be recorded on this desk.</source>
        <translation>Kontrolli ei saanud sellel letil salvestada.</translation>
    </message>
    <message>
        <source>Tell the administrator: the data folder cannot be written.</source>
        <translation>Teavitage administraatorit: andmekausta ei saa kirjutada.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Selles programmis läks midagi valesti.</translation>
    </message>
    <message>
        <source>The time for this verification ran out.</source>
        <translation>Kontrolli aeg sai läbi.</translation>
    </message>
    <message>
        <source>Start again when the customer is ready.</source>
        <translation>Alustage uuesti, kui klient on valmis.</translation>
    </message>
    <message>
        <source>The verification was cancelled at this desk.</source>
        <translation>Kontroll katkestati letis.</translation>
    </message>
    <message>
        <source>The customer cancelled the verification.</source>
        <translation>Klient katkestas kontrolli.</translation>
    </message>
    <message>
        <source>Start again if that was a mistake, or use another method.</source>
        <translation>Kui see oli eksitus, alustage uuesti või kasutage muud viisi.</translation>
    </message>
    <message>
        <source>The verification was ended because nobody was there.</source>
        <translation>Kontroll lõpetati, sest kedagi ei olnud.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>This receipt contains no personal details and is not proof of identity.</source>
        <translation>Kviitung ei sisalda isikuandmeid ega tõenda isikusamasust.</translation>
    </message>
    <message>
        <source>Receipt for an identity check</source>
        <translation>Isikusamasuse kontrolli kviitung</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Mida kontrolliti</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Isikut tõendav dokument</translation>
    </message>
    <message>
        <source>An electronic identity</source>
        <translation>Elektrooniline identiteet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Viis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Millal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Usaldusväärsuse tase</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viitenumber</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Teenindaja</translation>
    </message>
    <message>
        <source>Not accepted by our staff</source>
        <translation>Meie töötaja ei kiitnud heaks</translation>
    </message>
</context>
<context>
    <name>ReceiptControl</name>
    <message>
        <source>Print a receipt</source>
        <translation>Prindi kviitung</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Kviitungit prinditakse</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation>Kviitung saadeti printerisse.</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>Kviitung salvestati.</translation>
    </message>
    <message>
        <source>No receipt: this desk has no printer. You can go on.</source>
        <translation>Kviitungit ei ole: siin pole printerit. Võite jätkata.</translation>
    </message>
    <message>
        <source>No receipt: the printer is paused or reports an error. You can go on.</source>
        <translation>Kviitungit ei ole: printer on peatatud või teatab veast. Võite jätkata.</translation>
    </message>
    <message>
        <source>No receipt: the printer does not answer. You can go on.</source>
        <translation>Kviitungit ei ole: printer ei vasta. Võite jätkata.</translation>
    </message>
    <message>
        <source>No receipt: it could not be printed. You can go on.</source>
        <translation>Kviitungit ei ole: seda ei saanud printida. Võite jätkata.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Muu viis</translation>
    </message>
    <message>
        <source>The person&apos;s picture</source>
        <translation>Isiku pilt</translation>
    </message>
    <message>
        <source>To accept, tick the warnings first.</source>
        <translation>Heakskiitmiseks märkige kõigepealt hoiatused.</translation>
    </message>
    <message>
        <source>To accept, reveal the name and the date of birth first.</source>
        <translation>Heakskiitmiseks avage kõigepealt nimi ja sünniaeg.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Verified</source>
        <translation>Kinnitatud</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Kinnitamata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ebaõnnestus</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Aeg sai läbi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Katkestatud</translation>
    </message>
    <message>
        <source>Not in the result: {attribute}.</source>
        <translation>Tulemuses puudub: {attribute}.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>Dokument on aegunud.</translation>
    </message>
    <message>
        <source>The documents do not agree with one another.</source>
        <translation>Dokumendid ei ühti omavahel.</translation>
    </message>
    <message>
        <source>The evidence is not of the method that was asked for.</source>
        <translation>Tõend ei pärine küsitud viisist.</translation>
    </message>
    <message>
        <source>A picture cannot be shown.</source>
        <translation>Pilti ei saa näidata.</translation>
    </message>
    <message>
        <source>A date of birth or expiry is missing or cannot be read.</source>
        <translation>Sünniaeg või kehtivusaeg puudub või ei ole loetav.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock is wrong by more than a minute.</source>
        <translation>Selle leti kell on üle minuti vale.</translation>
    </message>
    <message>
        <source>It does not show who the person is.</source>
        <translation>See ei näita, kes isik on.</translation>
    </message>
    <message>
        <source>Limited confidence: it could be another person.</source>
        <translation>Piiratud usaldus: see võib olla keegi teine.</translation>
    </message>
    <message>
        <source>Identity checked; misuse is unlikely.</source>
        <translation>Isik on kontrollitud, väärkasutus on ebatõenäoline.</translation>
    </message>
    <message>
        <source>Identity thoroughly checked; misuse is prevented.</source>
        <translation>Isik on põhjalikult kontrollitud, väärkasutus on välistatud.</translation>
    </message>
    <message>
        <source>As high, and fit for a qualified signature.</source>
        <translation>Nagu kõrge ning sobib kvalifitseeritud allkirjaks.</translation>
    </message>
    <message>
        <source>The service does not say how sure it is.</source>
        <translation>Teenus ei ütle, kui kindel see on.</translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>low</source>
        <translation>madal</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>märkimisväärne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>kõrge</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>kvalifitseeritud</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>teadmata</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>You can close this page</source>
        <translation>Võite selle lehe sulgeda</translation>
    </message>
    <message>
        <source>The desk has been told. Please look at the desk&apos;s screen.</source>
        <translation>Lett sai teate. Palun vaadake leti ekraani.</translation>
    </message>
    <message>
        <source>This page has no further use</source>
        <translation>Seda lehte ei ole enam vaja</translation>
    </message>
    <message>
        <source>Please look at the desk&apos;s screen.</source>
        <translation>Palun vaadake leti ekraani.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Reveal {what}</source>
        <translation>Näita: {what}</translation>
    </message>
    <message>
        <source>Cover {what}</source>
        <translation>Peida: {what}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Tühjenda otsing</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}. Put it there with: identity-kiosk credentials set {service}</source>
        <translation>Süsteemi saladuste hoidlas ei ole teenuse {service} kliendisaladust. Lisage see käsuga: identity-kiosk credentials set {service}</translation>
    </message>
    <message>
        <source>the entry of {service} in this system&apos;s secret store</source>
        <translation>teenuse {service} kirje süsteemi saladuste hoidlas</translation>
    </message>
    <message>
        <source>what was given for {service}</source>
        <translation>teenuse {service} jaoks sisestatu</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set. Set it to the client secret before the kiosk starts.</source>
        <translation>Keskkonnamuutuja {name} on määramata. Andke sellele enne kioski käivitamist kliendisaladuse väärtus.</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>keskkonnamuutuja {name}</translation>
    </message>
    <message>
        <source>The credential {name} is only there when systemd starts the kiosk, with LoadCredential= or LoadCredentialEncrypted= in its unit.</source>
        <translation>Mandaat {name} on olemas ainult siis, kui kioski käivitab systemd, mille üksuses on LoadCredential= või LoadCredentialEncrypted=.</translation>
    </message>
    <message>
        <source>The name of a systemd credential was expected, not a path.</source>
        <translation>Oodati systemd mandaadi nime, mitte teed.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({fault}). Put the client secret there, in a file that the kiosk&apos;s user owns.</source>
        <translation>Faili {path} ei saa lugeda ({fault}). Pange kliendisaladus sinna, faili, mis kuulub kioski kasutajale.</translation>
    </message>
    <message>
        <source>{path} is too large: the client secret was expected, and nothing else.</source>
        <translation>{path} on liiga suur: oodati ainult kliendisaladust.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, as was expected.</source>
        <translation>{path} ei ole tavaline fail, nagu oodati.</translation>
    </message>
    <message>
        <source>The client secret is not for this user alone. {fault}</source>
        <translation>Kliendisaladus ei ole ainult selle kasutaja jaoks. {fault}</translation>
    </message>
    <message>
        <source>{path} belongs to another user. Give it to the kiosk&apos;s user, or to root.</source>
        <translation>{path} kuulub teisele kasutajale. Andke see kioski kasutajale või juurkasutajale.</translation>
    </message>
    <message>
        <source>{path} is open to other users. Close it with: chmod 600 {path}</source>
        <translation>{path} on teistele kasutajatele avatud. Sulgege see käsuga: chmod 600 {path}</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is empty.</source>
        <translation>Oodati kliendisaladust, aga tühi on: {place}.</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is not one line of plain UTF-8 text.</source>
        <translation>Oodati kliendisaladust, aga üherealine UTF-8 tekst ei ole: {place}.</translation>
    </message>
    <message>
        <source>This system has no secret store that is safe to use. Keep the client secret of {service} in a file of mode 600 or in a systemd credential, and say so under client_secret in the configuration.</source>
        <translation>Süsteemil ei ole ohutut saladuste hoidlat. Hoidke teenuse {service} kliendisaladust failis õigustega 600 või systemd mandaadis ja märkige see seadistuses client_secret alla.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store is locked. Unlock it, by logging in to the desktop for instance, and try again.</source>
        <translation>Süsteemi saladuste hoidla on lukus. Avage see näiteks töölauale sisse logides ja proovige uuesti.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}.</source>
        <translation>Süsteemi saladuste hoidlas ei ole teenuse {service} kliendisaladust.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store can&apos;t be used ({fault}). See that it runs for the kiosk&apos;s user, or keep the client secret of {service} in a file of mode 600 or in a systemd credential.</source>
        <translation>Süsteemi saladuste hoidlat ei saa kasutada ({fault}). Veenduge, et see kioski kasutajal töötab, või hoidke teenuse {service} kliendisaladust failis õigustega 600 või systemd mandaadis.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>Alusta</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tere tulemast</translation>
    </message>
    <message>
        <source>Let us confirm who you are.
It takes a minute or two.</source>
        <translation>Kinnitame, kes te olete.
See võtab minuti või paar.</translation>
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
        <translation>See lett ei ole õigesti seadistatud</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Seadistamata</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>20 seconds left</source>
        <translation>Jäänud on 20 sekundit</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Jäänud on alla minuti</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Lisa aega</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Open {method} on your phone</source>
        <translation>Avage telefonis {method}</translation>
    </message>
    <message>
        <source>Choose to scan a code</source>
        <translation>Valige koodi skannimine</translation>
    </message>
    <message>
        <source>Point the camera at the code and approve</source>
        <translation>Suunake kaamera koodile ja kinnitage</translation>
    </message>
    <message>
        <source>Open the request on your phone</source>
        <translation>Avage päring oma telefonis</translation>
    </message>
    <message>
        <source>Open the BankID app on your phone</source>
        <translation>Avage telefonis BankID rakendus</translation>
    </message>
    <message>
        <source>Tap “Scan QR code”</source>
        <translation>Puudutage „Skanni QR-kood“</translation>
    </message>
    <message>
        <source>Open the Freja app on your phone</source>
        <translation>Avage telefonis Freja rakendus</translation>
    </message>
    <message>
        <source>Tap “Scan”</source>
        <translation>Puudutage „Skanni“</translation>
    </message>
    <message>
        <source>Open mObywatel on your phone</source>
        <translation>Avage telefonis mObywatel</translation>
    </message>
    <message>
        <source>Point the camera at the code and confirm</source>
        <translation>Suunake kaamera koodile ja kinnitage</translation>
    </message>
    <message>
        <source>Open the Smart-ID app on your phone</source>
        <translation>Avage telefonis Smart-ID rakendus</translation>
    </message>
    <message>
        <source>Enter your PIN 1</source>
        <translation>Sisestage oma PIN1</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Sisestage oma PIN</translation>
    </message>
    <message>
        <source>Open the Evrotrust app on your phone</source>
        <translation>Avage telefonis Evrotrusti rakendus</translation>
    </message>
    <message>
        <source>Confirm with your PIN, face or fingerprint</source>
        <translation>Kinnitage PIN-koodi, näo või sõrmejäljega</translation>
    </message>
    <message>
        <source>Open the request in {method} on your phone</source>
        <translation>Avage päring telefonis: {method}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Kinnitage</translation>
    </message>
    <message>
        <source>Scan the code there with the BankID app</source>
        <translation>Skannige sealne kood BankID rakendusega</translation>
    </message>
    <message>
        <source>Approve in the BankID app, which opens</source>
        <translation>Kinnitage avanevas BankID rakenduses</translation>
    </message>
    <message>
        <source>Scan the code there with the Singpass app</source>
        <translation>Skannige sealne kood Singpassi rakendusega</translation>
    </message>
    <message>
        <source>Approve in the Singpass app, which opens</source>
        <translation>Kinnitage avanevas Singpassi rakenduses</translation>
    </message>
    <message>
        <source>Enter your user ID there, then approve in the MitID app</source>
        <translation>Sisestage seal kasutaja-ID ja kinnitage MitID rakenduses</translation>
    </message>
    <message>
        <source>Sign in there with the BankID app or your code device</source>
        <translation>Logige seal sisse BankID rakenduse või koodikalkulaatoriga</translation>
    </message>
    <message>
        <source>Sign in there, then confirm in the ID Austria app</source>
        <translation>Logige seal sisse ja kinnitage ID Austria rakenduses</translation>
    </message>
    <message>
        <source>Choose your bank there and sign in as you always do</source>
        <translation>Valige seal oma pank ja logige sisse nagu tavaliselt</translation>
    </message>
    <message>
        <source>Choose your bank or mobile certificate there and sign in</source>
        <translation>Valige seal oma pank või mobiilisertifikaat ja logige sisse</translation>
    </message>
    <message>
        <source>Choose there who issued your SPID, and sign in</source>
        <translation>Valige seal oma SPID-i väljastaja ja logige sisse</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>Kinnitage telefonis</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>Näidake oma dokumenti</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>Logige sisse: {method}</translation>
    </message>
    <message>
        <source>Scan the code with {method}</source>
        <translation>Skannige kood: {method}</translation>
    </message>
    <message>
        <source>Compare the number with the one here</source>
        <translation>Võrrelge kontrollkoodi siinsega</translation>
    </message>
    <message>
        <source>Check that it comes from this desk</source>
        <translation>Veenduge, et see tuleb sellest letist</translation>
    </message>
    <message>
        <source>The {method} page opens</source>
        <translation>Avaneb {method} leht</translation>
    </message>
    <message>
        <source>Sign in there as you always do</source>
        <translation>Logige seal sisse nagu tavaliselt</translation>
    </message>
    <message>
        <source>You come back by yourself when you are done</source>
        <translation>Kui olete valmis, tulete ise tagasi</translation>
    </message>
    <message>
        <source>Scan the code with your phone&apos;s camera</source>
        <translation>Skannige kood telefoni kaameraga</translation>
    </message>
    <message>
        <source>Sign in to {method} there as you always do</source>
        <translation>Logige seal sisse nagu tavaliselt: {method}</translation>
    </message>
    <message>
        <source>You can then put your phone away, whatever it shows</source>
        <translation>Seejärel võite telefoni ära panna, ükskõik mida see näitab</translation>
    </message>
    <message>
        <source>Open the page below in a browser</source>
        <translation>Avage allolev leht veebilehitsejas</translation>
    </message>
    <message>
        <source>The page opens, and asks for this desk&apos;s camera</source>
        <translation>Leht avaneb ja küsib selle leti kaamerat</translation>
    </message>
    <message>
        <source>Show your document, then your face, to your phone&apos;s camera</source>
        <translation>Näidake telefoni kaamerale oma dokumenti ja siis nägu</translation>
    </message>
    <message>
        <source>You can then put your phone away</source>
        <translation>Seejärel võite telefoni ära panna</translation>
    </message>
    <message>
        <source>Open the page below in a browser with a camera</source>
        <translation>Avage allolev leht kaameraga seadme veebilehitsejas</translation>
    </message>
    <message>
        <source>Hold your document, then your face, before the camera</source>
        <translation>Hoidke kaamera ees oma dokumenti ja siis nägu</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Please check: {fields}</source>
        <translation>Palun kontrollige: {fields}</translation>
    </message>
    <message>
        <source>Make this window larger: the code needs {columns} columns and {lines} lines.</source>
        <translation>Tehke aken suuremaks: kood vajab {columns} veergu ja {lines} rida.</translation>
    </message>
    <message>
        <source>Or stop with Ctrl+C, and choose another way.</source>
        <translation>Või katkestage klahvidega Ctrl+C ja valige muu viis.</translation>
    </message>
    <message>
        <source>This code can only be shown in the window.</source>
        <translation>Seda koodi saab näidata ainult aknas.</translation>
    </message>
    <message>
        <source>The number on the phone must be: {number}</source>
        <translation>Telefonis peab olema number: {number}</translation>
    </message>
    <message>
        <source>The request was sent to: {identifier}</source>
        <translation>Taotlus saadeti: {identifier}</translation>
    </message>
    <message>
        <source>Connection lost. Still trying</source>
        <translation>Ühendus katkes. Proovime edasi</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>ühtib</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>ei ühti</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Usaldusväärsuse tase</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Kinnitaja</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Ei esitatud</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Pange tähele</translation>
    </message>
    <message>
        <source>{answer}. {reasons}</source>
        <translation>{answer}. {reasons}</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Veebilehitsejat ei saanud avada.</translation>
    </message>
    <message>
        <source>The browser ended by itself.</source>
        <translation>Veebilehitseja sulgus ise.</translation>
    </message>
    <message>
        <source>The browser was closed.</source>
        <translation>Veebilehitseja suleti.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>Testkeskkond – tegelikke isikuid ei kontrollita</translation>
    </message>
</context>
<context>
    <name>TouchTyping</name>
    <message>
        <source>Keys to type with are shown below.</source>
        <translation>Allpool kuvatakse kirjutamiseks klahvid.</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Please turn the screen to our staff</source>
        <translation>Palun pöörake ekraan teenindaja poole</translation>
    </message>
    <message>
        <source>Your part is done. They will go on from here.</source>
        <translation>Teie osa on tehtud. Teenindaja jätkab siit.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>Teenindaja: näita tulemust</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{method} · today {time}</source>
        <translation>{method} · täna {time}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Heaks kiidetud</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Heaks kiitmata</translation>
    </message>
    <message>
        <source>Verified, but another person · {time}</source>
        <translation>Kinnitatud, aga teine isik · {time}</translation>
    </message>
</context>
<context>
    <name>VisitLog</name>
    <message>
        <source>The privacy notice is shown</source>
        <translation>Andmekaitseteave on ekraanil</translation>
    </message>
    <message>
        <source>A method is being chosen</source>
        <translation>Valitakse viisi</translation>
    </message>
    <message>
        <source>{method} is being asked</source>
        <translation>{method}: saadetakse päring</translation>
    </message>
    <message>
        <source>The customer has finished. The answer is being checked</source>
        <translation>Klient on lõpetanud. Vastust kontrollitakse</translation>
    </message>
    <message>
        <source>More time: the request is made anew</source>
        <translation>Lisaaeg: päring tehakse uuesti</translation>
    </message>
    <message>
        <source>The page is open on the customer’s display</source>
        <translation>Leht on kliendi ekraanil avatud</translation>
    </message>
    <message>
        <source>The page is closed</source>
        <translation>Leht on suletud</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <translation>Ühendus on taastunud</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This is your mark today. A result without it is not from this desk.</source>
        <translation>See on teie tänane tunnusmärk. Tulemus ilma selleta ei pärine sellest töökohast.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Sisse logitud: {name}</translation>
    </message>
</context>
</TS>
