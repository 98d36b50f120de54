<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Administering</name>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>فحص هذا المكتب</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>الخروج من ملء الشاشة</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The check did not finish. Please try again.</source>
        <translation>لم يكتمل الفحص. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>لم يُعثر على أي مشكلات.</numerusform>
            <numerusform>عُثر على مشكلة واحدة.</numerusform>
            <numerusform>عُثر على مشكلتين.</numerusform>
            <numerusform>عُثر على %n مشكلات.</numerusform>
            <numerusform>عُثر على %n مشكلة.</numerusform>
            <numerusform>عُثر على %n مشكلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>لم يُعثر على أي مشكلات.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The proxy is a SOCKS proxy, which is not supported; expected an HTTP proxy, under network.proxy or in the system&apos;s settings</source>
        <translation>الخادم الوسيط من نوع SOCKS، وهو غير مدعوم؛ المطلوب خادم وسيط HTTP في network.proxy أو في إعدادات النظام</translation>
    </message>
    <message>
        <source>network.ca_file: expected a readable file of certificates (PEM)</source>
        <translation>network.ca_file: المطلوب ملف شهادات مقروء (PEM)</translation>
    </message>
    <message>
        <source>There is no service of that name. There are: {names}.</source>
        <translation>لا توجد خدمة بهذا الاسم. المتاح: {names}.</translation>
    </message>
    <message>
        <source>Several services may offer this. Choose one with --service: {names}.</source>
        <translation>قد تقدّم هذا عدة خدمات. اختر واحدة باستخدام --service: {names}.</translation>
    </message>
    <message>
        <source>No service of this desk offers this method.</source>
        <translation>لا تقدّم أي خدمة في هذا المكتب هذه الطريقة.</translation>
    </message>
    <message>
        <source>This desk hands results over to nobody. Set [handover.NAME].</source>
        <translation>لا يسلّم هذا المكتب النتائج إلى أي جهة. اضبط [handover.NAME].</translation>
    </message>
    <message>
        <source>This desk needs a case: --case REFERENCE.</source>
        <translation>يتطلب هذا المكتب رقم معاملة: ⁦--case REFERENCE⁩.</translation>
    </message>
    <message>
        <source>This desk needs the expected person: --expect name=VALUE --expect birthdate=VALUE.</source>
        <translation>يتطلب هذا المكتب الشخص المتوقع: ⁦--expect name=VALUE --expect birthdate=VALUE⁩.</translation>
    </message>
    <message>
        <source>listener.tls_certificate: expected a certificate and its key (PEM)</source>
        <translation>listener.tls_certificate: المطلوب شهادة ومفتاحها (PEM)</translation>
    </message>
    <message>
        <source>Port {port} cannot be used.</source>
        <translation>لا يمكن استخدام المنفذ {port}.</translation>
    </message>
    <message>
        <source>Port {port} is used by {holder}.</source>
        <translation>المنفذ {port} يستخدمه {holder}.</translation>
    </message>
    <message>
        <source>listener.redirect_uri leads to the phone itself: it needs this desk&apos;s own name.</source>
        <translation>listener.redirect_uri يؤدي إلى الهاتف نفسه: المطلوب اسم هذا الجهاز.</translation>
    </message>
    <message>
        <source>listener.bind is not set, so that nothing listens on the network.</source>
        <translation>listener.bind غير محدد، فلا شيء يستمع على الشبكة.</translation>
    </message>
    <message>
        <source>listener.tls_certificate is not set.</source>
        <translation>listener.tls_certificate غير محدد.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة هوية</translation>
    </message>
    <message>
        <source>recovery.hold_result needs a secret store of this system’s that is safe to use, and there is none. Set it to 0.</source>
        <translation>‏recovery.hold_result يحتاج إلى مخزن أسرار آمن في هذا النظام، ولا يوجد مخزن كهذا. اضبطه على 0.</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Steps of this visit</source>
        <translation>خطوات هذه الزيارة</translation>
    </message>
    <message>
        <source>The customer follows on the other display.</source>
        <translation>يتابع العميل على الشاشة الأخرى.</translation>
    </message>
    <message>
        <source>On the customer’s display</source>
        <translation>على شاشة العميل</translation>
    </message>
    <message>
        <source>On the customer’s phone</source>
        <translation>على هاتف العميل</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Family name at birth</source>
        <translation>اسم العائلة عند الولادة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>رقم التعريف</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>الرقم الشخصي</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>بيئة تجريبية – لا يجري التحقق من هويات حقيقية</translation>
    </message>
</context>
<context>
    <name>BrowserBar</name>
    <message>
        <source>Less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>More time starts anew</source>
        <translation>المزيد من الوقت يعني البدء من جديد</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>المزيد من الوقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>What is this visit about?</source>
        <translation>ما موضوع هذه الزيارة؟</translation>
    </message>
    <message>
        <source>For staff: enter this as it is on the application.</source>
        <translation>للموظفين: أدخلوا البيانات كما هي في الطلب.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>رقم المعاملة</translation>
    </message>
    <message>
        <source>Name on the application</source>
        <translation>الاسم في الطلب</translation>
    </message>
    <message>
        <source>Date of birth on the application</source>
        <translation>تاريخ الميلاد في الطلب</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Please look at this first</source>
        <translation>يرجى النظر إلى هذا أولًا</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>يرجى الانتباه</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Configuration</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>It is passed over: this is the sandbox.</source>
        <translation>لا تُستخدم: هذه هي البيئة التجريبية.</translation>
    </message>
    <message>
        <source>There is none: the kiosk runs on its sandbox.</source>
        <translation>لا توجد: يعمل الكشك في بيئته التجريبية.</translation>
    </message>
    <message>
        <source>{file}; only root and this user can change it</source>
        <translation>‏{file}؛ لا يستطيع تعديله سوى root وهذا المستخدم</translation>
    </message>
    <message>
        <source>Secret of {name}</source>
        <translation>سرّ {name}</translation>
    </message>
    <message>
        <source>found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Service {name}</source>
        <translation>الخدمة {name}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>لا تذكر الخدمة وقتها.</translation>
    </message>
    <message>
        <source>agrees with the service&apos;s</source>
        <translation>مطابقة لساعة الخدمة</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>عنوان العودة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>It has expired. Renew listener.tls_certificate.</source>
        <translation>انتهت صلاحيتها. جدّد listener.tls_certificate.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this machine&apos;s clock.</source>
        <translation>لم تبدأ صلاحيتها بعد. تحقّق من ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>It is not for {host}, which listener.redirect_uri names.</source>
        <translation>ليست صالحة لـ {host} المذكور في listener.redirect_uri.</translation>
    </message>
    <message>
        <source>It cannot be used for a web server.</source>
        <translation>لا يمكن استخدامها لخادم ويب.</translation>
    </message>
    <message>
        <source>No authority that this machine knows has issued it: phones may warn of it.</source>
        <translation>لم تُصدرها جهة يعرفها هذا الجهاز: قد تحذّر الهواتف منها.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Neither Chromium, Chrome nor Edge was found: pages can only be opened on the customer&apos;s phone.</source>
        <translation>لم يُعثر على Chromium أو Chrome أو Edge: لا يمكن فتح الصفحات إلا على هاتف العميل.</translation>
    </message>
    <message>
        <source>{path} does not start as root: run the kiosk as another user.</source>
        <translation>‏{path} لا يعمل بصلاحيات root: شغّل الكشك بمستخدم آخر.</translation>
    </message>
    <message>
        <source>{path} does not start: run it by hand to see why.</source>
        <translation>‏{path} لا يعمل: شغّله يدويًا لمعرفة السبب.</translation>
    </message>
    <message>
        <source>{path} is set-uid: it may stay when the kiosk is killed, until the next start.</source>
        <translation>‏{path} من نوع set-uid: قد يبقى حتى التشغيل التالي إذا أُنهي الكشك قسرًا.</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation>صفحات {name}</translation>
    </message>
    <message>
        <source>any https address</source>
        <translation>أي عنوان https</translation>
    </message>
    <message>
        <source>may lead to: {origins}</source>
        <translation>يمكن أن تؤدي إلى: {origins}</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>None can be opened by this user here.</source>
        <translation>لا يستطيع هذا المستخدم فتح أي شاشة هنا.</translation>
    </message>
    <message>
        <source>{staff}, which another one mirrors, as customer_display = “same” allows: customers see results, too</source>
        <translation>‏{staff}، وتعكسها شاشة أخرى كما يسمح customer_display = ”same“: يرى العملاء النتائج أيضًا</translation>
    </message>
    <message>
        <source>Two of them show the same, so that customers see what staff see. Extend the desktop to the second one, or unplug it.</source>
        <translation>تعرض اثنتان منها الشيء نفسه، فيرى العملاء ما يراه الموظفون. وسّع سطح المكتب إلى الشاشة الثانية أو افصلها.</translation>
    </message>
    <message>
        <source>{other} does not show what {staff} shows. Mirror the displays, or set customer_display to “auto”.</source>
        <translation>‏{other} لا تعرض ما تعرضه {staff}. اعكس الشاشات، أو اضبط customer_display على ”auto“.</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike; nothing is shown on {other}</source>
        <translation>‏{staff}، للموظفين والعملاء معًا؛ ولا يُعرض شيء على {other}</translation>
    </message>
    <message>
        <source>{staff}, for staff and customers alike</source>
        <translation>‏{staff}، للموظفين والعملاء معًا</translation>
    </message>
    <message>
        <source>{staff} for staff, {customers} for customers</source>
        <translation>‏{staff} للموظفين، و{customers} للعملاء</translation>
    </message>
    <message>
        <source>Crash dumps</source>
        <translation>ملفات تفريغ الذاكرة</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>لا تُكتب</translation>
    </message>
    <message>
        <source>The memory of a browser that crashes, with what the customer typed, is handed to {handler}. Set kernel.core_pattern to a word without | in front.</source>
        <translation>ذاكرة المتصفح المتعطل، بما كتبه العميل فيها، تُسلَّم إلى {handler}. اجعل قيمة kernel.core_pattern كلمة لا يسبقها |.</translation>
    </message>
    <message>
        <source>Documents by phone</source>
        <translation>الوثائق عبر الهاتف</translation>
    </message>
    <message>
        <source>Not offered: the sandbox can only be reached from this machine.</source>
        <translation>غير متاح: لا يمكن الوصول إلى البيئة التجريبية إلا من هذا الجهاز.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Not offered, and there is no browser here. {why}</source>
        <translation>غير متاح، ولا يوجد متصفح هنا. {why}</translation>
    </message>
    <message>
        <source>Not offered. {why}</source>
        <translation>غير متاح. {why}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>None can be played for this user. Install pw-play, paplay or aplay, or switch sounds off under [sound].</source>
        <translation>لا يمكن تشغيل أي صوت لهذا المستخدم. ثبّت pw-play أو paplay أو aplay، أو أوقف الأصوات ضمن [sound].</translation>
    </message>
    <message>
        <source>played by {program}</source>
        <translation>‏يشغّله {program}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>ready ({name})</source>
        <translation>جاهزة ({name})</translation>
    </message>
    <message>
        <source>There is no {name}. Set receipt.printer to a printer of this system.</source>
        <translation>لا توجد طابعة {name}. اضبط receipt.printer على طابعة في هذا النظام.</translation>
    </message>
    <message>
        <source>None is set up: receipts cannot be printed. Add one to this system, or set receipt.offered = false.</source>
        <translation>لم تُعدّ أي طابعة: لا يمكن طباعة الإيصالات. أضف طابعة إلى النظام أو اضبط receipt.offered = false.</translation>
    </message>
    <message>
        <source>It is paused or reports an error. Look at the printer, and resume it.</source>
        <translation>متوقفة مؤقتًا أو تُبلغ عن خطأ. افحص الطابعة وأعد تشغيلها.</translation>
    </message>
    <message>
        <source>This system&apos;s printing does not answer. Is its print service running?</source>
        <translation>لا تستجيب خدمة الطباعة في هذا النظام. هل هي قيد التشغيل؟</translation>
    </message>
    <message>
        <source>receipts are saved in {folder}</source>
        <translation>تُحفظ الإيصالات في {folder}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>The accounts cannot be read. Check the data folder&apos;s owner.</source>
        <translation>تتعذر قراءة الحسابات. تحقّق من مالك مجلد البيانات.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Add an account: identity-kiosk staff add NAME --administrator</source>
        <translation>لا يمكن لأحد تسجيل الدخول. أضف حسابًا: identity-kiosk staff add NAME --administrator</translation>
    </message>
    <message>
        <source>Handover to {name}</source>
        <translation>التسليم إلى {name}</translation>
    </message>
    <message>
        <source>takes a message without personal details</source>
        <translation>يستقبل رسالة بلا بيانات شخصية</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>This system has no secret store: nothing is kept, and staff wait at the desk until a result is delivered.</source>
        <translation>ليس في هذا النظام مخزن أسرار: لا يُحفظ شيء، وينتظر الموظفون عند المكتب حتى تُسلَّم النتيجة.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Check its owner.</source>
        <translation>لا يمكن الكتابة في {folder}. تحقّق من مالكه.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>{file}; begins with the first visit</source>
        <translation>‏{file}؛ يبدأ مع أول زيارة</translation>
    </message>
    <message>
        <source>{file}; its key is in this system’s secret store</source>
        <translation>‏{file}؛ مفتاحه في مخزن الأسرار في هذا النظام</translation>
    </message>
    <message>
        <source>{file}; its key is a file beside it: whoever can read this user’s files can forge the journal.</source>
        <translation>‏{file}؛ مفتاحه ملف إلى جانبه: من يستطيع قراءة ملفات هذا المستخدم يستطيع تزوير السجل.</translation>
    </message>
    <message>
        <source>Held results</source>
        <translation>النتائج المحفوظة</translation>
    </message>
    <message>
        <source>encrypted; the key is in this system’s secret store</source>
        <translation>مشفّرة؛ والمفتاح في مخزن الأسرار في هذا النظام</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>نقاط التثبيت</translation>
    </message>
    <message>
        <source>None are kept: a journal that is forged with its own key is not found out. Set journal.anchor.</source>
        <translation>لا يُحفظ أي منها: لا يُكتشف سجل زُوّر بمفتاحه نفسه. اضبط journal.anchor.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compared with the application</source>
        <translation>المقارنة مع الطلب</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Expected name</source>
        <translation>الاسم المتوقع</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>تاريخ الميلاد المتوقع</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>متطابق تقريبًا</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Not in the result</source>
        <translation>غير موجود في النتيجة</translation>
    </message>
    <message>
        <source>Accents or similar letters differ.</source>
        <translation>تختلف علامات التشكيل أو حروف متشابهة.</translation>
    </message>
    <message>
        <source>Letters are written as passports write them, such as OE for Ö.</source>
        <translation>كُتبت الحروف كما في جوازات السفر، مثل OE بدلًا من Ö.</translation>
    </message>
    <message>
        <source>Hyphens, apostrophes or spaces differ.</source>
        <translation>تختلف الشرطات أو الفواصل العليا أو المسافات.</translation>
    </message>
    <message>
        <source>The names are in another order.</source>
        <translation>الأسماء بترتيب مختلف.</translation>
    </message>
    <message>
        <source>One of them has more given names.</source>
        <translation>أحدهما يضم أسماء أولى أكثر.</translation>
    </message>
    <message>
        <source>One of them has more family names.</source>
        <translation>أحدهما يضم أسماء عائلة أكثر.</translation>
    </message>
    <message>
        <source>One of them has more names.</source>
        <translation>أحدهما يضم أسماء أكثر.</translation>
    </message>
    <message>
        <source>An initial stands for a name.</source>
        <translation>حرف أول بدلًا من الاسم.</translation>
    </message>
    <message>
        <source>A word such as van, de or al- is missing in one of them.</source>
        <translation>كلمة مثل «آل» أو van أو de غير موجودة في أحدهما.</translation>
    </message>
    <message>
        <source>A title such as Dr is in one of them only.</source>
        <translation>لقب مثل «د.» موجود في أحدهما فقط.</translation>
    </message>
    <message>
        <source>The document has no room for the whole name.</source>
        <translation>لا يتسع المستند للاسم الكامل.</translation>
    </message>
    <message>
        <source>The result has another name as well.</source>
        <translation>تتضمن النتيجة اسمًا آخر أيضًا.</translation>
    </message>
    <message>
        <source>They are in different scripts. Compare them yourself.</source>
        <translation>كُتبا بخطّين مختلفين. قارن بينهما بنفسك.</translation>
    </message>
    <message>
        <source>The day or the month is not known.</source>
        <translation>اليوم أو الشهر غير معروف.</translation>
    </message>
    <message>
        <source>Day and month are swapped.</source>
        <translation>اليوم والشهر متبادلان.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>تتعذر قراءة التاريخ.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Enter your PIN to see the result</source>
        <translation>أدخل رقمك السري لعرض النتيجة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>تم تسجيل الدخول باسم {name}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy {what}</source>
        <translation>نسخ {what}</translation>
    </message>
    <message>
        <source>{what} is copied</source>
        <translation>‏{what}: تم النسخ</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after 30 seconds.</source>
        <translation>تم النسخ. تُمسح الحافظة بعد 30 ثانية.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>{minutes} min</source>
        <translation>‏{minutes} د</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>answers, accepts the credentials and offers %n method(s)</source>
        <translation>
            <numerusform>تستجيب وتقبل بيانات الدخول ولا تقدّم أي طريقة</numerusform>
            <numerusform>تستجيب وتقبل بيانات الدخول وتقدّم طريقة واحدة</numerusform>
            <numerusform>تستجيب وتقبل بيانات الدخول وتقدّم طريقتين</numerusform>
            <numerusform>تستجيب وتقبل بيانات الدخول وتقدّم %n طرق</numerusform>
            <numerusform>تستجيب وتقبل بيانات الدخول وتقدّم %n طريقة</numerusform>
            <numerusform>تستجيب وتقبل بيانات الدخول وتقدّم %n طريقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) off the service&apos;s time. Switch on automatic time.</source>
        <translation>
            <numerusform>لا فرق مع وقت الخدمة. فعّل الوقت التلقائي.</numerusform>
            <numerusform>ثانية واحدة فرقًا عن وقت الخدمة. فعّل الوقت التلقائي.</numerusform>
            <numerusform>ثانيتان فرقًا عن وقت الخدمة. فعّل الوقت التلقائي.</numerusform>
            <numerusform>%n ثوانٍ فرقًا عن وقت الخدمة. فعّل الوقت التلقائي.</numerusform>
            <numerusform>%n ثانية فرقًا عن وقت الخدمة. فعّل الوقت التلقائي.</numerusform>
            <numerusform>%n ثانية فرقًا عن وقت الخدمة. فعّل الوقت التلقائي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s). Renew it.</source>
        <translation>
            <numerusform>تنتهي اليوم. جدّدها.</numerusform>
            <numerusform>تنتهي خلال يوم واحد. جدّدها.</numerusform>
            <numerusform>تنتهي خلال يومين. جدّدها.</numerusform>
            <numerusform>تنتهي خلال %n أيام. جدّدها.</numerusform>
            <numerusform>تنتهي خلال %n يومًا. جدّدها.</numerusform>
            <numerusform>تنتهي خلال %n يوم. جدّدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not delivered yet</source>
        <translation>
            <numerusform>‏%n نتيجة لم تُسلَّم بعد</numerusform>
            <numerusform>‏نتيجة واحدة لم تُسلَّم بعد (%n)</numerusform>
            <numerusform>‏نتيجتان لم تُسلَّما بعد (%n)</numerusform>
            <numerusform>‏%n نتائج لم تُسلَّم بعد</numerusform>
            <numerusform>‏%n نتيجة لم تُسلَّم بعد</numerusform>
            <numerusform>‏%n نتيجة لم تُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits {host} for %n day(s)</source>
        <translation>
            <numerusform>صالحة لـ {host} حتى اليوم</numerusform>
            <numerusform>صالحة لـ {host} ليوم واحد</numerusform>
            <numerusform>صالحة لـ {host} ليومين</numerusform>
            <numerusform>صالحة لـ {host} لمدة %n أيام</numerusform>
            <numerusform>صالحة لـ {host} لمدة %n يومًا</numerusform>
            <numerusform>صالحة لـ {host} لمدة %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>British Overseas Territories citizen</source>
        <translation>مواطن أقاليم ما وراء البحار البريطانية</translation>
    </message>
    <message>
        <source>British National (Overseas)</source>
        <translation>رعية بريطاني (ما وراء البحار)</translation>
    </message>
    <message>
        <source>British Overseas citizen</source>
        <translation>مواطن بريطاني لما وراء البحار</translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation>شخص مشمول بالحماية البريطانية</translation>
    </message>
    <message>
        <source>British subject</source>
        <translation>رعية بريطاني</translation>
    </message>
    <message>
        <source>Neutral Zone</source>
        <translation>منطقة محايدة</translation>
    </message>
    <message>
        <source>United Nations agency</source>
        <translation>وكالة تابعة للأمم المتحدة</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>البنك الأفريقي للتنمية</translation>
    </message>
    <message>
        <source>Caribbean Community</source>
        <translation>الجماعة الكاريبية</translation>
    </message>
    <message>
        <source>Common Market for Eastern and Southern Africa</source>
        <translation>السوق المشتركة لشرق أفريقيا وجنوبها</translation>
    </message>
    <message>
        <source>Southern African Development Community</source>
        <translation>الجماعة الإنمائية للجنوب الأفريقي</translation>
    </message>
    <message>
        <source>Economic Community of West African States</source>
        <translation>الجماعة الاقتصادية لدول غرب أفريقيا</translation>
    </message>
    <message>
        <source>Organization of Eastern Caribbean States</source>
        <translation>منظمة دول شرق الكاريبي</translation>
    </message>
    <message>
        <source>African Export-Import Bank</source>
        <translation>البنك الأفريقي للاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Parliamentary Assembly of the Mediterranean</source>
        <translation>الجمعية البرلمانية للبحر الأبيض المتوسط</translation>
    </message>
    <message>
        <source>Sovereign Military Order of Malta</source>
        <translation>منظمة فرسان مالطا</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>الإنتربول</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>مجلس أوروبا</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>عديم الجنسية</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>لاجئ</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Utopia (a specimen)</source>
        <translation>يوتوبيا (نموذج)</translation>
    </message>
</context>
<context>
    <name>CountryChips</name>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>بلدان أخرى</translation>
    </message>
</context>
<context>
    <name>CustomerAction</name>
    <message>
        <source>Check that your phone shows this number.</source>
        <translation>تأكد من أن هاتفك يعرض هذا الرقم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>على هذه الشاشة</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>على هاتفك</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>عاد الاتصال.</translation>
    </message>
    <message>
        <source>We sent a request to {phone}.</source>
        <translation>أرسلنا طلبًا إلى {phone}.</translation>
    </message>
    <message>
        <source>The page is open in the browser.</source>
        <translation>الصفحة مفتوحة في المتصفح.</translation>
    </message>
    <message>
        <source>The customer is back. One moment, please.</source>
        <translation>عاد العميل. لحظة من فضلك.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Use the phone, or choose another method.</source>
        <translation>تعذّر فتح المتصفح. استخدم الهاتف أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Choose another method.</source>
        <translation>تعذّر فتح المتصفح. اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or on the phone.</source>
        <translation>أُغلق المتصفح من تلقاء نفسه. افتح الصفحة مجددًا هنا أو على الهاتف.</translation>
    </message>
    <message>
        <source>The browser ended by itself. Open the page again, or choose another method.</source>
        <translation>أُغلق المتصفح من تلقاء نفسه. افتح الصفحة مجددًا أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>The browser was closed. You can open the page again.</source>
        <translation>أُغلق المتصفح. يمكنك فتح الصفحة مجددًا.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Our staff will show you the rest. Then please tell them whether you accept.</source>
        <translation>سيعرض عليك موظفونا البقية، ثم يرجى إخبارهم ما إذا كنت توافق.</translation>
    </message>
    <message>
        <source>Please tell our staff whether you accept.</source>
        <translation>يرجى إخبار موظفينا ما إذا كنت توافق.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Your part is done. Our staff will go on from here.</source>
        <translation>انتهى دورك. سيكمل موظفونا من هنا.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>DD</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>سنة</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter your details as they are on your ID. We will compare them.</source>
        <translation>أدخل بياناتك كما هي في وثيقة هويتك. سنقوم بمقارنتها.</translation>
    </message>
    <message>
        <source>{method} needs this to reach you.</source>
        <translation>يحتاج {method} إلى هذا للوصول إليك.</translation>
    </message>
    <message>
        <source>This did not match. Please check it.</source>
        <translation>لم يتطابق هذا. يرجى التحقق منه.</translation>
    </message>
    <message>
        <source>These details did not match. Please check them.</source>
        <translation>لم تتطابق هذه البيانات. يرجى التحقق منها.</translation>
    </message>
    <message>
        <source>The service did not accept this. Please check it.</source>
        <translation>لم تقبل الخدمة هذا. يرجى التحقق منه.</translation>
    </message>
    <message>
        <source>The service did not accept these details.</source>
        <translation>لم تقبل الخدمة هذه البيانات.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Reveal for 10 s</source>
        <translation>إظهار لمدة 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Cover ({n} s)</source>
        <translation>إخفاء ({n} ث)</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم يُقارَن</translation>
    </message>
    <message>
        <source>{verdict} ({percent}% similar)</source>
        <translation>‏{verdict} (نسبة التشابه {percent}%)</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>At the camera</source>
        <translation>أمام الكاميرا</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>في الوثيقة</translation>
    </message>
    <message>
        <source>Face: {where}</source>
        <translation>الوجه: {where}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الوجه الأمامي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الوجه الخلفي</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>إثبات العنوان</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>فتح: {what}</translation>
    </message>
    <message>
        <source>{what}: cannot be shown</source>
        <translation>‏{what}: لا يمكن عرضه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>بلد الإصدار</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Licence classes</source>
        <translation>فئات رخصة القيادة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جرى التحقق</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>{title}, page {n} of {count}</source>
        <translation>‏{title}، صفحة {n} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) are not shown.</source>
        <translation>
            <numerusform>لا توجد صفحات أخرى.</numerusform>
            <numerusform>صفحة أخرى غير معروضة.</numerusform>
            <numerusform>صفحتان أخريان غير معروضتين.</numerusform>
            <numerusform>%n صفحات أخرى غير معروضة.</numerusform>
            <numerusform>%n صفحة أخرى غير معروضة.</numerusform>
            <numerusform>%n صفحة أخرى غير معروضة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reference {id}</source>
        <translation>المرجع {id}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Such as {example}</source>
        <translation>مثل {example}</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>‏{label} (اختياري)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>This is not valid. Please check it.</source>
        <translation>هذا غير صالح. يرجى التحقق منه.</translation>
    </message>
    <message>
        <source>{label}: {fault}</source>
        <translation>‏{label}: {fault}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>قبل الاسم</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>بعد الاسم</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة قيادة</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>read and genuine</source>
        <translation>مقروءة وأصلية</translation>
    </message>
    <message>
        <source>at least one read and genuine</source>
        <translation>واحدة على الأقل مقروءة وأصلية</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>With the country’s prefix, such as {example}</source>
        <translation>مع بادئة البلد، مثل ⁨{example}⁩</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>أرقام فقط</translation>
    </message>
    <message>
        <source>Together with the country</source>
        <translation>مع تحديد البلد</translation>
    </message>
    <message>
        <source>The country that issued the number</source>
        <translation>البلد الذي أصدر الرقم</translation>
    </message>
    <message>
        <source>As in the Evrotrust account, in lower case</source>
        <translation>كما هو في حساب Evrotrust، بأحرف صغيرة</translation>
    </message>
    <message>
        <source>Skips the choice of the bank</source>
        <translation>لن تحتاج إلى اختيار البنك لاحقًا</translation>
    </message>
    <message>
        <source>With the country code, such as {example}</source>
        <translation>مع رمز البلد، مثل ⁨{example}⁩</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Sending …</source>
        <translation>جارٍ الإرسال …</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Saved on this desk. It is sent again by itself.</source>
        <translation>محفوظ على هذا المكتب. سيُعاد إرساله تلقائيًا.</translation>
    </message>
    <message>
        <source>Not sent yet, and not saved on this desk.</source>
        <translation>لم يُرسل بعد، وليس محفوظًا على هذا المكتب.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>The system does not answer.</source>
        <translation>النظام لا يستجيب.</translation>
    </message>
    <message>
        <source>The system’s certificate is not accepted here.</source>
        <translation>شهادة النظام غير مقبولة هنا.</translation>
    </message>
    <message>
        <source>The system answers with {number}.</source>
        <translation>يرد النظام بالرمز {number}.</translation>
    </message>
    <message>
        <source>The secret that messages are signed with is missing or wrong.</source>
        <translation>السرّ الذي تُوقَّع به الرسائل مفقود أو خاطئ.</translation>
    </message>
    <message>
        <source>This desk’s certificate or key cannot be used.</source>
        <translation>لا يمكن استخدام شهادة هذا المكتب أو مفتاحه.</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>تتعذر الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The recipient’s key cannot be used.</source>
        <translation>لا يمكن استخدام مفتاح المستلم.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>يتعذر تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The program ends with status {number}.</source>
        <translation>ينتهي البرنامج بالحالة {number}.</translation>
    </message>
    <message>
        <source>The program does not end in time.</source>
        <translation>لا ينتهي البرنامج في الوقت المحدد.</translation>
    </message>
    <message>
        <source>What is saved of it cannot be read.</source>
        <translation>تتعذر قراءة ما حُفظ منه.</translation>
    </message>
    <message>
        <source>The signed PDF cannot be made.</source>
        <translation>لا يمكن إنشاء ملف PDF الموقّع.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Please wait. This result is not saved: if you go on, it is lost to the system.</source>
        <translation>يرجى الانتظار. هذه النتيجة غير محفوظة: إذا تابعت فلن تصل إلى النظام.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Go on without sending</source>
        <translation>المتابعة دون إرسال</translation>
    </message>
    <message>
        <source>Handover to your systems</source>
        <translation>الإرسال إلى أنظمتكم</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>تم تسجيل الدخول باسم {name}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ التشغيل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A result is waiting for staff</source>
        <translation>نتيجة بانتظار الموظفين</translation>
    </message>
    <message>
        <source>The kiosk stopped before the last verification was accepted or refused.</source>
        <translation>توقّف الجهاز قبل قبول آخر عملية تحقّق أو رفضها.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>للموظفين: إظهار النتيجة</translation>
    </message>
    <message>
        <source>Discard the result</source>
        <translation>تجاهل النتيجة</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>This screen has been cleared.</source>
        <translation>تم مسح محتوى الشاشة.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The disk is full: {file} cannot be written. Make room.</source>
        <translation>القرص ممتلئ: لا يمكن الكتابة في ‎{file}‎. وفّر مساحة.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the owner of its folder, and whether the disk is read-only.</source>
        <translation>‏لا يمكن الكتابة في {file}. تحقّق من مالك المجلد ومما إذا كان القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>{file} is locked by another program. End that program.</source>
        <translation>‏{file} مقفل من برنامج آخر. أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>{file} is not as this desk has written it. See what this finds: identity-kiosk journal verify. Then keep the file elsewhere: the next start begins a new one.</source>
        <translation>‏{file} ليس كما كتبه هذا المكتب. اطّلع على ما يجده هذا الأمر: identity-kiosk journal verify. ثم احفظ الملف في مكان آخر: سيبدأ التشغيل التالي ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted while the kiosk ran. Put it back, or start the kiosk anew.</source>
        <translation>‏نُقل {file} أو حُذف أثناء عمل الجهاز. أعده إلى مكانه أو أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>{file} is not there, although this desk’s anchors know it. Put it back. If it is lost, keep its anchors elsewhere: the next start begins a new one.</source>
        <translation>‏{file} غير موجود مع أن مراسي هذا المكتب تعرفه. أعده إلى مكانه. وإن فُقد فاحفظ مراسيه في مكان آخر: سيبدأ التشغيل التالي ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>recovery.hold_result needs this system’s secret store, which cannot be used. Unlock it, or set recovery.hold_result to 0.</source>
        <translation>‏recovery.hold_result يحتاج إلى مخزن الأسرار في هذا النظام، ولا يمكن استخدامه. افتحه، أو اضبط recovery.hold_result على 0.</translation>
    </message>
    <message>
        <source>{file} cannot be kept safely on this kind of disk. Set kiosk.data_dir to a folder on a disk of this machine.</source>
        <translation>‏{file} لا يمكن حفظه بأمان على هذا النوع من الأقراص. اضبط kiosk.data_dir على مجلد في قرص من أقراص هذا الجهاز.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of this program. Install that version.</source>
        <translation>‏كُتب {file} بإصدار أحدث من هذا البرنامج. ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>The key that {file} is signed with cannot be had. Unlock this system’s secret store, or put journal.key back beside the file, with mode 0600.</source>
        <translation>‏تعذّر الوصول إلى المفتاح الذي يوقَّع به {file}. افتح مخزن الأسرار في هذا النظام، أو أعد journal.key إلى جانب الملف بالصلاحيات 0600.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: the disk does not work.</source>
        <translation>‏لا يمكن قراءة {file} أو الكتابة فيه: القرص لا يعمل.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes, it is this person</source>
        <translation>نعم، هذا هو الشخص</translation>
    </message>
    <message>
        <source>The result is handed over: your answer stands.</source>
        <translation>يجري تسليم النتيجة: إجابتك نهائية.</translation>
    </message>
    <message>
        <source>You can change this until you press Done.</source>
        <translation>يمكنك تغيير إجابتك حتى تضغط على «تم».</translation>
    </message>
    <message>
        <source>Without an answer it counts as not accepted.</source>
        <translation>بدون إجابة يُعدّ غير مقبول.</translation>
    </message>
    <message>
        <source>Is this the person in front of you?</source>
        <translation>هل هذا هو الشخص الذي أمامك؟</translation>
    </message>
    <message>
        <source>You confirmed the person in front of you.</source>
        <translation>لقد أكدت الشخص الذي أمامك.</translation>
    </message>
    <message>
        <source>You did not accept this person.</source>
        <translation>لم تقبل هذا الشخص.</translation>
    </message>
    <message>
        <source>This is your answer</source>
        <translation>هذه إجابتك</translation>
    </message>
</context>
<context>
    <name>KeepOpen</name>
    <message>
        <source>{time} · Keep open</source>
        <translation>‏{time} · إبقاء مفتوحًا</translation>
    </message>
    <message numerus="yes">
        <source>Keep open. This result is cleared in less than %n minute(s).</source>
        <translation>
            <numerusform>إبقاء مفتوحًا. ستُمسح النتيجة في أقل من %n دقيقة.</numerusform>
            <numerusform>إبقاء مفتوحًا. ستُمسح النتيجة في أقل من دقيقة (%n).</numerusform>
            <numerusform>إبقاء مفتوحًا. ستُمسح النتيجة في أقل من دقيقتين (%n).</numerusform>
            <numerusform>إبقاء مفتوحًا. ستُمسح النتيجة في أقل من %n دقائق.</numerusform>
            <numerusform>إبقاء مفتوحًا. ستُمسح النتيجة في أقل من %n دقيقة.</numerusform>
            <numerusform>إبقاء مفتوحًا. ستُمسح النتيجة في أقل من %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>أحرف لاتينية</translation>
    </message>
    <message>
        <source>Letters with marks</source>
        <translation>أحرف لاتينية بعلامات</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>أحرف عربية</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <comment>parts of an address</comment>
        <translation>‏{first}، {second}</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>This desk is locked</source>
        <translation>هذا المكتب مقفل</translation>
    </message>
    <message>
        <source>For staff: sign in with your name and PIN.</source>
        <translation>للموظفين: سجّل الدخول باسمك ورقمك السري.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Your mark: {symbol}, {word}</source>
        <translation>علامتك: {symbol}، {word}</translation>
    </message>
</context>
<context>
    <name>MarkSymbols</name>
    <message>
        <source>Circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>مثلث</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>قطرة</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>قمر</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>برق</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>علامة زائد</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>House</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>علم</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>تاج</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>مظلة</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Anchor</source>
        <translation>مرساة</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>تفاحة</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>خريف</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>مخبز</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>كرة</translation>
    </message>
    <message>
        <source>Barley</source>
        <translation>شعير</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>سلة</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>دب</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>Birch</source>
        <translation>بتولا</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>خبز</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>جسر</translation>
    </message>
    <message>
        <source>Butter</source>
        <translation>زبدة</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>شمعة</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>قلعة</translation>
    </message>
    <message>
        <source>Cherry</source>
        <translation>كرز</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>سحابة</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>نحاس</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>ألماس</translation>
    </message>
    <message>
        <source>Dolphin</source>
        <translation>دلفين</translation>
    </message>
    <message>
        <source>Eagle</source>
        <translation>نسر</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>ريشة</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>سياج</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>غابة</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>حديقة</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>زجاج</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>مطرقة</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>ميناء</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>عسل</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>حصان</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>جزيرة</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>مطبخ</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>سلّم</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>مصباح</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>ليمون</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>أسد</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>سوق</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>مرج</translation>
    </message>
    <message>
        <source>Mill</source>
        <translation>طاحونة</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>مرآة</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>جبل</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>فطر</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>محيط</translation>
    </message>
    <message>
        <source>Orchard</source>
        <translation>بستان</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>فلفل</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>بيانو</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>جيب</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>بطاطا</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>أرنب</translation>
    </message>
    <message>
        <source>River</source>
        <translation>نهر</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>فضة</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>ملعقة</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>صيف</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>نافذة</translation>
    </message>
</context>
<context>
    <name>Masked</name>
    <message>
        <source>Covered</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Before we begin</source>
        <translation>قبل أن نبدأ</translation>
    </message>
    <message>
        <source>Please read how your personal data is used.</source>
        <translation>يُرجى قراءة كيفية استخدام بياناتك الشخصية.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>I do not accept</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>I accept</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>The customer sees part {part} of {parts}.</source>
        <translation>يرى العميل الجزء {part} من {parts}.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This desk is out of service</source>
        <translation>هذا المكتب خارج الخدمة</translation>
    </message>
    <message>
        <source>Please speak to our staff.</source>
        <translation>يُرجى التحدث إلى موظفينا.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>No picture</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>لا يمكن عرضها</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد %n دقيقة.</numerusform>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد دقيقة واحدة.</numerusform>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد دقيقتين.</numerusform>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد %n دقائق.</numerusform>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد %n دقيقة.</numerusform>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد %n ثانية.</numerusform>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد %n ثانية.</numerusform>
            <numerusform>أُدخل رقم سري خاطئ مرات كثيرة. حاول مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>PINs cannot be checked at the moment. Please tell your administrator.</source>
        <translation>يتعذر التحقق من الأرقام السرية حاليًا. يُرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>The name or the PIN is not correct.</source>
        <translation>الاسم أو الرقم السري غير صحيح.</translation>
    </message>
    <message>
        <source>The PIN is not correct.</source>
        <translation>الرقم السري غير صحيح.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>We are getting this ready for you.</source>
        <translation>نُجهّز هذا لك.</translation>
    </message>
    <message>
        <source>We are starting again for you.</source>
        <translation>نبدأ لك من جديد.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>جارٍ التحقق من الوثيقة</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>جارٍ التحقق من الإجابة</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Still trying. Nothing is lost.</source>
        <translation>نواصل المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Waiting for the page to be opened</source>
        <translation>في انتظار فتح الصفحة</translation>
    </message>
    <message>
        <source>Waiting for the document</source>
        <translation>في انتظار الوثيقة</translation>
    </message>
    <message>
        <source>Opened in the app</source>
        <translation>فُتح في التطبيق</translation>
    </message>
    <message>
        <source>Waiting for the code to be scanned</source>
        <translation>في انتظار مسح الرمز</translation>
    </message>
    <message>
        <source>Waiting for the approval on the phone</source>
        <translation>في انتظار الموافقة على الهاتف</translation>
    </message>
    <message>
        <source>Waiting for the sign-in on the website</source>
        <translation>في انتظار تسجيل الدخول على الموقع</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Compared with what was entered</source>
        <translation>مقارنة بما تم إدخاله</translation>
    </message>
    <message>
        <source>Noticed and acknowledged by staff</source>
        <translation>ملاحظات أقرّ بها الموظف</translation>
    </message>
    <message>
        <source>The entry in the journal</source>
        <translation>القيد في السجل</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>خدمة الهوية</translation>
    </message>
    <message>
        <source>The service’s reference</source>
        <translation>مرجع الخدمة</translation>
    </message>
    <message>
        <source>Accepted by staff</source>
        <translation>قَبِله الموظف</translation>
    </message>
    <message>
        <source>Privacy notice accepted</source>
        <translation>إشعار الخصوصية المقبول</translation>
    </message>
    <message>
        <source>The result’s id</source>
        <translation>معرّف النتيجة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Its hash (SHA-256)</source>
        <translation>تجزئة القيد (SHA-256)</translation>
    </message>
    <message>
        <source>{reference} · page {number} of {count}</source>
        <translation>‏{reference} · صفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Proof of an identity check</source>
        <translation>إثبات التحقق من الهوية</translation>
    </message>
    <message>
        <source>This file is signed with the key of the desk’s journal. An auditor checks it against that journal with {command}: a file that was changed does not pass.</source>
        <translation>هذا الملف موقّع بمفتاح سجل هذا المكتب. يتحقق منه المدقق مقابل السجل باستخدام {command}، ولا يجتاز التحقق أي ملف جرى تغييره.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Attached to this file</source>
        <translation>مرفق بهذا الملف</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>{level} assurance</source>
        <translation>مستوى الضمان: {level}</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>‏{n} من 5</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>مزوّد الهوية</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>محفظة الهوية</translation>
    </message>
    <message>
        <source>over the internet</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>جهة حكومية</translation>
    </message>
    <message>
        <source>not a public authority</source>
        <translation>ليست جهة حكومية</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>لم يُقدَّم</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Search or country</source>
        <translation>ابحث عن طريقة أو بلد</translation>
    </message>
    <message>
        <source>How would you like to identify?</source>
        <translation>كيف تودّ إثبات هويتك؟</translation>
    </message>
    <message>
        <source>Which of these do you have?</source>
        <translation>أيّ من هذه لديك؟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No method of that name or country.</source>
        <translation>لا توجد طريقة ولا بلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Looking up the methods …</source>
        <translation>جارٍ تحميل الطرق…</translation>
    </message>
    <message>
        <source>Passport, ID card or licence</source>
        <translation>جواز سفر أو بطاقة هوية أو رخصة قيادة</translation>
    </message>
    <message numerus="yes">
        <source>{countries} and %n more</source>
        <extracomment>Countries: &quot;Austria, Belgium, Bulgaria and 9 more&quot;</extracomment>
        <translation>
            <numerusform>‏{countries}</numerusform>
            <numerusform>‏{countries} وبلد واحد آخر</numerusform>
            <numerusform>‏{countries} وبلدان آخران</numerusform>
            <numerusform>‏{countries} و%n بلدان أخرى</numerusform>
            <numerusform>‏{countries} و%n بلدًا آخر</numerusform>
            <numerusform>‏{countries} و%n بلد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>لم يُعدّ بعد</translation>
    </message>
    <message>
        <source>Needs a browser on this desk</source>
        <translation>يحتاج إلى متصفح على هذا الجهاز</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>أظهر وثيقتك</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>امسح الرمز بهاتفك</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>وافق على هاتفك</translation>
    </message>
    <message>
        <source>Sign in on the website</source>
        <translation>سجّل الدخول على الموقع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes, go on</source>
        <translation>نعم، متابعة</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>This screen will be cleared in %n second(s).</source>
        <translation>
            <numerusform>ستُمسح هذه الشاشة الآن.</numerusform>
            <numerusform>ستُمسح هذه الشاشة خلال ثانية واحدة.</numerusform>
            <numerusform>ستُمسح هذه الشاشة خلال ثانيتين.</numerusform>
            <numerusform>ستُمسح هذه الشاشة خلال %n ثوانٍ.</numerusform>
            <numerusform>ستُمسح هذه الشاشة خلال %n ثانية.</numerusform>
            <numerusform>ستُمسح هذه الشاشة خلال %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The person is verified.</source>
        <translation>جرى التحقق من هوية الشخص.</translation>
    </message>
    <message>
        <source>What the customer has done is lost: a new verification is needed.</source>
        <translation>ضاع ما فعله العميل: يلزم تحقق جديد.</translation>
    </message>
    <message>
        <source>Use another method, and tell the administrator.</source>
        <translation>استخدم طريقة أخرى وأبلغ المسؤول.</translation>
    </message>
    <message>
        <source>The details do not match.</source>
        <translation>البيانات غير متطابقة.</translation>
    </message>
    <message>
        <source>Check the details with the customer and try again.</source>
        <translation>راجع البيانات مع العميل وحاول مجددًا.</translation>
    </message>
    <message>
        <source>{method} did not reach the level of assurance that is needed.</source>
        <translation>لم يبلغ {method} مستوى الضمان المطلوب.</translation>
    </message>
    <message>
        <source>Use a method with a higher level of assurance.</source>
        <translation>استخدم طريقة بمستوى ضمان أعلى.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>لم يُجتَز التحقق.</translation>
    </message>
    <message>
        <source>Try again with good light and a clean document, or use another method.</source>
        <translation>حاول مجددًا بإضاءة جيدة ووثيقة نظيفة، أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>The answer names no person.</source>
        <translation>لا تذكر الإجابة أي شخص.</translation>
    </message>
    <message>
        <source>Try again, or use another method.</source>
        <translation>حاول مجددًا أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>The answer belongs to another verification, so it does not count.</source>
        <translation>الإجابة تخصّ تحققًا آخر، فلا تُحتسب.</translation>
    </message>
    <message>
        <source>Start again, and tell the administrator.</source>
        <translation>ابدأ من جديد وأبلغ المسؤول.</translation>
    </message>
    <message>
        <source>The customer came back before the check was finished.</source>
        <translation>عاد العميل قبل انتهاء التحقق.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The customer was not verified by {method}.</source>
        <translation>لم يؤكد {method} هوية العميل.</translation>
    </message>
    <message>
        <source>Ask the customer what their phone shows. Try again, or use another method.</source>
        <translation>اسأل العميل عمّا يعرضه هاتفه. حاول مجددًا أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>The details do not have the form that {method} needs.</source>
        <translation>ليست البيانات بالصيغة التي يتطلبها {method}.</translation>
    </message>
    <message>
        <source>Correct the details and try again.</source>
        <translation>صحّح البيانات وحاول مجددًا.</translation>
    </message>
    <message>
        <source>{method} is not switched on for this organisation.</source>
        <translation>‏{method} غير مفعّل لهذه المؤسسة.</translation>
    </message>
    <message>
        <source>{method} is not answering right now.</source>
        <translation>لا يستجيب {method} الآن.</translation>
    </message>
    <message>
        <source>Nothing went wrong on your side. Try again in a moment, or use another method.</source>
        <translation>ليس هناك خطأ من جانبك. حاول مجددًا بعد قليل أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>{method} cannot give the level of assurance that is needed.</source>
        <translation>لا يستطيع {method} توفير مستوى الضمان المطلوب.</translation>
    </message>
    <message>
        <source>The service does not accept this desk&apos;s credentials.</source>
        <translation>لا تقبل الخدمة بيانات دخول هذا المكتب.</translation>
    </message>
    <message>
        <source>Tell the administrator: the client id or its secret is wrong.</source>
        <translation>أبلغ المسؤول: معرّف العميل أو سرّه غير صحيح.</translation>
    </message>
    <message>
        <source>The organisation&apos;s account with the service is switched off.</source>
        <translation>حساب المؤسسة لدى الخدمة معطّل.</translation>
    </message>
    <message>
        <source>The service does not know this desk&apos;s return address.</source>
        <translation>لا تعرف الخدمة عنوان العودة لهذا المكتب.</translation>
    </message>
    <message>
        <source>Tell the administrator: the redirect address has to be registered.</source>
        <translation>أبلغ المسؤول: يجب تسجيل عنوان العودة.</translation>
    </message>
    <message>
        <source>{method} asked for a way of signing in that this desk does not have.</source>
        <translation>طلب {method} طريقة دخول لا تتوفر في هذا المكتب.</translation>
    </message>
    <message>
        <source>The service sent an address that is not safe to open.</source>
        <translation>أرسلت الخدمة عنوانًا ليس من الآمن فتحه.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be read.</source>
        <translation>أرسلت الخدمة إجابة لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another method.</source>
        <translation>حاول مجددًا بعد قليل أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>تعذّر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, then try again.</source>
        <translation>تحقّق من شبكة هذا المكتب ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No safe connection to the service could be made.</source>
        <translation>تعذّر إجراء اتصال آمن بالخدمة.</translation>
    </message>
    <message>
        <source>Tell the administrator: a certificate was not accepted.</source>
        <translation>أبلغ المسؤول: لم تُقبل إحدى الشهادات.</translation>
    </message>
    <message>
        <source>The service asks us to wait: there were too many requests.</source>
        <translation>تطلب الخدمة الانتظار: كانت الطلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>The service no longer knows this verification.</source>
        <translation>لم تعد الخدمة تعرف هذا التحقق.</translation>
    </message>
    <message>
        <source>{method} is not set up correctly on this desk.</source>
        <translation>لم يُعدّ {method} بشكل صحيح في هذا المكتب.</translation>
    </message>
    <message>
        <source>The answer had already been collected, or came too late.</source>
        <translation>سبق استلام الإجابة، أو وصلت متأخرة.</translation>
    </message>
    <message>
        <source>A new verification is needed. Start again. If the person did pass, your administrator can find the result at the service.</source>
        <translation>يلزم تحقق جديد. ابدأ من جديد. إذا كان الشخص قد اجتاز التحقق فيمكن للمسؤول إيجاد النتيجة لدى الخدمة.</translation>
    </message>
    <message>
        <source>This desk cannot receive the customer&apos;s return from the browser.</source>
        <translation>لا يستطيع هذا المكتب استقبال عودة العميل من المتصفح.</translation>
    </message>
    <message>
        <source>Close the other program, or tell the administrator.</source>
        <translation>أغلق البرنامج الآخر أو أبلغ المسؤول.</translation>
    </message>
    <message>
        <source>The verification could not be recorded on this desk.</source>
        <translation>تعذّر تسجيل التحقق في هذا المكتب.</translation>
    </message>
    <message>
        <source>Tell the administrator: the data folder cannot be written.</source>
        <translation>أبلغ المسؤول: لا يمكن الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>حدث خطأ في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The time for this verification ran out.</source>
        <translation>انتهى وقت هذا التحقق.</translation>
    </message>
    <message>
        <source>Start again when the customer is ready.</source>
        <translation>ابدأ من جديد عندما يكون العميل مستعدًا.</translation>
    </message>
    <message>
        <source>The verification was cancelled at this desk.</source>
        <translation>أُلغي التحقق في هذا المكتب.</translation>
    </message>
    <message>
        <source>The customer cancelled the verification.</source>
        <translation>ألغى العميل التحقق.</translation>
    </message>
    <message>
        <source>Start again if that was a mistake, or use another method.</source>
        <translation>ابدأ من جديد إن كان ذلك خطأً، أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>The verification was ended because nobody was there.</source>
        <translation>أُنهي التحقق لعدم وجود أحد.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>This receipt contains no personal details and is not proof of identity.</source>
        <translation>لا يحتوي هذا الإيصال على بيانات شخصية ولا يُعدّ إثباتًا للهوية.</translation>
    </message>
    <message>
        <source>Receipt for an identity check</source>
        <translation>إيصال بالتحقق من الهوية</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما تم التحقق منه</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>وثيقة هوية</translation>
    </message>
    <message>
        <source>An electronic identity</source>
        <translation>هوية إلكترونية</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>مستوى الضمان</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Not accepted by our staff</source>
        <translation>لم يقبله موظفونا</translation>
    </message>
</context>
<context>
    <name>ReceiptControl</name>
    <message>
        <source>Print a receipt</source>
        <translation>طباعة إيصال</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>تجري طباعة الإيصال</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation>أُرسل الإيصال إلى الطابعة.</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>حُفظ الإيصال.</translation>
    </message>
    <message>
        <source>No receipt: this desk has no printer. You can go on.</source>
        <translation>لا إيصال: لا توجد طابعة هنا. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>No receipt: the printer is paused or reports an error. You can go on.</source>
        <translation>لا إيصال: الطابعة متوقفة مؤقتًا أو تُبلغ عن خطأ. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>No receipt: the printer does not answer. You can go on.</source>
        <translation>لا إيصال: الطابعة لا تستجيب. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>No receipt: it could not be printed. You can go on.</source>
        <translation>لا إيصال: تعذّرت طباعته. يمكنك المتابعة.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>The person&apos;s picture</source>
        <translation>صورة الشخص</translation>
    </message>
    <message>
        <source>To accept, tick the warnings first.</source>
        <translation>للقبول، ضع علامة على التحذيرات أولًا.</translation>
    </message>
    <message>
        <source>To accept, reveal the name and the date of birth first.</source>
        <translation>للقبول، أظهر الاسم وتاريخ الميلاد أولًا.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>تعذّر الإكمال</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Not in the result: {attribute}.</source>
        <translation>غير موجود في النتيجة: {attribute}.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>انتهت صلاحية الوثيقة.</translation>
    </message>
    <message>
        <source>The documents do not agree with one another.</source>
        <translation>الوثائق غير متطابقة فيما بينها.</translation>
    </message>
    <message>
        <source>The evidence is not of the method that was asked for.</source>
        <translation>الدليل ليس من الطريقة المطلوبة.</translation>
    </message>
    <message>
        <source>A picture cannot be shown.</source>
        <translation>لا يمكن عرض إحدى الصور.</translation>
    </message>
    <message>
        <source>A date of birth or expiry is missing or cannot be read.</source>
        <translation>تاريخ الميلاد أو الانتهاء مفقود أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock is wrong by more than a minute.</source>
        <translation>ساعة هذا المكتب مخالفة بأكثر من دقيقة.</translation>
    </message>
    <message>
        <source>It does not show who the person is.</source>
        <translation>لا يبيّن هوية الشخص.</translation>
    </message>
    <message>
        <source>Limited confidence: it could be another person.</source>
        <translation>ثقة محدودة: قد يكون شخصًا آخر.</translation>
    </message>
    <message>
        <source>Identity checked; misuse is unlikely.</source>
        <translation>تم التحقق من الهوية، وإساءة الاستخدام مستبعدة.</translation>
    </message>
    <message>
        <source>Identity thoroughly checked; misuse is prevented.</source>
        <translation>تم التحقق من الهوية بدقة، مع منع إساءة الاستخدام.</translation>
    </message>
    <message>
        <source>As high, and fit for a qualified signature.</source>
        <translation>مثل العالي، ويصلح للتوقيع المؤهّل.</translation>
    </message>
    <message>
        <source>The service does not say how sure it is.</source>
        <translation>لا تذكر الخدمة مدى تأكّدها.</translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>مؤهّل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>You can close this page</source>
        <translation>يمكنك إغلاق هذه الصفحة</translation>
    </message>
    <message>
        <source>The desk has been told. Please look at the desk&apos;s screen.</source>
        <translation>أُبلغ المكتب. يرجى النظر إلى شاشة المكتب.</translation>
    </message>
    <message>
        <source>This page has no further use</source>
        <translation>لم تعد هذه الصفحة لازمة</translation>
    </message>
    <message>
        <source>Please look at the desk&apos;s screen.</source>
        <translation>يرجى النظر إلى شاشة المكتب.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Reveal {what}</source>
        <translation>إظهار {what}</translation>
    </message>
    <message>
        <source>Cover {what}</source>
        <translation>إخفاء {what}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}. Put it there with: identity-kiosk credentials set {service}</source>
        <translation>لا يحتوي مخزن أسرار هذا النظام على سرّ العميل لـ {service}. أضفه بالأمر: identity-kiosk credentials set {service}</translation>
    </message>
    <message>
        <source>the entry of {service} in this system&apos;s secret store</source>
        <translation>مدخل {service} في مخزن أسرار هذا النظام</translation>
    </message>
    <message>
        <source>what was given for {service}</source>
        <translation>ما أُدخل لـ {service}</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set. Set it to the client secret before the kiosk starts.</source>
        <translation>متغير البيئة {name} غير محدد. اجعل قيمته سرّ العميل قبل تشغيل الكشك.</translation>
    </message>
    <message>
        <source>the environment variable {name}</source>
        <translation>متغير البيئة {name}</translation>
    </message>
    <message>
        <source>The credential {name} is only there when systemd starts the kiosk, with LoadCredential= or LoadCredentialEncrypted= in its unit.</source>
        <translation>بيانات الاعتماد {name} لا تتوفر إلا عندما يشغّل systemd الكشك، مع LoadCredential= أو LoadCredentialEncrypted= في وحدته.</translation>
    </message>
    <message>
        <source>The name of a systemd credential was expected, not a path.</source>
        <translation>المطلوب اسم بيانات اعتماد systemd، لا مسار.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({fault}). Put the client secret there, in a file that the kiosk&apos;s user owns.</source>
        <translation>لا يمكن قراءة {path} ({fault}). ضع سرّ العميل هناك، في ملف يملكه مستخدم الكشك.</translation>
    </message>
    <message>
        <source>{path} is too large: the client secret was expected, and nothing else.</source>
        <translation>‏{path} كبير جدًا: المطلوب سرّ العميل وحده.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, as was expected.</source>
        <translation>‏{path} ليس ملفًا عاديًا كما هو مطلوب.</translation>
    </message>
    <message>
        <source>The client secret is not for this user alone. {fault}</source>
        <translation>سرّ العميل ليس لهذا المستخدم وحده. {fault}</translation>
    </message>
    <message>
        <source>{path} belongs to another user. Give it to the kiosk&apos;s user, or to root.</source>
        <translation>‏{path} يملكه مستخدم آخر. امنحه لمستخدم الكشك أو لـ root.</translation>
    </message>
    <message>
        <source>{path} is open to other users. Close it with: chmod 600 {path}</source>
        <translation>‏{path} مفتوح لمستخدمين آخرين. أغلقه بالأمر: chmod 600 {path}</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is empty.</source>
        <translation>المطلوب سرّ العميل، لكن هذا فارغ: {place}.</translation>
    </message>
    <message>
        <source>A client secret was expected, but {place} is not one line of plain UTF-8 text.</source>
        <translation>المطلوب سرّ العميل، لكن هذا ليس سطرًا واحدًا من نص UTF-8: {place}.</translation>
    </message>
    <message>
        <source>This system has no secret store that is safe to use. Keep the client secret of {service} in a file of mode 600 or in a systemd credential, and say so under client_secret in the configuration.</source>
        <translation>ليس في هذا النظام مخزن أسرار آمن. احفظ سرّ العميل لـ {service} في ملف بصلاحيات 600 أو في بيانات اعتماد systemd، واذكر ذلك في client_secret في الإعدادات.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store is locked. Unlock it, by logging in to the desktop for instance, and try again.</source>
        <translation>مخزن أسرار هذا النظام مقفل. افتحه، مثلًا بتسجيل الدخول إلى سطح المكتب، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store holds no client secret of {service}.</source>
        <translation>لا يحتوي مخزن أسرار هذا النظام على سرّ العميل لـ {service}.</translation>
    </message>
    <message>
        <source>This system&apos;s secret store can&apos;t be used ({fault}). See that it runs for the kiosk&apos;s user, or keep the client secret of {service} in a file of mode 600 or in a systemd credential.</source>
        <translation>لا يمكن استخدام مخزن أسرار هذا النظام ({fault}). تأكد من أنه يعمل لمستخدم الكشك، أو احفظ سرّ العميل لـ {service} في ملف بصلاحيات 600 أو في بيانات اعتماد systemd.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>Let us confirm who you are.
It takes a minute or two.</source>
        <translation>لنتأكد من هويتك.
يستغرق ذلك دقيقة أو دقيقتين.</translation>
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
        <translation>لم يُعدّ هذا المكتب بشكل صحيح</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>غير مُعدّ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>20 seconds left</source>
        <translation>بقيت 20 ثانية</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>المزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Open {method} on your phone</source>
        <translation>افتح {method} على هاتفك</translation>
    </message>
    <message>
        <source>Choose to scan a code</source>
        <translation>اختر مسح رمز</translation>
    </message>
    <message>
        <source>Point the camera at the code and approve</source>
        <translation>وجّه الكاميرا نحو الرمز ووافق</translation>
    </message>
    <message>
        <source>Open the request on your phone</source>
        <translation>افتح الطلب على هاتفك</translation>
    </message>
    <message>
        <source>Open the BankID app on your phone</source>
        <translation>افتح تطبيق BankID على هاتفك</translation>
    </message>
    <message>
        <source>Tap “Scan QR code”</source>
        <translation>اضغط على «مسح رمز QR»</translation>
    </message>
    <message>
        <source>Open the Freja app on your phone</source>
        <translation>افتح تطبيق Freja على هاتفك</translation>
    </message>
    <message>
        <source>Tap “Scan”</source>
        <translation>اضغط على «مسح»</translation>
    </message>
    <message>
        <source>Open mObywatel on your phone</source>
        <translation>افتح mObywatel على هاتفك</translation>
    </message>
    <message>
        <source>Point the camera at the code and confirm</source>
        <translation>وجّه الكاميرا نحو الرمز وأكّد</translation>
    </message>
    <message>
        <source>Open the Smart-ID app on your phone</source>
        <translation>افتح تطبيق Smart-ID على هاتفك</translation>
    </message>
    <message>
        <source>Enter your PIN 1</source>
        <translation>أدخل رمز PIN1</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>أدخل رمز PIN</translation>
    </message>
    <message>
        <source>Open the Evrotrust app on your phone</source>
        <translation>افتح تطبيق Evrotrust على هاتفك</translation>
    </message>
    <message>
        <source>Confirm with your PIN, face or fingerprint</source>
        <translation>أكّد برمز PIN أو بالوجه أو ببصمة الإصبع</translation>
    </message>
    <message>
        <source>Open the request in {method} on your phone</source>
        <translation>افتح الطلب في {method} على هاتفك</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Scan the code there with the BankID app</source>
        <translation>امسح الرمز هناك بتطبيق BankID</translation>
    </message>
    <message>
        <source>Approve in the BankID app, which opens</source>
        <translation>وافق في تطبيق BankID الذي يُفتح</translation>
    </message>
    <message>
        <source>Scan the code there with the Singpass app</source>
        <translation>امسح الرمز هناك بتطبيق Singpass</translation>
    </message>
    <message>
        <source>Approve in the Singpass app, which opens</source>
        <translation>وافق في تطبيق Singpass الذي يُفتح</translation>
    </message>
    <message>
        <source>Enter your user ID there, then approve in the MitID app</source>
        <translation>أدخل هناك معرّف المستخدم، ثم وافق في تطبيق MitID</translation>
    </message>
    <message>
        <source>Sign in there with the BankID app or your code device</source>
        <translation>سجّل الدخول هناك بتطبيق BankID أو بجهاز الرموز</translation>
    </message>
    <message>
        <source>Sign in there, then confirm in the ID Austria app</source>
        <translation>سجّل الدخول هناك، ثم أكّد في تطبيق ID Austria</translation>
    </message>
    <message>
        <source>Choose your bank there and sign in as you always do</source>
        <translation>اختر مصرفك هناك وسجّل الدخول كالمعتاد</translation>
    </message>
    <message>
        <source>Choose your bank or mobile certificate there and sign in</source>
        <translation>اختر هناك مصرفك أو شهادة الهاتف وسجّل الدخول</translation>
    </message>
    <message>
        <source>Choose there who issued your SPID, and sign in</source>
        <translation>اختر هناك جهة إصدار SPID وسجّل الدخول</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <translation>وافق على هاتفك</translation>
    </message>
    <message>
        <source>Show your document</source>
        <translation>أظهر وثيقتك</translation>
    </message>
    <message>
        <source>Sign in with {method}</source>
        <translation>سجّل الدخول باستخدام {method}</translation>
    </message>
    <message>
        <source>Scan the code with {method}</source>
        <translation>امسح الرمز باستخدام {method}</translation>
    </message>
    <message>
        <source>Compare the number with the one here</source>
        <translation>قارن الرقم بالرقم المعروض هنا</translation>
    </message>
    <message>
        <source>Check that it comes from this desk</source>
        <translation>تأكد من أنه صادر عن هذا المكتب</translation>
    </message>
    <message>
        <source>The {method} page opens</source>
        <translation>تُفتح صفحة {method}</translation>
    </message>
    <message>
        <source>Sign in there as you always do</source>
        <translation>سجّل الدخول هناك كالمعتاد</translation>
    </message>
    <message>
        <source>You come back by yourself when you are done</source>
        <translation>ستعود تلقائيًا عند الانتهاء</translation>
    </message>
    <message>
        <source>Scan the code with your phone&apos;s camera</source>
        <translation>امسح الرمز بكاميرا هاتفك</translation>
    </message>
    <message>
        <source>Sign in to {method} there as you always do</source>
        <translation>سجّل الدخول إلى {method} هناك كالمعتاد</translation>
    </message>
    <message>
        <source>You can then put your phone away, whatever it shows</source>
        <translation>يمكنك بعدها ترك هاتفك مهما عرض</translation>
    </message>
    <message>
        <source>Open the page below in a browser</source>
        <translation>افتح الصفحة أدناه في متصفح</translation>
    </message>
    <message>
        <source>The page opens, and asks for this desk&apos;s camera</source>
        <translation>تُفتح الصفحة وتطلب كاميرا هذا الجهاز</translation>
    </message>
    <message>
        <source>Show your document, then your face, to your phone&apos;s camera</source>
        <translation>أظهر وثيقتك ثم وجهك لكاميرا هاتفك</translation>
    </message>
    <message>
        <source>You can then put your phone away</source>
        <translation>يمكنك بعدها ترك هاتفك</translation>
    </message>
    <message>
        <source>Open the page below in a browser with a camera</source>
        <translation>افتح الصفحة أدناه في متصفح به كاميرا</translation>
    </message>
    <message>
        <source>Hold your document, then your face, before the camera</source>
        <translation>ضع وثيقتك ثم وجهك أمام الكاميرا</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Please check: {fields}</source>
        <translation>يرجى التحقق من: {fields}</translation>
    </message>
    <message>
        <source>Make this window larger: the code needs {columns} columns and {lines} lines.</source>
        <translation>كبّر هذه النافذة: يحتاج الرمز إلى {columns} عمودًا و{lines} سطرًا.</translation>
    </message>
    <message>
        <source>Or stop with Ctrl+C, and choose another way.</source>
        <translation>أو أوقف بالضغط على Ctrl+C واختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>This code can only be shown in the window.</source>
        <translation>لا يمكن عرض هذا الرمز إلا في النافذة.</translation>
    </message>
    <message>
        <source>The number on the phone must be: {number}</source>
        <translation>يجب أن يكون الرقم على الهاتف: {number}</translation>
    </message>
    <message>
        <source>The request was sent to: {identifier}</source>
        <translation>أُرسل الطلب إلى: {identifier}</translation>
    </message>
    <message>
        <source>Connection lost. Still trying</source>
        <translation>انقطع الاتصال. نواصل المحاولة</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>مستوى الضمان</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>يرجى الانتباه</translation>
    </message>
    <message>
        <source>{answer}. {reasons}</source>
        <translation>‏{answer}. {reasons}</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>تعذّر فتح المتصفح.</translation>
    </message>
    <message>
        <source>The browser ended by itself.</source>
        <translation>أُغلق المتصفح من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The browser was closed.</source>
        <translation>أُغلق المتصفح.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Sandbox – no real identities are checked</source>
        <translation>بيئة تجريبية – لا يجري التحقق من هويات حقيقية</translation>
    </message>
</context>
<context>
    <name>TouchTyping</name>
    <message>
        <source>Keys to type with are shown below.</source>
        <translation>تظهر مفاتيح الكتابة في الأسفل.</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Please turn the screen to our staff</source>
        <translation>يرجى تدوير الشاشة نحو موظفينا</translation>
    </message>
    <message>
        <source>Your part is done. They will go on from here.</source>
        <translation>انتهى دورك. سيكمل موظفونا من هنا.</translation>
    </message>
    <message>
        <source>Staff: show the result</source>
        <translation>للموظفين: إظهار النتيجة</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{method} · today {time}</source>
        <translation>‏{method} · اليوم {time}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Verified, but another person · {time}</source>
        <translation>تم التحقق، لكنه شخص آخر · {time}</translation>
    </message>
</context>
<context>
    <name>VisitLog</name>
    <message>
        <source>The privacy notice is shown</source>
        <translation>يُعرض إشعار الخصوصية</translation>
    </message>
    <message>
        <source>A method is being chosen</source>
        <translation>يجري اختيار طريقة</translation>
    </message>
    <message>
        <source>{method} is being asked</source>
        <translation>‏{method}: يجري إرسال الطلب</translation>
    </message>
    <message>
        <source>The customer has finished. The answer is being checked</source>
        <translation>انتهى العميل. يجري التحقق من الرد</translation>
    </message>
    <message>
        <source>More time: the request is made anew</source>
        <translation>وقت إضافي: يُعاد الطلب من جديد</translation>
    </message>
    <message>
        <source>The page is open on the customer’s display</source>
        <translation>الصفحة مفتوحة على شاشة العميل</translation>
    </message>
    <message>
        <source>The page is closed</source>
        <translation>الصفحة مغلقة</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <translation>عاد الاتصال</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This is your mark today. A result without it is not from this desk.</source>
        <translation>هذه علامتك لليوم. أي نتيجة من دونها ليست من هذا المكتب.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>تم تسجيل الدخول باسم {name}</translation>
    </message>
</context>
</TS>
