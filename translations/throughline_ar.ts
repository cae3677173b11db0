<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlertPane</name>
    <message>
        <source>Open what is behind it</source>
        <translation>فتح ما وراءه</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار بالاطلاع</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Open what is behind it</source>
        <translation>فتح ما وراءه</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار بالاطلاع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Switch the rule off</source>
        <translation>إيقاف القاعدة</translation>
    </message>
    <message>
        <source>Switch the rule on</source>
        <translation>تفعيل القاعدة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>لا تنبيهات مفتوحة</translation>
    </message>
    <message>
        <source>No alert has ended lately</source>
        <translation>لم ينتهِ أي تنبيه مؤخرًا</translation>
    </message>
    <message>
        <source>No rule finds anything at present. The tab Rules says what they look for.</source>
        <translation>لا تجد أي قاعدة شيئًا حاليًا. تبيّن علامة التبويب «القواعد» ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Alerts whose reason is gone stay here for a week.</source>
        <translation>تبقى التنبيهات التي زال سببها هنا أسبوعًا.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>BreachCalendar</name>
    <message>
        <source>Breaches per day</source>
        <translation>الخروقات يوميًا</translation>
    </message>
</context>
<context>
    <name>BuilderRow</name>
    <message>
        <source>And</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>الحقل: %1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>المقارنة: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>In this lane since</source>
        <translation>في هذا المسار منذ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>معرّف الارتباط</translation>
    </message>
    <message>
        <source>What stopped it</source>
        <translation>ما أوقفها</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What each system says</source>
        <translation>ما يقوله كل نظام</translation>
    </message>
    <message>
        <source>≠ marks what differs from the system of record.</source>
        <translation>تشير ≠ إلى ما يختلف عن نظام السجل.</translation>
    </message>
    <message>
        <source>Case report, as Throughline knew it on %1</source>
        <translation>تقرير الحالة كما عرفها Throughline في %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>في الهدف</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>السجل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>%1 older lines are left out.</source>
        <translation>حُذف من العرض %1 من الأسطر الأقدم.</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Priority %1 = </source>
        <translation>الأولوية %1 = </translation>
    </message>
    <message>
        <source>%1 · split or merged by people</source>
        <translation>%1 · قُسّم أو دُمج يدويًا</translation>
    </message>
</context>
<context>
    <name>CauseFormula</name>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
</context>
<context>
    <name>CauseList</name>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>لا أسباب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%Ln أسباب</numerusform>
            <numerusform>%Ln سببًا</numerusform>
            <numerusform>%Ln سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>حسب الأولوية</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Closed won in the CRM, no order in the ERP.</source>
        <translation>صفقة مكسوبة في CRM بلا طلب في ERP.</translation>
    </message>
    <message>
        <source>No order in the ERP</source>
        <translation>لا طلب في ERP</translation>
    </message>
    <message>
        <source>Billing is active, no order in the ERP.</source>
        <translation>الفوترة نشطة بلا طلب في ERP.</translation>
    </message>
    <message>
        <source>Billed, not in the ERP</source>
        <translation>مفوتر وليس في ERP</translation>
    </message>
    <message>
        <source>Booked in the ERP, no subscription in billing.</source>
        <translation>محجوز في ERP بلا اشتراك في الفوترة.</translation>
    </message>
    <message>
        <source>Not in billing</source>
        <translation>ليس في الفوترة</translation>
    </message>
    <message>
        <source>Issued in billing, not in the ledger.</source>
        <translation>صادرة في الفوترة وليست في دفتر الأستاذ.</translation>
    </message>
    <message>
        <source>Not in the ledger</source>
        <translation>ليس في دفتر الأستاذ</translation>
    </message>
    <message>
        <source>Paid in billing, the invoice is not in the ledger.</source>
        <translation>مدفوعة في الفوترة والفاتورة ليست في دفتر الأستاذ.</translation>
    </message>
    <message>
        <source>Paid, not in the ledger</source>
        <translation>مدفوع وليس في دفتر الأستاذ</translation>
    </message>
    <message>
        <source>Paid in billing, still open in the ERP.</source>
        <translation>مدفوعة في الفوترة ولا تزال مفتوحة في ERP.</translation>
    </message>
    <message>
        <source>Paid, open in the ERP</source>
        <translation>مدفوع، مفتوح في ERP</translation>
    </message>
    <message>
        <source>Booked in the ERP, the CRM does not know the order.</source>
        <translation>محجوز في ERP والطلب غير معروف في CRM.</translation>
    </message>
    <message>
        <source>Unknown to the CRM</source>
        <translation>غير معروف في CRM</translation>
    </message>
    <message>
        <source>Closed won without an approved quote.</source>
        <translation>صفقة مكسوبة بلا عرض سعر معتمد.</translation>
    </message>
    <message>
        <source>Quote not approved</source>
        <translation>عرض السعر غير معتمد</translation>
    </message>
    <message>
        <source>Lost in the CRM, live in the ERP.</source>
        <translation>خاسرة في CRM ونشطة في ERP.</translation>
    </message>
    <message>
        <source>Lost, live in the ERP</source>
        <translation>خاسرة، نشطة في ERP</translation>
    </message>
    <message>
        <source>Lost in the CRM, still billed.</source>
        <translation>خاسرة في CRM ولا تزال تُفوتر.</translation>
    </message>
    <message>
        <source>Lost, still billed</source>
        <translation>خاسرة، لا تزال تُفوتر</translation>
    </message>
    <message>
        <source>No entry for %1 in the %2 map</source>
        <translation>لا مدخل لـ %1 في جدول المطابقة %2</translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation>%1 بلا مطابقة</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Mappings of the files, version %1</source>
        <translation>مطابقات الملفات، الإصدار %1</translation>
    </message>
    <message>
        <source>Mapping %1: %2</source>
        <translation>المطابقة %1: %2</translation>
    </message>
    <message>
        <source>what ships with the program</source>
        <translation>ما يُرفق مع البرنامج</translation>
    </message>
    <message>
        <source>Configuration %1: %2</source>
        <translation>الإعداد %1: %2</translation>
    </message>
    <message>
        <source>%1 sent what nobody here can read: %2</source>
        <translation>أرسل %1 ما لا تمكن قراءته هنا: %2</translation>
    </message>
    <message>
        <source>%1 stops answering</source>
        <translation>توقف %1 عن الاستجابة</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>عودة %1 إلى الاستجابة</translation>
    </message>
    <message>
        <source>%1 goes live</source>
        <translation>بدء تشغيل %1</translation>
    </message>
    <message>
        <source>%1 only observes</source>
        <translation>مراقبة %1 فقط</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>استئناف %1</translation>
    </message>
    <message>
        <source>Set on screen: %1</source>
        <translation>ضُبط على الشاشة: %1</translation>
    </message>
    <message>
        <source>SLA definition %1: %2</source>
        <translation>تعريف SLA %1: %2</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>أُعدت خطة</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>اعتُمدت الخطة</translation>
    </message>
    <message>
        <source>Plan started, in its hold window</source>
        <translation>بدأت الخطة وهي في مهلة الانتظار</translation>
    </message>
    <message>
        <source>Plan runs</source>
        <translation>الخطة قيد التنفيذ</translation>
    </message>
    <message>
        <source>Plan paused</source>
        <translation>أُوقفت الخطة مؤقتًا</translation>
    </message>
    <message>
        <source>Plan stopped</source>
        <translation>أُوقفت الخطة</translation>
    </message>
    <message>
        <source>Plan finished</source>
        <translation>انتهت الخطة</translation>
    </message>
    <message>
        <source>Pace or gates of a plan changed</source>
        <translation>تغيّرت وتيرة خطة أو بواباتها</translation>
    </message>
    <message>
        <source>Flow is to be taken back</source>
        <translation>مسار مطلوب التراجع عنه</translation>
    </message>
    <message>
        <source>Flow taken back</source>
        <translation>تم التراجع عن مسار</translation>
    </message>
    <message>
        <source>Taking back a flow came to a halt</source>
        <translation>توقف التراجع عن مسار</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax asked</source>
        <translation>استُعلم عن الائتمان والمخزون والسعر والضريبة</translation>
    </message>
    <message>
        <source>Repair in the system linked</source>
        <translation>رُبط الإصلاح الذي تم في النظام</translation>
    </message>
    <message>
        <source>Step approved</source>
        <translation>اعتُمدت خطوة</translation>
    </message>
    <message>
        <source>Step in doubt decided</source>
        <translation>حُسمت خطوة غير محسومة</translation>
    </message>
    <message>
        <source>System tested</source>
        <translation>فُحص النظام</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Nothing that this workspace knows of changed in the three days before and the day after.</source>
        <translation>لم يتغير شيء معروف لمساحة العمل هذه في الأيام الثلاثة السابقة واليوم التالي.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>No exception is open: there is no onset to look around.</source>
        <translation>لا استثناء مفتوح: لا توجد بداية للبحث حولها.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>for sale</source>
        <translation>معروض للبيع</translation>
    </message>
    <message>
        <source>available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>سعر القائمة</translation>
    </message>
    <message>
        <source>location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>total</source>
        <translation>الإجمالي</translation>
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
        <source>No credit hold in the ERP</source>
        <translation>لا حجز ائتماني في نظام ERP</translation>
    </message>
    <message>
        <source>Within the credit limit</source>
        <translation>ضمن الحد الائتماني</translation>
    </message>
    <message>
        <source>Everything is in stock</source>
        <translation>كل شيء متوفر في المخزون</translation>
    </message>
    <message>
        <source>The list price is the one quoted</source>
        <translation>سعر القائمة هو السعر المعروض</translation>
    </message>
    <message>
        <source>The product is still sold</source>
        <translation>لا يزال المنتج يباع</translation>
    </message>
    <message>
        <source>Tax can be worked out</source>
        <translation>يمكن حساب الضريبة</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>الائتمان</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>المخزون</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Ask again</source>
        <translation>اسأل مجددًا</translation>
    </message>
    <message>
        <source>The systems are asked…</source>
        <translation>يجري سؤال الأنظمة…</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax are asked of the systems themselves. Nothing is sent or changed.</source>
        <translation>يُسأل عن الائتمان والمخزون والسعر والضريبة في الأنظمة نفسها. لا يُرسل ولا يُغيَّر أي شيء.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>اسأل الآن</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Enter takes “%1” as it stands.</source>
        <translation>يأخذ Enter القيمة “%1” كما هي.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ClosePopup</name>
    <message>
        <source>Before %1 closes</source>
        <translation>قبل إقفال %1</translation>
    </message>
    <message>
        <source>Show what is blocked</source>
        <translation>عرض ما يعيق</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Books close</source>
        <translation>إقفال الدفاتر</translation>
    </message>
    <message>
        <source>In</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>To clear</source>
        <translation>للتسوية</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>معاق</translation>
    </message>
    <message>
        <source>Money to clear</source>
        <translation>مبلغ للتسوية</translation>
    </message>
    <message>
        <source>%1 to clear, %2 blocked</source>
        <translation>للتسوية: %1، معاق: %2</translation>
    </message>
    <message>
        <source>Bar: done, blocked, still to go. Money at the rates of the workspace.</source>
        <translation>الشريط: منجز، معاق، متبقٍّ. المبالغ بأسعار صرف مساحة العمل.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>الأنظمة</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>المؤشرات الرئيسية</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>الانتقال أو التنفيذ…</translation>
    </message>
    <message>
        <source>Operations dock</source>
        <translation>شريط العمليات</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Guide: the first replay</source>
        <translation>جولة إرشادية: أول إعادة تنفيذ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>CompactMenu</name>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>عنصر</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>What each system says</source>
        <translation>ما يقوله كل نظام</translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation>كل السمات</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>الفروق فقط</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>%1 · now %2</source>
        <translation>%1 · الآن %2</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is not a link of Throughline.</source>
        <translation>هذا ليس رابط Throughline.</translation>
    </message>
    <message>
        <source>A link of Throughline begins with throughline://; this one begins with %1.</source>
        <translation>يبدأ رابط Throughline بـ throughline://؛ وهذا يبدأ بـ %1.</translation>
    </message>
    <message>
        <source>This link asks for more than to show something, so it is not followed.</source>
        <translation>يطلب هذا الرابط أكثر من العرض، لذلك لا يُتبع.</translation>
    </message>
    <message>
        <source>“%1” is no number that a link can name.</source>
        <translation>“%1” ليس رقمًا يمكن أن يسمّيه رابط.</translation>
    </message>
    <message>
        <source>A link can lead to a transaction, an exception, a plan or a view, not to “%1”.</source>
        <translation>يمكن أن يقود الرابط إلى معاملة أو استثناء أو خطة أو عرض، لا إلى “%1”.</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <source>Definition: %1</source>
        <translation>التعريف: %1</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>التراجع عن التغيير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما ينص عليه</translation>
    </message>
    <message>
        <source>These are changed in the file of the definition.</source>
        <translation>تُغيَّر هذه في ملف التعريف.</translation>
    </message>
    <message>
        <source>What you may change</source>
        <translation>ما يمكن تغييره</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>6h, 90m or 2d, business time</source>
        <translation>⁨6h⁩ أو ⁨90m⁩ أو ⁨2d⁩، بزمن العمل</translation>
    </message>
    <message>
        <source>Warning before it is due</source>
        <translation>التحذير قبل الاستحقاق</translation>
    </message>
    <message>
        <source>Target, percent in time</source>
        <translation>المستهدف، النسبة المئوية في الموعد</translation>
    </message>
    <message>
        <source>Business calendar</source>
        <translation>تقويم العمل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Nothing yet. Change a field: what it does is shown here before anything is kept.</source>
        <translation>لا شيء بعد. غيّر حقلًا: يظهر أثره هنا قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1, until now %2</source>
        <translation>%1، حتى الآن %2</translation>
    </message>
    <message>
        <source>Clocks that have stopped keep what they were measured by.</source>
        <translation>تحتفظ المؤقتات التي توقفت بما قيست به.</translation>
    </message>
    <message>
        <source>Reason, kept with the change</source>
        <translation>السبب، يُحفظ مع التغيير</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>حفظ للجميع</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>This cannot be kept: what is wrong is said at its field.</source>
        <translation>لا يمكن حفظ هذا: الخطأ موضّح عند حقله.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Open transaction</source>
        <translation>فتح المعاملة</translation>
    </message>
    <message>
        <source>Replay this order…</source>
        <translation>إعادة هذا الطلب…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>الأنظمة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>دليل المعالجة</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>ما الذي تغيّر؟</translation>
    </message>
</context>
<context>
    <name>DetailSide</name>
    <message>
        <source>Mapping</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>دليل المعالجة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
</context>
<context>
    <name>DockNews</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>الإيصالات، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>DockSummary</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation>إيقاف هذه العملية</translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation>ما أُرسل يبقى ويُتحقق منه، وما لم يُرسل يُحرَّر. لا يمكن متابعة خطة موقوفة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>DrillPane</name>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>الحقيقة</translation>
    </message>
    <message>
        <source>Throughline says</source>
        <translation>ما يقوله Throughline</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>خطوات التمرين</translation>
    </message>
    <message>
        <source>what the simulated systems really hold</source>
        <translation>ما تحتويه الأنظمة المحاكاة فعلًا</translation>
    </message>
    <message>
        <source>Truth against what Throughline says</source>
        <translation>الحقيقة مقابل ما يقوله Throughline</translation>
    </message>
    <message>
        <source>%1: truth %2, Throughline says %3, %4</source>
        <translation>%1: الحقيقة %2، يقول Throughline %3، %4</translation>
    </message>
    <message>
        <source>Nothing yet: run the drill.</source>
        <translation>لا شيء بعد: شغّل التمرين.</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>تشغيل %1</translation>
    </message>
</context>
<context>
    <name>DrillsPage</name>
    <message>
        <source>Drills</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Run drill</source>
        <translation>تشغيل التمرين</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>آخر نتيجة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>This workspace has real systems.</source>
        <translation>تضم مساحة العمل هذه أنظمة حقيقية.</translation>
    </message>
    <message>
        <source>Drills run in the pocket estate only.</source>
        <translation>تعمل التمارين في البيئة المصغّرة فقط.</translation>
    </message>
    <message>
        <source>No drills here</source>
        <translation>لا تمارين هنا</translation>
    </message>
    <message>
        <source>Drills break the simulated systems on purpose and count what really happened. This workspace has none.</source>
        <translation>تعطّل التمارين الأنظمة المحاكاة عمدًا وتُحصي ما حدث فعلًا. لا تمارين في مساحة العمل هذه.</translation>
    </message>
</context>
<context>
    <name>EditFieldDialog</name>
    <message>
        <source>Change a field of %1</source>
        <translation>تغيير حقل في %1</translation>
    </message>
    <message>
        <source>The plan is made anew with this value: it must fit the field, every target is asked again, and the hash is another one. The source system keeps what it says.</source>
        <translation>تُعاد الخطة بهذه القيمة: يجب أن تناسب الحقل، ويُسأل كل هدف من جديد، وتتغير البصمة. يبقى نظام المصدر على ما يقول.</translation>
    </message>
    <message>
        <source>Nothing is sent for this item, so there is no field to change.</source>
        <translation>لا يُرسل شيء لهذا العنصر، فلا حقل لتغييره.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>سيصبح</translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln items of the plan</source>
        <translation>
            <numerusform>لكل عناصر الخطة (%Ln)</numerusform>
            <numerusform>لعنصر الخطة الوحيد</numerusform>
            <numerusform>لعنصري الخطة كليهما</numerusform>
            <numerusform>لكل عناصر الخطة الـ%Ln</numerusform>
            <numerusform>لكل عناصر الخطة الـ%Ln</numerusform>
            <numerusform>لكل عناصر الخطة الـ%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>إعادة التخطيط</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Is the picture fresh? Last good sync of every system</source>
        <translation>هل الصورة حديثة؟ آخر مزامنة ناجحة لكل نظام</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is not allowed here.</source>
        <translation>هذا غير مسموح هنا.</translation>
    </message>
    <message>
        <source>The world moved since this was read. Look again, then decide.</source>
        <translation>تغيّر الوضع منذ هذه القراءة. أعد النظر ثم قرّر.</translation>
    </message>
    <message>
        <source>A send is still in doubt; it has to be proved first.</source>
        <translation>لا تزال عملية إرسال غير محسومة؛ يجب إثباتها أولًا.</translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation>لم يعد هذا السجل موجودًا.</translation>
    </message>
    <message>
        <source>Another instance runs the engine; this one only shows.</source>
        <translation>نسخة أخرى تشغّل المحرك؛ هذه للعرض فقط.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is acknowledged until there is space.</source>
        <translation>القرص ممتلئ. لا يُؤكَّد شيء حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation>تتعذر قراءة المخزن.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Throughline.</source>
        <translation>كُتب المخزن بإصدار أحدث من Throughline.</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>المخزن مشغول. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Sending to this system is stopped until it answers again.</source>
        <translation>أُوقف الإرسال إلى هذا النظام حتى يستجيب مجددًا.</translation>
    </message>
    <message>
        <source>The system refused our credentials.</source>
        <translation>رفض النظام بيانات اعتمادنا.</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>توقف قبل اكتماله.</translation>
    </message>
    <message>
        <source>The system could not be reached or gave no answer.</source>
        <translation>تعذر الوصول إلى النظام أو لم يستجب.</translation>
    </message>
    <message>
        <source>The system refused the request.</source>
        <translation>رفض النظام الطلب المرسل إليه.</translation>
    </message>
    <message>
        <source>Throughline could not read or write what it needs.</source>
        <translation>تعذر على Throughline قراءة ما يحتاج إليه أو كتابته.</translation>
    </message>
    <message>
        <source>A business rule stands against this.</source>
        <translation>تمنع ذلك قاعدة عمل.</translation>
    </message>
    <message>
        <source>Throughline made a mistake. Nothing was sent.</source>
        <translation>أخطأ Throughline. لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events and attempts</source>
        <translation>الأحداث والمحاولات</translation>
    </message>
</context>
<context>
    <name>ExceptionActions</name>
    <message>
        <source>Open transaction</source>
        <translation>فتح المعاملة</translation>
    </message>
    <message>
        <source>Pick all loaded rows</source>
        <translation>اختيار كل الصفوف المحمّلة</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>السؤال مجددًا الآن</translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation>أصلحته هناك…</translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation>القرار: تم التنفيذ…</translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation>القرار: لم يتم التنفيذ…</translation>
    </message>
    <message>
        <source>Plan replay: %1</source>
        <translation>تخطيط إعادة التنفيذ: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open orders of this cause are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>تُجمَّد كل الطلبات المفتوحة لهذا السبب (%Ln) في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
            <numerusform>يُجمَّد الطلب المفتوح الوحيد لهذا السبب في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
            <numerusform>يُجمَّد الطلبان المفتوحان لهذا السبب في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
            <numerusform>تُجمَّد كل الطلبات المفتوحة لهذا السبب (%Ln) في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
            <numerusform>تُجمَّد كل الطلبات المفتوحة لهذا السبب (%Ln) في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
            <numerusform>تُجمَّد كل الطلبات المفتوحة لهذا السبب (%Ln) في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>إعداد الخطة</translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %Ln picked orders</source>
        <translation>
            <numerusform>تخطيط إعادة تنفيذ %Ln طلب مختار</numerusform>
            <numerusform>تخطيط إعادة تنفيذ طلب مختار واحد</numerusform>
            <numerusform>تخطيط إعادة تنفيذ طلبين مختارين</numerusform>
            <numerusform>تخطيط إعادة تنفيذ %Ln طلبات مختارة</numerusform>
            <numerusform>تخطيط إعادة تنفيذ %Ln طلبًا مختارًا</numerusform>
            <numerusform>تخطيط إعادة تنفيذ %Ln طلب مختار</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked orders are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>تُجمَّد الطلبات المختارة في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>مطابقة منتج…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>مطابقة قيمة…</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln orders of this cause that fit the filter are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>تُجمَّد طلبات هذا السبب المطابقة لعامل التصفية (%Ln) في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
            <numerusform>يُجمَّد طلب هذا السبب الوحيد المطابق لعامل التصفية في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
            <numerusform>يُجمَّد طلبا هذا السبب المطابقان لعامل التصفية في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
            <numerusform>تُجمَّد طلبات هذا السبب المطابقة لعامل التصفية (%Ln) في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
            <numerusform>تُجمَّد طلبات هذا السبب المطابقة لعامل التصفية (%Ln) في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
            <numerusform>تُجمَّد طلبات هذا السبب المطابقة لعامل التصفية (%Ln) في الخطة، ويُسأل الهدف أولًا. لا يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay this cause…</source>
        <translation>إعادة هذا السبب…</translation>
    </message>
    <message>
        <source>Replay picked rows…</source>
        <translation>إعادة الصفوف المختارة…</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>لا شيء غير محسوم</translation>
    </message>
    <message>
        <source>Nothing stuck matches this filter</source>
        <translation>لا عالق يطابق عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>لا شيء عالق</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln open exceptions.</source>
        <translation>
            <numerusform>يُخفي عامل التصفية %Ln استثناء مفتوحة.</numerusform>
            <numerusform>يُخفي عامل التصفية استثناءً مفتوحًا واحدًا.</numerusform>
            <numerusform>يُخفي عامل التصفية استثناءين مفتوحين.</numerusform>
            <numerusform>يُخفي عامل التصفية %Ln استثناءات مفتوحة.</numerusform>
            <numerusform>يُخفي عامل التصفية %Ln استثناءً مفتوحًا.</numerusform>
            <numerusform>يُخفي عامل التصفية %Ln استثناء مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every transaction that is in flight moves. What stops is listed here within seconds.</source>
        <translation>كل معاملة جارية تتحرك. ما يتوقف يُدرج هنا خلال ثوانٍ.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln open</source>
        <translation>
            <numerusform>عرض كل المفتوح (%Ln)</numerusform>
            <numerusform>عرض كل المفتوح (%Ln)</numerusform>
            <numerusform>عرض كل المفتوح (%Ln)</numerusform>
            <numerusform>عرض كل المفتوح (%Ln)</numerusform>
            <numerusform>عرض كل المفتوح (%Ln)</numerusform>
            <numerusform>عرض كل المفتوح (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: SO-2026 lane:order entity:AM-DE</source>
        <translation>تصفية: SO-2026 lane:order entity:AM-DE</translation>
    </message>
    <message>
        <source>Whatever was sent is proved: done, or not done.</source>
        <translation>كل ما أُرسل مُثبت: تم أو لم يتم.</translation>
    </message>
    <message>
        <source>Nothing has been resolved yet</source>
        <translation>لم يُحل شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln…</source>
        <translation>
            <numerusform>إسناد %Ln…</numerusform>
            <numerusform>إسناد %Ln…</numerusform>
            <numerusform>إسناد %Ln…</numerusform>
            <numerusform>إسناد %Ln…</numerusform>
            <numerusform>إسناد %Ln…</numerusform>
            <numerusform>إسناد %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation>إعادة إلى القائمة المفتوحة</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>لا شيء مؤجَّل</translation>
    </message>
    <message>
        <source>What is put off until a time, or until it happens again, waits here and comes back by itself.</source>
        <translation>ما أُجّل إلى وقت ما أو حتى يتكرر ينتظر هنا ويعود تلقائيًا.</translation>
    </message>
    <message>
        <source>Clear the board&apos;s filter</source>
        <translation>مسح عامل تصفية اللوحة</translation>
    </message>
    <message>
        <source>What changed around its onset?</source>
        <translation>ما الذي تغيّر قرب البداية؟</translation>
    </message>
    <message>
        <source>Compare the payload with the one before</source>
        <translation>مقارنة الحمولة بسابقتها</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln picked…</source>
        <translation>
            <numerusform>إعادة %Ln مختار…</numerusform>
            <numerusform>إعادة %Ln مختار…</numerusform>
            <numerusform>إعادة المختارين %Ln…</numerusform>
            <numerusform>إعادة %Ln مختارة…</numerusform>
            <numerusform>إعادة %Ln مختاراً…</numerusform>
            <numerusform>إعادة %Ln مختار…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX): typed amounts and dates…</source>
        <translation>جدول بيانات (XLSX): مبالغ وتواريخ منمّطة…</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (UTF-8 with mark)…</source>
        <translation>CSV لجداول البيانات (UTF-8 مع علامة)…</translation>
    </message>
    <message>
        <source>CSV for programs (UTF-8)…</source>
        <translation>CSV للبرامج (UTF-8)…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
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
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Order SLA</source>
        <translation>SLA الطلب</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>الارتباط</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation>آخر مرسل</translation>
    </message>
    <message>
        <source>Will send</source>
        <translation>سيُرسل</translation>
    </message>
    <message>
        <source>In target</source>
        <translation>في الهدف</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>%1: sent %2, will send %3, in the target %4</source>
        <translation>%1: أُرسل %2، سيُرسل %3، في الهدف %4</translation>
    </message>
    <message>
        <source>Checked last</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Checked now</source>
        <translation>فُحص الآن</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter of the board:</source>
        <translation>عامل تصفية اللوحة:</translation>
    </message>
    <message>
        <source>Take off the filter: %1</source>
        <translation>إزالة عامل التصفية: %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Entity:</source>
        <translation>الكيان:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation>العملة:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>النظام:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>المسؤول:</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Age:</source>
        <translation>العمر:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي عمر</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>أكثر من ٤ س</translation>
    </message>
    <message>
        <source>over 1 d</source>
        <translation>أكثر من يوم</translation>
    </message>
    <message>
        <source>over 2 d</source>
        <translation>أكثر من يومين</translation>
    </message>
    <message>
        <source>over 7 d</source>
        <translation>أكثر من ٧ أيام</translation>
    </message>
    <message>
        <source>Money:</source>
        <translation>المبلغ:</translation>
    </message>
    <message>
        <source>over 10 k</source>
        <translation>أكثر من ١٠ آلاف</translation>
    </message>
    <message>
        <source>over 50 k</source>
        <translation>أكثر من ٥٠ ألفًا</translation>
    </message>
    <message>
        <source>over 100 k</source>
        <translation>أكثر من ١٠٠ ألف</translation>
    </message>
    <message>
        <source>over 1 M</source>
        <translation>أكثر من مليون</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter: customer:nord* due:today</source>
        <translation>تصفية: customer:nord* due:today</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>There is no such view any more.</source>
        <translation>لم يعد هذا العرض موجودًا.</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>فتح المعاملة</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>حفظ العرض…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>حذف هذا العرض</translation>
    </message>
    <message>
        <source>Undo the last change of a view</source>
        <translation>التراجع عن آخر تغيير لعرض</translation>
    </message>
    <message>
        <source>Build a query</source>
        <translation>بناء استعلام</translation>
    </message>
    <message>
        <source>Find a list of orders…</source>
        <translation>البحث عن قائمة طلبات…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>I have looked at everything</source>
        <translation>اطّلعت على كل شيء</translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation>نسخ الحالة لرسالة بريد</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>اطّلعت</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>بناء…</translation>
    </message>
    <message>
        <source>List of orders…</source>
        <translation>قائمة طلبات…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>Nothing fits this query</source>
        <translation>لا شيء يطابق هذا الاستعلام</translation>
    </message>
    <message>
        <source>Transactions appear as the systems are read.</source>
        <translation>تظهر المعاملات مع قراءة الأنظمة.</translation>
    </message>
    <message>
        <source>It looks among open exceptions. A query without their fields looks among all transactions.</source>
        <translation>يبحث في الاستثناءات المفتوحة. الاستعلام الخالي من حقولها يبحث في كل المعاملات.</translation>
    </message>
    <message>
        <source>Show every transaction</source>
        <translation>عرض كل المعاملات</translation>
    </message>
    <message>
        <source>It looks among all transactions: their orders, customers, records and errors. A question looks like this: %1</source>
        <translation>يجري البحث في كل المعاملات: الطلبات والعملاء والسجلات والأخطاء. هكذا يُكتب السؤال: %1</translation>
    </message>
</context>
<context>
    <name>FlowList</name>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>each sends only while it operates</source>
        <translation>لا يرسل كلٌّ منها إلا أثناء تشغيله</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>مراقبة فقط</translation>
    </message>
    <message>
        <source>Operate…</source>
        <translation>تشغيل…</translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation>مراقبة %1 فقط</translation>
    </message>
    <message>
        <source>Operate %1…</source>
        <translation>تشغيل %1…</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>validate</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>check credit, price, tax address, availability</source>
        <translation>التحقق من الائتمان والسعر وعنوان الضريبة والتوفر</translation>
    </message>
    <message>
        <source>ask credit, price and tax</source>
        <translation>الاستعلام عن الائتمان والسعر والضريبة</translation>
    </message>
    <message>
        <source>ask tax again</source>
        <translation>الاستعلام عن الضريبة مرة أخرى</translation>
    </message>
    <message>
        <source>create ERP customer</source>
        <translation>إنشاء عميل ERP</translation>
    </message>
    <message>
        <source>create invoice address</source>
        <translation>إنشاء عنوان الفاتورة</translation>
    </message>
    <message>
        <source>create sales order</source>
        <translation>إنشاء طلب مبيعات</translation>
    </message>
    <message>
        <source>quote the sale</source>
        <translation>تسعير البيع</translation>
    </message>
    <message>
        <source>confirm the sale</source>
        <translation>تأكيد البيع</translation>
    </message>
    <message>
        <source>change order lines</source>
        <translation>تغيير بنود الطلب</translation>
    </message>
    <message>
        <source>change revenue schedule</source>
        <translation>تغيير جدول الإيرادات</translation>
    </message>
    <message>
        <source>create invoice</source>
        <translation>إنشاء فاتورة</translation>
    </message>
    <message>
        <source>close sales order</source>
        <translation>إغلاق أمر البيع</translation>
    </message>
    <message>
        <source>end sales order</source>
        <translation>إنهاء أمر البيع</translation>
    </message>
    <message>
        <source>enter refund in ERP</source>
        <translation>تسجيل رد المبلغ في ERP</translation>
    </message>
    <message>
        <source>enter dunning in ERP</source>
        <translation>تسجيل المطالبة في ERP</translation>
    </message>
    <message>
        <source>create billing customer</source>
        <translation>إنشاء عميل فوترة</translation>
    </message>
    <message>
        <source>create subscription</source>
        <translation>إنشاء اشتراك</translation>
    </message>
    <message>
        <source>change subscription</source>
        <translation>تغيير الاشتراك</translation>
    </message>
    <message>
        <source>cancel subscription</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>end subscription with its term</source>
        <translation>إنهاء الاشتراك بانتهاء مدته</translation>
    </message>
    <message>
        <source>create credit note</source>
        <translation>إنشاء إشعار دائن</translation>
    </message>
    <message>
        <source>refund payment</source>
        <translation>رد الدفعة</translation>
    </message>
    <message>
        <source>bill overage</source>
        <translation>فوترة التجاوز</translation>
    </message>
    <message>
        <source>write back to CRM</source>
        <translation>كتابة مرتدة إلى CRM</translation>
    </message>
    <message>
        <source>show contract value to sales</source>
        <translation>إظهار قيمة العقد للمبيعات</translation>
    </message>
    <message>
        <source>show cancellation to sales</source>
        <translation>إظهار الإلغاء للمبيعات</translation>
    </message>
    <message>
        <source>show contract end to sales</source>
        <translation>إظهار نهاية العقد للمبيعات</translation>
    </message>
    <message>
        <source>show credit memo to sales</source>
        <translation>إظهار الإشعار الدائن للمبيعات</translation>
    </message>
    <message>
        <source>show dunning to sales</source>
        <translation>إظهار المطالبة للمبيعات</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Quote to cash</source>
        <translation>من العرض إلى التحصيل</translation>
    </message>
    <message>
        <source>Billing invoice to ERP</source>
        <translation>فاتورة الفوترة إلى ERP</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>رد مبلغ</translation>
    </message>
    <message>
        <source>Usage and overage</source>
        <translation>الاستهلاك والتجاوز</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>التحصيل</translation>
    </message>
    <message>
        <source>held</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>استُبدل بإصدار أحدث</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>يجري التراجع عنه</translation>
    </message>
    <message>
        <source>taking back came to a halt</source>
        <translation>توقف التراجع</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>what was sent may still arrive</source>
        <translation>ما أُرسل قد يصل بعد</translation>
    </message>
    <message>
        <source>not found; something newer has to show there before that counts</source>
        <translation>غير موجود؛ لا يُعتد بذلك حتى يظهر هناك ما هو أحدث</translation>
    </message>
    <message>
        <source>tried again after a pause</source>
        <translation>محاولة جديدة بعد مهلة</translation>
    </message>
    <message>
        <source>waits for an earlier step</source>
        <translation>ينتظر خطوة سابقة</translation>
    </message>
    <message>
        <source>waits for another flow of this order</source>
        <translation>ينتظر مسارًا آخر لهذا الطلب</translation>
    </message>
    <message>
        <source>its flow only observes: nothing is sent</source>
        <translation>مساره يراقب فقط: لا يُرسل شيء</translation>
    </message>
    <message>
        <source>paused by a person</source>
        <translation>أوقفه شخص مؤقتًا</translation>
    </message>
    <message>
        <source>what started it does not hold at present</source>
        <translation>ما بدأه غير متحقق حاليًا</translation>
    </message>
    <message>
        <source>waits for an approval</source>
        <translation>ينتظر موافقة</translation>
    </message>
    <message>
        <source>waits for the posting window</source>
        <translation>ينتظر نافذة الترحيل</translation>
    </message>
    <message>
        <source>the system works on it</source>
        <translation>النظام يعمل عليه</translation>
    </message>
    <message>
        <source>the system does not answer; asked again</source>
        <translation>النظام لا يجيب؛ يُسأل مجددًا</translation>
    </message>
    <message>
        <source>not answered yet; asked again</source>
        <translation>لا إجابة بعد؛ يُسأل مجددًا</translation>
    </message>
    <message>
        <source>waits until it is taken back</source>
        <translation>ينتظر التراجع عنه</translation>
    </message>
    <message>
        <source>waits for the proof that it is gone</source>
        <translation>ينتظر الدليل على زواله</translation>
    </message>
    <message>
        <source>its system is left alone for a while</source>
        <translation>يُترك نظامه لبعض الوقت</translation>
    </message>
    <message>
        <source>its system takes no more requests for now</source>
        <translation>نظامه لا يقبل مزيدًا من الطلبات حاليًا</translation>
    </message>
    <message>
        <source>its system refuses the sign-in</source>
        <translation>نظامه يرفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>the local store takes no writes</source>
        <translation>المخزن المحلي لا يقبل الكتابة</translation>
    </message>
    <message>
        <source>the workspace has no such system any more</source>
        <translation>لم يعد هذا النظام في مساحة العمل</translation>
    </message>
    <message>
        <source>cannot be written as a request; look at the mapping</source>
        <translation>لا يمكن كتابته كطلب؛ راجع التعيين</translation>
    </message>
    <message>
        <source>waits until the number of the new record is read</source>
        <translation>ينتظر قراءة رقم السجل الجديد</translation>
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
        <translation>م</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
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
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>State and cause</source>
        <translation>الحالة والسبب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>مفتوح منذ</translation>
    </message>
    <message>
        <source>In lane for</source>
        <translation>في المسار منذ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>GateStrip</name>
    <message>
        <source>Gate %1: %2, %3, %4</source>
        <translation>البوابة %1: %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Guide, step %1 of %2: %3. %4</source>
        <translation>الجولة الإرشادية، الخطوة %1 من %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 من %2 · %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>الخطوة التالية في الجولة</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>تخطي الجولة</translation>
    </message>
</context>
<context>
    <name>HashLine</name>
    <message>
        <source>Plan hash</source>
        <translation>بصمة الخطة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation>نسخ بصمة الخطة</translation>
    </message>
    <message>
        <source>what is sent must hash to this, or the item stops</source>
        <translation>يجب أن تطابق بصمة المُرسَل هذه البصمة، وإلا توقف العنصر</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Nothing has been sent. Gate 1 goes out in %1 s: %2.</source>
        <translation>لم يُرسل شيء. تنطلق البوابة ١ خلال %1 ث: %2.</translation>
    </message>
    <message>
        <source>Undo is free until then. After that an order can only be compensated.</source>
        <translation>التراجع متاح حتى ذلك الحين. بعده لا يمكن إلا تعويض الطلب.</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>تراجع (U)</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Pick %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Order SLA due</source>
        <translation>استحقاق SLA الطلب</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>المفتوح: %1</translation>
    </message>
    <message>
        <source>%1 open in this cause · sorted by %2</source>
        <translation>المفتوح لهذا السبب: %1 · الترتيب حسب %2</translation>
    </message>
    <message>
        <source>Exceptions of the cause</source>
        <translation>استثناءات السبب</translation>
    </message>
    <message>
        <source>money</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>مطابقة منتج…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>مطابقة قيمة…</translation>
    </message>
    <message>
        <source>Why, and until when</source>
        <translation>السبب والمدة</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>%1 snoozed in this cause</source>
        <translation>المؤجَّل لهذا السبب: %1</translation>
    </message>
    <message>
        <source>%1 resolved in this cause</source>
        <translation>المحلول لهذا السبب: %1</translation>
    </message>
    <message>
        <source>%1 in doubt in this cause</source>
        <translation>غير المحسوم لهذا السبب: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replay all %Ln…</source>
        <translation>
            <numerusform>إعادة %Ln…</numerusform>
            <numerusform>إعادة %Ln…</numerusform>
            <numerusform>إعادة الاثنين…</numerusform>
            <numerusform>إعادة كل الـ %Ln…</numerusform>
            <numerusform>إعادة كل الـ %Ln…</numerusform>
            <numerusform>إعادة كل الـ %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Money at risk, open exceptions</source>
        <translation>المبلغ المعرّض للخطر، الاستثناءات المفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s)</source>
        <translation>
            <numerusform>لا أسباب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%Ln أسباب</numerusform>
            <numerusform>%Ln سببًا</numerusform>
            <numerusform>%Ln سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck orders</source>
        <translation>الطلبات العالقة</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in flight</source>
        <translation>
            <numerusform>من %Ln جارٍ</numerusform>
            <numerusform>من %Ln جارٍ</numerusform>
            <numerusform>من %Ln جارٍ</numerusform>
            <numerusform>من %Ln جارٍ</numerusform>
            <numerusform>من %Ln جارٍ</numerusform>
            <numerusform>من %Ln جارٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>no deadline is defined here</source>
        <translation>لا موعد نهائي محدد هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already late</source>
        <translation>
            <numerusform>%Ln متأخر بالفعل</numerusform>
            <numerusform>%Ln متأخر بالفعل</numerusform>
            <numerusform>%Ln متأخر بالفعل</numerusform>
            <numerusform>%Ln متأخر بالفعل</numerusform>
            <numerusform>%Ln متأخر بالفعل</numerusform>
            <numerusform>%Ln متأخر بالفعل</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>الأقدم %1</translation>
    </message>
    <message>
        <source>every send is proved</source>
        <translation>كل إرسال مُثبت</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>effect(s)</source>
        <translation>
            <numerusform>أثر</numerusform>
            <numerusform>أثر</numerusform>
            <numerusform>أثران</numerusform>
            <numerusform>آثار</numerusform>
            <numerusform>أثرًا</numerusform>
            <numerusform>أثر</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine sends in order</source>
        <translation>يرسل المحرك بالترتيب</translation>
    </message>
    <message>
        <source>observing: nothing is sent</source>
        <translation>مراقبة: لا يُرسل شيء</translation>
    </message>
    <message>
        <source>Replayed and verified, last 24 h</source>
        <translation>أُعيد تنفيذه وتُحقق منه، آخر ٢٤ س</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>من %Ln</numerusform>
            <numerusform>من %Ln</numerusform>
            <numerusform>من %Ln</numerusform>
            <numerusform>من %Ln</numerusform>
            <numerusform>من %Ln</numerusform>
            <numerusform>من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln مختلف</numerusform>
            <numerusform>%Ln مختلف</numerusform>
            <numerusform>%Ln مختلف</numerusform>
            <numerusform>%Ln مختلف</numerusform>
            <numerusform>%Ln مختلف</numerusform>
            <numerusform>%Ln مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln غير محسوم</numerusform>
            <numerusform>%Ln غير محسوم</numerusform>
            <numerusform>%Ln غير محسوم</numerusform>
            <numerusform>%Ln غير محسوم</numerusform>
            <numerusform>%Ln غير محسوم</numerusform>
            <numerusform>%Ln غير محسوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Late or due today</source>
        <translation>متأخر أو مستحق اليوم</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>التالي، السابق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>filter or search</source>
        <translation>تصفية أو بحث</translation>
    </message>
    <message>
        <source>pick a row</source>
        <translation>اختيار صف</translation>
    </message>
    <message>
        <source>plan a replay of the cause</source>
        <translation>تخطيط إعادة تنفيذ السبب</translation>
    </message>
    <message>
        <source>plan a replay of the picked rows</source>
        <translation>تخطيط إعادة تنفيذ الصفوف المختارة</translation>
    </message>
    <message>
        <source>go to Lanes</source>
        <translation>الانتقال إلى المسارات</translation>
    </message>
    <message>
        <source>go to Exceptions</source>
        <translation>الانتقال إلى الاستثناءات</translation>
    </message>
    <message>
        <source>go to In doubt</source>
        <translation>الانتقال إلى غير المحسوم</translation>
    </message>
    <message>
        <source>go to Operations</source>
        <translation>الانتقال إلى العمليات</translation>
    </message>
    <message>
        <source>go to Systems</source>
        <translation>الانتقال إلى الأنظمة</translation>
    </message>
    <message>
        <source>go to Drills</source>
        <translation>الانتقال إلى التمارين</translation>
    </message>
    <message>
        <source>read everything again</source>
        <translation>إعادة قراءة كل شيء</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>tell the value map what it lacks</source>
        <translation>إكمال الناقص في جدول المطابقة</translation>
    </message>
    <message>
        <source>pick rows on the way</source>
        <translation>اختيار الصفوف أثناء التنقل</translation>
    </message>
    <message>
        <source>assign to a team or person</source>
        <translation>إسناد إلى فريق أو شخص</translation>
    </message>
    <message>
        <source>make it mine</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>runbook of the cause</source>
        <translation>دليل معالجة السبب</translation>
    </message>
    <message>
        <source>undo the last action, while nothing has been sent</source>
        <translation>التراجع عن آخر إجراء ما لم يُرسل شيء</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>go to SLA</source>
        <translation>الانتقال إلى SLA</translation>
    </message>
    <message>
        <source>go to Key figures</source>
        <translation>الانتقال إلى المؤشرات الرئيسية</translation>
    </message>
    <message>
        <source>go to Alerts</source>
        <translation>الانتقال إلى التنبيهات</translation>
    </message>
    <message>
        <source>operations dock</source>
        <translation>شريط العمليات</translation>
    </message>
    <message>
        <source>change a field of the plan</source>
        <translation>تغيير حقل في الخطة</translation>
    </message>
    <message>
        <source>approve the plan; ⇧ r starts it</source>
        <translation>اعتماد الخطة؛ ⇧ r يبدؤها</translation>
    </message>
    <message>
        <source>go to Search</source>
        <translation>الانتقال إلى البحث</translation>
    </message>
    <message>
        <source>go to or do anything</source>
        <translation>الانتقال إلى أي شيء أو تنفيذه</translation>
    </message>
    <message>
        <source>search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>save the view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>build a query</source>
        <translation>بناء استعلام</translation>
    </message>
    <message>
        <source>SLA: charts or tables; alerts: acknowledge</source>
        <translation>SLA: مخططات أو جداول؛ التنبيهات: إقرار</translation>
    </message>
    <message>
        <source>transaction: an event back, an event on</source>
        <translation>المعاملة: حدث للخلف، حدث للأمام</translation>
    </message>
    <message>
        <source>what changed around its onset</source>
        <translation>ما تغيّر قرب البداية</translation>
    </message>
    <message>
        <source>compare the payload with the one before</source>
        <translation>مقارنة الحمولة بسابقتها</translation>
    </message>
    <message>
        <source>transaction: lineage as tree or table</source>
        <translation>المعاملة: سلسلة المنشأ كشجرة أو جدول</translation>
    </message>
    <message>
        <source>SLA: change the definition</source>
        <translation>SLA: تغيير التعريف</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Sync latency</source>
        <translation>زمن المزامنة</translation>
    </message>
    <message>
        <source>time from order booked in the ERP to order shown in the CRM; half and nineteen of twenty are through in</source>
        <translation>الزمن من حجز الطلب في ERP إلى ظهوره في CRM؛ المدة التي يكتمل خلالها النصف، وتسعة عشر من عشرين</translation>
    </message>
    <message>
        <source>Sync success rate</source>
        <translation>نسبة نجاح المزامنة</translation>
    </message>
    <message>
        <source>steps proved in their target ÷ steps that ended or need a person</source>
        <translation>الخطوات المُثبتة في هدفها ÷ الخطوات التي انتهت أو تحتاج إلى شخص</translation>
    </message>
    <message>
        <source>Order failure rate</source>
        <translation>نسبة إخفاق الطلبات</translation>
    </message>
    <message>
        <source>orders with an exception in the lanes quote and order ÷ quotes approved</source>
        <translation>الطلبات ذات استثناء في مساري عرض السعر والطلب ÷ عروض الأسعار المعتمدة</translation>
    </message>
    <message>
        <source>Exceptions opened</source>
        <translation>الاستثناءات الجديدة</translation>
    </message>
    <message>
        <source>exceptions whose clock began in the period</source>
        <translation>استثناءات بدأ مؤقتها في الفترة</translation>
    </message>
    <message>
        <source>Exceptions open</source>
        <translation>الاستثناءات المفتوحة</translation>
    </message>
    <message>
        <source>exceptions not proved or decided, now</source>
        <translation>استثناءات لم تُثبت أو يُبتّ فيها، الآن</translation>
    </message>
    <message>
        <source>Exception resolution time</source>
        <translation>زمن حل الاستثناء</translation>
    </message>
    <message>
        <source>business time from opened to proved or decided; half and nineteen of twenty are through in</source>
        <translation>زمن العمل من الفتح إلى الإثبات أو القرار؛ المدة التي يكتمل خلالها النصف، وتسعة عشر من عشرين</translation>
    </message>
    <message>
        <source>Quote-to-order cycle</source>
        <translation>دورة عرض السعر إلى الطلب</translation>
    </message>
    <message>
        <source>business time from quote approved to order booked; half and nineteen of twenty are through in</source>
        <translation>زمن العمل من اعتماد عرض السعر إلى حجز الطلب؛ المدة التي يكتمل خلالها النصف، وتسعة عشر من عشرين</translation>
    </message>
    <message>
        <source>Order-to-invoice time</source>
        <translation>الزمن من الطلب إلى الفاتورة</translation>
    </message>
    <message>
        <source>business time from order booked to its first invoice; half and nineteen of twenty are through in</source>
        <translation>زمن العمل من حجز الطلب إلى أول فاتورة له؛ المدة التي يكتمل خلالها النصف، وتسعة عشر من عشرين</translation>
    </message>
    <message>
        <source>Invoice posting latency</source>
        <translation>زمن ترحيل الفاتورة</translation>
    </message>
    <message>
        <source>business time from invoice issued in billing to posted in the ledger; half and nineteen of twenty are through in</source>
        <translation>زمن العمل من إصدار الفاتورة في الفوترة إلى ترحيلها في دفتر الأستاذ؛ المدة التي يكتمل خلالها النصف، وتسعة عشر من عشرين</translation>
    </message>
    <message>
        <source>Payment propagation time</source>
        <translation>زمن انتقال الدفعة</translation>
    </message>
    <message>
        <source>time from paid in billing to paid in the ERP; half and nineteen of twenty are through in</source>
        <translation>الزمن من السداد في الفوترة إلى السداد في ERP؛ المدة التي يكتمل خلالها النصف، وتسعة عشر من عشرين</translation>
    </message>
    <message>
        <source>Duplicate transaction rate</source>
        <translation>نسبة المعاملات المكررة</translation>
    </message>
    <message>
        <source>transactions with two live ERP orders of one entity, or two ledger invoices for one invoice ÷ all transactions</source>
        <translation>معاملات لها طلبان نشطان في ERP لكيان واحد، أو فاتورتان في دفتر الأستاذ لفاتورة واحدة ÷ كل المعاملات</translation>
    </message>
    <message>
        <source>Duplicate customer rate</source>
        <translation>نسبة العملاء المكررين</translation>
    </message>
    <message>
        <source>customer records of one system beyond the first with their number ÷ all customer records</source>
        <translation>سجلات العملاء في نظام واحد بعد الأول بالرقم نفسه ÷ كل سجلات العملاء</translation>
    </message>
    <message>
        <source>Replayed items</source>
        <translation>العناصر المُعاد تنفيذها</translation>
    </message>
    <message>
        <source>receipts of replay plans, whatever they prove</source>
        <translation>إيصالات خطط إعادة التنفيذ، أيًّا كان ما تثبته</translation>
    </message>
    <message>
        <source>Finance transactions that needed a person</source>
        <translation>المعاملات المالية التي احتاجت إلى شخص</translation>
    </message>
    <message>
        <source>booked orders with any exception ÷ orders booked</source>
        <translation>الطلبات المحجوزة ذات أي استثناء ÷ الطلبات المحجوزة</translation>
    </message>
    <message>
        <source>all entities, now</source>
        <translation>كل الكيانات، الآن</translation>
    </message>
    <message>
        <source>all entities, since the workspace was made</source>
        <translation>كل الكيانات، منذ إنشاء مساحة العمل</translation>
    </message>
    <message numerus="yes">
        <source>all entities, last %Ln day(s)</source>
        <translation>
            <numerusform>كل الكيانات، آخر %Ln يوم</numerusform>
            <numerusform>كل الكيانات، آخر يوم واحد</numerusform>
            <numerusform>كل الكيانات، آخر يومين</numerusform>
            <numerusform>كل الكيانات، آخر %Ln أيام</numerusform>
            <numerusform>كل الكيانات، آخر %Ln يومًا</numerusform>
            <numerusform>كل الكيانات، آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>items that replays resolved × minutes by hand ÷ 60 × cost of an hour</source>
        <translation>العناصر التي حلّتها إعادات التنفيذ × دقائق العمل اليدوي ÷ ٦٠ × تكلفة الساعة</translation>
    </message>
</context>
<context>
    <name>KpiPage</name>
    <message>
        <source>Key figures</source>
        <translation>المؤشرات الرئيسية</translation>
    </message>
    <message>
        <source>Undo the change of the inputs</source>
        <translation>التراجع عن تغيير المدخلات</translation>
    </message>
    <message>
        <source>SLA clocks</source>
        <translation>مؤقتات SLA</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>حفظ الصفحة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print page…</source>
        <translation>طباعة الصفحة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Figure and formula</source>
        <translation>المؤشر والصيغة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>19 of 20 in</source>
        <translation>١٩ من ٢٠ خلال</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>nineteen of twenty in %1</source>
        <translation>تسعة عشر من عشرين خلال %1</translation>
    </message>
</context>
<context>
    <name>KpiPane</name>
    <message>
        <source>Formula: %1</source>
        <translation>الصيغة: %1</translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation>ما توفّره إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Minutes by hand per exception</source>
        <translation>دقائق العمل اليدوي لكل استثناء</translation>
    </message>
    <message>
        <source>Cost of an hour, %1</source>
        <translation>تكلفة الساعة، %1</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>حفظ للجميع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1: مفتوح %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln إضافي في %1</numerusform>
            <numerusform>%Ln إضافي في %1</numerusform>
            <numerusform>%Ln إضافي في %1</numerusform>
            <numerusform>%Ln إضافي في %1</numerusform>
            <numerusform>%Ln إضافي في %1</numerusform>
            <numerusform>%Ln إضافي في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
</context>
<context>
    <name>LaneLabels</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In lane</source>
        <translation>في المسار</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation>معرّض للخطر، %1</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>١٤ يومًا</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Most money</source>
        <translation>أكبر مبلغ</translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1: مفتوح %2 من %3</translation>
    </message>
</context>
<context>
    <name>LaneTable</name>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In lane</source>
        <translation>في المسار</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation>معرّض للخطر، %1</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Open, 14 days</source>
        <translation>مفتوح، ١٤ يومًا</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>%1 open · most money first</source>
        <translation>المفتوح: %1 · الأكبر مبلغًا أولًا</translation>
    </message>
    <message>
        <source>Open in Exceptions</source>
        <translation>فتح في الاستثناءات</translation>
    </message>
    <message>
        <source>Items of the lane</source>
        <translation>عناصر المسار</translation>
    </message>
</context>
<context>
    <name>LanesPage</name>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>فتح المعاملة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>حفظ العرض…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>Not there yet</source>
        <translation>ليس هناك بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln مختلف</numerusform>
            <numerusform>%Ln مختلف</numerusform>
            <numerusform>%Ln مختلف</numerusform>
            <numerusform>%Ln مختلف</numerusform>
            <numerusform>%Ln مختلف</numerusform>
            <numerusform>%Ln مختلف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageNode</name>
    <message>
        <source>opened, space closes it</source>
        <translation>مفتوح، مفتاح المسافة يغلقه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined with it, space shows them</source>
        <translation>
            <numerusform>%Ln إضافي مرتبط به، مفتاح المسافة يعرضه</numerusform>
            <numerusform>%Ln إضافي مرتبط به، مفتاح المسافة يعرضه</numerusform>
            <numerusform>%Ln إضافي مرتبط به، مفتاح المسافة يعرضهما</numerusform>
            <numerusform>%Ln إضافي مرتبط به، مفتاح المسافة يعرضها</numerusform>
            <numerusform>%Ln إضافي مرتبط به، مفتاح المسافة يعرضها</numerusform>
            <numerusform>%Ln إضافي مرتبط به، مفتاح المسافة يعرضها</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageTable</name>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Records of the transaction by level</source>
        <translation>سجلات المعاملة حسب المستوى</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Start date</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>Bill-to</source>
        <translation>عنوان الفوترة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Total net</source>
        <translation>الإجمالي الصافي</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>تاريخ الانتهاء</translation>
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
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>tax engine</source>
        <translation>محرك الضرائب</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>event broker</source>
        <translation>وسيط الأحداث</translation>
    </message>
    <message>
        <source>warehouse, read only</source>
        <translation>مستودع البيانات، للقراءة فقط</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Accepted, not yet done</source>
        <translation>مقبول، لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Sent, being asked</source>
        <translation>أُرسل، قيد السؤال</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>مطبَّق</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>إعادة محاولة</translation>
    </message>
    <message>
        <source>Dead-lettered</source>
        <translation>متعذر نهائيًا</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>أُعيد تنفيذه</translation>
    </message>
    <message>
        <source>Resolved by hand</source>
        <translation>محلول يدويًا</translation>
    </message>
    <message>
        <source>Compensating</source>
        <translation>قيد التعويض</translation>
    </message>
    <message>
        <source>Compensated</source>
        <translation>معوَّض</translation>
    </message>
    <message>
        <source>Compensation failed</source>
        <translation>أخفق التعويض</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>تعذر التحديد</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجود مسبقًا</translation>
    </message>
    <message>
        <source>Possibly there</source>
        <translation>ربما موجود</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>مهلة انتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>متدهور</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>متعطل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>نصف مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>مخفق</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>لم يُشغَّل بعد</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض السعر</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>الفرصة</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Customer key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>مفتاح الطلب</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Billed every</source>
        <translation>دورية الفوترة</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>مفوتر</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Revenue schedule</source>
        <translation>جدول الإيرادات</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Accounting period</source>
        <translation>الفترة المحاسبية</translation>
    </message>
</context>
<context>
    <name>MainMenuBar</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Value map</source>
        <translation>جدول المطابقة</translation>
    </message>
    <message>
        <source>What it is called in the target</source>
        <translation>اسمها في الهدف</translation>
    </message>
    <message>
        <source>Reason, kept in the record</source>
        <translation>السبب، يُحفظ في السجل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>حفظ المدخل</translation>
    </message>
    <message>
        <source>Map product</source>
        <translation>ربط المنتج</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>ربط القيمة</translation>
    </message>
    <message>
        <source>Nothing is sent by this. What failed for want of it is replayed by a plan, which you read and approve.</source>
        <translation>لا يُرسل شيء بهذا. ما فشل لغيابه تعيده خطة تقرؤها وتوافق عليها.</translation>
    </message>
    <message>
        <source>Value in the source</source>
        <translation>القيمة في المصدر</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>الأنظمة</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>NewerStrip</name>
    <message>
        <source>Show them (Shift+N)</source>
        <translation>عرضها (Shift+N)</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln transaction(s), %1</source>
        <translation>
            <numerusform>لا معاملات، %1</numerusform>
            <numerusform>معاملة واحدة، %1</numerusform>
            <numerusform>معاملتان، %1</numerusform>
            <numerusform>%Ln معاملات، %1</numerusform>
            <numerusform>%Ln معاملة، %1</numerusform>
            <numerusform>%Ln معاملة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered: %1</source>
        <translation>لم يُجب أحد: %1</translation>
    </message>
    <message>
        <source>%1. Now for %2.</source>
        <translation>%1. الآن إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>لا تنبيهات جديدة</numerusform>
            <numerusform>تنبيه جديد واحد</numerusform>
            <numerusform>تنبيهان جديدان</numerusform>
            <numerusform>%Ln تنبيهات جديدة</numerusform>
            <numerusform>%Ln تنبيهًا جديدًا</numerusform>
            <numerusform>%Ln تنبيه جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no session bus: alerts are listed here and not announced elsewhere.</source>
        <translation>لا ناقل جلسة في سطح المكتب هذا: تُدرج التنبيهات هنا ولا تُعلن في مكان آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) not acknowledged</source>
        <translation>
            <numerusform>لا تنبيهات بلا إقرار</numerusform>
            <numerusform>تنبيه واحد بلا إقرار</numerusform>
            <numerusform>تنبيهان بلا إقرار</numerusform>
            <numerusform>%Ln تنبيهات بلا إقرار</numerusform>
            <numerusform>%Ln تنبيهًا بلا إقرار</numerusform>
            <numerusform>%Ln تنبيه بلا إقرار</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert waits</source>
        <translation>لا تنبيهات منتظرة</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>عرض التنبيهات</translation>
    </message>
</context>
<context>
    <name>OpenInButton</name>
    <message>
        <source>Open in…</source>
        <translation>فتح في…</translation>
    </message>
</context>
<context>
    <name>OperationsDock</name>
    <message>
        <source>Operations dock</source>
        <translation>شريط العمليات</translation>
    </message>
    <message>
        <source>Operation shown</source>
        <translation>العملية المعروضة</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>فتح الخطة</translation>
    </message>
    <message>
        <source>Hide dock</source>
        <translation>إخفاء الشريط</translation>
    </message>
    <message>
        <source>Nothing runs. A plan that was approved and started shows here what it does.</source>
        <translation>لا شيء يعمل. الخطة المعتمدة التي بدأت تُظهر هنا ما تفعله.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
</context>
<context>
    <name>OperationsPage</name>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>فتح الخطة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>أُعدّت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>لا خطط بعد</translation>
    </message>
    <message>
        <source>A replay starts from a cause: its orders are frozen, the target is asked, and the plan waits here until it is approved.</source>
        <translation>تبدأ إعادة التنفيذ من سبب: تُجمَّد طلباته ويُسأل الهدف وتنتظر الخطة هنا حتى اعتمادها.</translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation>الانتقال إلى الاستثناءات</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a page, view, cause or order, or do something</source>
        <translation>الانتقال إلى صفحة أو عرض أو سبب أو طلب، أو تنفيذ إجراء</translation>
    </message>
    <message>
        <source>Where to go and what to do</source>
        <translation>وجهات وإجراءات</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Find a list of orders</source>
        <translation>البحث عن قائمة طلبات</translation>
    </message>
    <message>
        <source>Paste order numbers, whatever stands between them. Numbers that are not known here are named.</source>
        <translation>الصق أرقام الطلبات مهما كان الفاصل بينها. تُذكر الأرقام غير المعروفة هنا.</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>أرقام الطلبات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>بحث عنها</translation>
    </message>
</context>
<context>
    <name>PayloadPane</name>
    <message>
        <source>Payload shown: %1</source>
        <translation>الحمولة المعروضة: %1</translation>
    </message>
    <message>
        <source>compare with:</source>
        <translation>مقارنة مع:</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>مقارنةً مع: %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الفرق السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Nothing was sent for this order yet, so there is no payload to show.</source>
        <translation>لم يُرسل شيء لهذا الطلب بعد، فلا توجد حمولة لعرضها.</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>, before: %1</source>
        <translation>، قبل: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>Show all, %Ln more lines</source>
        <translation>
            <numerusform>عرض الكل، %Ln سطر إضافي</numerusform>
            <numerusform>عرض الكل، سطر إضافي واحد</numerusform>
            <numerusform>عرض الكل، سطران إضافيان</numerusform>
            <numerusform>عرض الكل، %Ln أسطر إضافية</numerusform>
            <numerusform>عرض الكل، %Ln سطرًا إضافيًا</numerusform>
            <numerusform>عرض الكل، %Ln سطر إضافي</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>Attempt %1, sent</source>
        <translation>المحاولة %1، المُرسَل</translation>
    </message>
    <message>
        <source>Attempt %1, answer</source>
        <translation>المحاولة %1، الإجابة</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>المُؤكَّد بالقراءة</translation>
    </message>
    <message>
        <source>Attempt %1, sent with %2 effects in one request</source>
        <translation>المحاولة %1، أُرسلت مع %2 من التأثيرات في طلب واحد</translation>
    </message>
    <message>
        <source>Attempt %1, answer for %2 effects</source>
        <translation>المحاولة %1، رد على %2 من التأثيرات</translation>
    </message>
</context>
<context>
    <name>PercentileChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>سيُرسل</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation>تم، وأُكّد بالقراءة</translation>
    </message>
    <message>
        <source>already there, nothing sent</source>
        <translation>موجود مسبقًا، لم يُرسل شيء</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>in doubt, being asked</source>
        <translation>غير محسوم، قيد السؤال</translation>
    </message>
    <message>
        <source>differ, stopped</source>
        <translation>مختلف، موقوف</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>left</source>
        <translation>متبقٍّ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this plan</source>
        <translation>
            <numerusform>%Ln إخفاق أحدث ليس في هذه الخطة</numerusform>
            <numerusform>إخفاق أحدث واحد ليس في هذه الخطة</numerusform>
            <numerusform>إخفاقان أحدث ليسا في هذه الخطة</numerusform>
            <numerusform>%Ln إخفاقات أحدث ليست في هذه الخطة</numerusform>
            <numerusform>%Ln إخفاقًا أحدث ليس في هذه الخطة</numerusform>
            <numerusform>%Ln إخفاق أحدث ليس في هذه الخطة</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>المطابقة %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>منتظر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>every step asks its target first</source>
        <translation>كل خطوة تسأل هدفها أولًا</translation>
    </message>
    <message>
        <source>then the flow goes on</source>
        <translation>ثم يتابع التدفق</translation>
    </message>
    <message>
        <source>%1 orders need %2 effects: orders of one customer share one</source>
        <translation>عدد الطلبات %1 والآثار اللازمة %2: تشترك طلبات العميل الواحد في أثر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) frozen at</source>
        <translation>
            <numerusform>%Ln عنصر، جُمّدت عند</numerusform>
            <numerusform>عنصر واحد، جُمّد عند</numerusform>
            <numerusform>عنصران، جُمّدا عند</numerusform>
            <numerusform>%Ln عناصر، جُمّدت عند</numerusform>
            <numerusform>%Ln عنصرًا، جُمّدت عند</numerusform>
            <numerusform>%Ln عنصر، جُمّدت عند</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins the flow</source>
        <translation>يبدأ التدفق</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>أُعيد الفحص</translation>
    </message>
    <message>
        <source>Flow begun</source>
        <translation>بدأ التدفق</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>اجتاز الفحص</translation>
    </message>
    <message>
        <source>a gap: checked here first</source>
        <translation>فجوة: تُفحص هنا أولًا</translation>
    </message>
    <message>
        <source>checked here, nothing is sent by it</source>
        <translation>يُفحص هنا ولا يُرسل شيئًا</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>سُئل %1</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>أيضًا لـ %1</translation>
    </message>
    <message>
        <source>its steps ask their targets before they send</source>
        <translation>تسأل خطواته أهدافها قبل الإرسال</translation>
    </message>
    <message>
        <source>the next step goes on by itself</source>
        <translation>تتابع الخطوة التالية تلقائيًا</translation>
    </message>
    <message>
        <source>passed the check, the flow goes on</source>
        <translation>اجتاز الفحص، يتابع التدفق</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>never begun: %1, which it needs, did not end well</source>
        <translation>لم يبدأ: لم ينتهِ %1 اللازم له بنجاح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) begin; each of their steps asks its target first.</source>
        <translation>
            <numerusform>يبدأ %Ln تدفق؛ وكل خطوة تسأل هدفها أولًا.</numerusform>
            <numerusform>يبدأ تدفق واحد؛ وكل خطوة فيه تسأل هدفها أولًا.</numerusform>
            <numerusform>يبدأ تدفقان؛ وكل خطوة فيهما تسأل هدفها أولًا.</numerusform>
            <numerusform>تبدأ %Ln تدفقات؛ وكل خطوة فيها تسأل هدفها أولًا.</numerusform>
            <numerusform>يبدأ %Ln تدفقًا؛ وكل خطوة فيها تسأل هدفها أولًا.</numerusform>
            <numerusform>يبدأ %Ln تدفق؛ وكل خطوة فيها تسأل هدفها أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait until what they need was read back.</source>
        <translation>
            <numerusform>ينتظر %Ln عنصر حتى يُؤكَّد بالقراءة ما يلزمه.</numerusform>
            <numerusform>ينتظر عنصر واحد حتى يُؤكَّد بالقراءة ما يلزمه.</numerusform>
            <numerusform>ينتظر عنصران حتى يُؤكَّد بالقراءة ما يلزمهما.</numerusform>
            <numerusform>تنتظر %Ln عناصر حتى يُؤكَّد بالقراءة ما يلزمها.</numerusform>
            <numerusform>ينتظر %Ln عنصرًا حتى يُؤكَّد بالقراءة ما يلزمها.</numerusform>
            <numerusform>ينتظر %Ln عنصر حتى يُؤكَّد بالقراءة ما يلزمها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further order(s) wait for the same effect and go on with it.</source>
        <translation>
            <numerusform>ينتظر %Ln طلب آخر الأثر نفسه ويتابع معه.</numerusform>
            <numerusform>ينتظر طلب آخر واحد الأثر نفسه ويتابع معه.</numerusform>
            <numerusform>ينتظر طلبان آخران الأثر نفسه ويتابعان معه.</numerusform>
            <numerusform>تنتظر %Ln طلبات أخرى الأثر نفسه وتتابع معه.</numerusform>
            <numerusform>ينتظر %Ln طلبًا آخر الأثر نفسه وتتابع معه.</numerusform>
            <numerusform>ينتظر %Ln طلب آخر الأثر نفسه وتتابع معه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next steps of each order go on by themselves once it is proved.</source>
        <translation>تتابع الخطوات التالية لكل طلب تلقائيًا بعد إثباته.</translation>
    </message>
    <message>
        <source>Cannot be built yet, so it is not approved with this plan: %1</source>
        <translation>لا يمكن بناؤه بعد، ولذلك لا يشمله اعتماد هذه الخطة: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>أُرسل %1</translation>
    </message>
    <message>
        <source>Made on the way: %1</source>
        <translation>يُنشأ أثناء التنفيذ: %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) proved</source>
        <translation>
            <numerusform>أُثبتت %Ln خطوة بعده في هدفها</numerusform>
            <numerusform>أُثبتت %Ln خطوة بعده في هدفها</numerusform>
            <numerusform>أُثبتت خطوتان (%Ln) بعده في هدفيهما</numerusform>
            <numerusform>أُثبتت %Ln خطوات بعده في أهدافها</numerusform>
            <numerusform>أُثبتت %Ln خطوة بعده في أهدافها</numerusform>
            <numerusform>أُثبتت %Ln خطوة بعده في أهدافها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go on: %1.</source>
        <translation>
            <numerusform>يستمر %Ln طلب: %1.</numerusform>
            <numerusform>يستمر %Ln طلب: %1.</numerusform>
            <numerusform>يستمر طلبان (%Ln): %1.</numerusform>
            <numerusform>تستمر %Ln طلبات: %1.</numerusform>
            <numerusform>يستمر %Ln طلباً: %1.</numerusform>
            <numerusform>يستمر %Ln طلب: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 this will: %2.</source>
        <translation>بالنسبة إلى %1 سيجري: %2.</translation>
    </message>
    <message>
        <source>What is sent must hash to %1, or the item stops.</source>
        <translation>يجب أن تطابق بصمة ما يُرسل %1 وإلا توقف العنصر.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>PlanChoices</name>
    <message>
        <source>current mapping</source>
        <translation>المطابقة الحالية</translation>
    </message>
    <message>
        <source>mapping of the first try</source>
        <translation>مطابقة المحاولة الأولى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From which step</source>
        <translation>من أي خطوة</translation>
    </message>
    <message>
        <source>with</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>With which mapping</source>
        <translation>بأي مطابقة</translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation>إسقاط الحقول المعدّلة</translation>
    </message>
</context>
<context>
    <name>PlanItemRow</name>
    <message>
        <source>Held</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّل</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>في الهدف</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>%1 in dependency order</source>
        <translation>%1 بترتيب التبعية</translation>
    </message>
    <message>
        <source>Check: all</source>
        <translation>الفحص: الكل</translation>
    </message>
    <message>
        <source>Show items by check</source>
        <translation>عرض العناصر حسب الفحص</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>عناصر الخطة</translation>
    </message>
</context>
<context>
    <name>PlanPace</name>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>في آن واحد</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>في آن واحد</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation>بدء مع مهلة انتظار</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>تغيير حقل…</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>التغييرات فقط</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>البوابات التجريبية</translation>
    </message>
    <message>
        <source>Money to be booked</source>
        <translation>المبالغ المزمع قيدها</translation>
    </message>
    <message>
        <source>bound to the plan&apos;s hash</source>
        <translation>مرتبط ببصمة الخطة</translation>
    </message>
    <message>
        <source>a gate opens when all before it were read back</source>
        <translation>تُفتح البوابة بعد تأكيد كل ما قبلها بالقراءة</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>another choice asks the targets again</source>
        <translation>خيار آخر يسأل الأهداف مجددًا</translation>
    </message>
    <message>
        <source>as it was approved</source>
        <translation>كما اعتُمدت</translation>
    </message>
    <message>
        <source>Stops at 1 failure in gates 1 and 2, above 5 % after that, or on any new cause.</source>
        <translation>تتوقف عند إخفاق واحد في البوابتين ١ و٢، وفوق ٥ ٪ بعدهما، أو عند أي سبب جديد.</translation>
    </message>
    <message>
        <source>by entity, what the target does not have</source>
        <translation>حسب الكيان، ما ليس في الهدف</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>%1 prepared</source>
        <translation>أعدّها %1</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>اعتمدها %1</translation>
    </message>
    <message>
        <source>Nobody has approved it yet</source>
        <translation>لم يعتمدها أحد بعد</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>ما يلي</translation>
    </message>
    <message>
        <source>once an order is verified</source>
        <translation>بعد التحقق من الطلب</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <translation>ثم تلقائيًا</translation>
    </message>
    <message>
        <source>part of the plan&apos;s hash</source>
        <translation>جزء من بصمة الخطة</translation>
    </message>
</context>
<context>
    <name>PlanVerbs</name>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation>بدء مع مهلة انتظار</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation>نسخ بصمة الخطة</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>فتح المعاملة</translation>
    </message>
    <message>
        <source>Approve this plan</source>
        <translation>اعتماد هذه الخطة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation>إيقاف هذه العملية</translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation>ما أُرسل يبقى ويُتحقق منه، وما لم يُرسل يُحرَّر. لا يمكن متابعة خطة موقوفة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>تغيير حقل…</translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation>إسقاط الحقول المعدّلة</translation>
    </message>
    <message>
        <source>Discard this plan…</source>
        <translation>تجاهل هذه الخطة…</translation>
    </message>
    <message>
        <source>Discard this plan</source>
        <translation>تجاهل هذه الخطة</translation>
    </message>
    <message>
        <source>Nothing of it was sent. Its orders are free for another plan; the plan itself is kept, as stopped.</source>
        <translation>لم يُرسل منها شيء. تصبح طلباتها متاحة لخطة أخرى، وتُحفظ الخطة نفسها كموقوفة.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Due or took</source>
        <translation>الاستحقاق أو المدة</translation>
    </message>
    <message>
        <source>Will breach</source>
        <translation>خرق متوقع</translation>
    </message>
    <message>
        <source>Transactions behind the point</source>
        <translation>المعاملات وراء النقطة</translation>
    </message>
    <message>
        <source>will breach: %1</source>
        <translation>خرق متوقع: %1</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>No transaction stands behind this point.</source>
        <translation>لا معاملات وراء هذه النقطة.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>ينقص هنا ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>لا يمكن وضع %1 هنا.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>لا يوجد حقل %1.</translation>
    </message>
    <message>
        <source>This field cannot be compared with %1.</source>
        <translation>لا تمكن مقارنة هذا الحقل بـ %1.</translation>
    </message>
    <message>
        <source>A comparison is missing here.</source>
        <translation>تنقص هنا مقارنة.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>تنقص هنا قيمة.</translation>
    </message>
    <message>
        <source>%1 is not one of the words of this field.</source>
        <translation>%1 ليس من كلمات هذا الحقل.</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 ليس مبلغًا.</translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <translation>%1 ليس مدة زمنية.</translation>
    </message>
    <message>
        <source>%1 is no day or time.</source>
        <translation>%1 ليس يومًا أو وقتًا.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 ليس رقمًا.</translation>
    </message>
    <message>
        <source>%1 is no path into the records.</source>
        <translation>%1 ليس مسارًا داخل السجلات.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>قوس غير مغلق.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>هذا القوس لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>الأقواس متداخلة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>الاستعلام طويل جدًا.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>جرّب: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>في</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>ليس في</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>legal entity</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>money</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>how long in its lane</source>
        <translation>المدة في المسار</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>أول سجل</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>system where it failed</source>
        <translation>النظام الذي أخفق فيه</translation>
    </message>
    <message>
        <source>operation that failed</source>
        <translation>العملية التي أخفقت</translation>
    </message>
    <message>
        <source>state of the step</source>
        <translation>حالة الخطوة</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>vendor&apos;s code</source>
        <translation>رمز المورّد</translation>
    </message>
    <message>
        <source>how long open</source>
        <translation>مدة الفتح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محلول</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>استثناء</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Query</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Any word, or: lane = order and money &gt; 10000 EUR and age &gt; 2d</source>
        <translation>أي كلمة، أو: lane = order and money &gt; 10000 EUR and age &gt; 2d</translation>
    </message>
    <message>
        <source>What could be written here</source>
        <translation>ما يمكن كتابته هنا</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason, kept in the record</source>
        <translation>السبب، يُحفظ في السجل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>From this money on, %1</source>
        <translation>بدءًا من هذا المبلغ، %1</translation>
    </message>
    <message>
        <source>From so many transactions on</source>
        <translation>بدءًا من هذا العدد من المعاملات</translation>
    </message>
    <message>
        <source>Due within hours; empty: late ones</source>
        <translation>الاستحقاق خلال ساعات؛ فارغ: المتأخرة</translation>
    </message>
    <message>
        <source>Quiet from, until (%1)</source>
        <translation>الهدوء من، حتى (%1)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Escalate after hours without an answer</source>
        <translation>التصعيد بعد ساعات بلا إجابة</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>التصعيد إلى</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>حفظ للجميع</translation>
    </message>
    <message>
        <source>As in its file</source>
        <translation>كما في ملفها</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>%1 open</source>
        <translation>المفتوح: %1</translation>
    </message>
</context>
<context>
    <name>RunbookPane</name>
    <message>
        <source>The last fix that worked</source>
        <translation>آخر إصلاح ناجح</translation>
    </message>
    <message>
        <source>Open its plan</source>
        <translation>فتح خطته</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>every transaction</source>
        <translation>كل المعاملات</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>مشاركة مع الفريق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Pause the system, so that nothing runs against the wall</source>
        <translation>إيقاف النظام مؤقتًا حتى لا يصطدم شيء بجدار</translation>
    </message>
    <message>
        <source>Have its administrator renew the key or grant the right that the answer names</source>
        <translation>الطلب من مسؤوله تجديد المفتاح أو منح الصلاحية التي تذكرها الإجابة</translation>
    </message>
    <message>
        <source>Probe the system and see it healthy</source>
        <translation>فحص النظام والتأكد من سلامته</translation>
    </message>
    <message>
        <source>Resume it and plan the replay of the cause</source>
        <translation>استئنافه والتخطيط لإعادة السبب</translation>
    </message>
    <message>
        <source>Check whether a person or a job holds the record in the CRM</source>
        <translation>التحقق مما إذا كان شخص أو مهمة تحتجز السجل في CRM</translation>
    </message>
    <message>
        <source>Check that the field still exists and may be written</source>
        <translation>التحقق من أن الحقل ما زال موجودًا ويقبل الكتابة</translation>
    </message>
    <message>
        <source>Plan the replay; the financial transaction is left alone</source>
        <translation>التخطيط للإعادة؛ المعاملة المالية لا تُمس</translation>
    </message>
    <message>
        <source>Wait until the time that is shown; the system is asked by itself until then</source>
        <translation>الانتظار حتى الوقت المعروض؛ يُسأل النظام تلقائيًا حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Open the record in the target and look for our reference</source>
        <translation>فتح السجل في النظام الهدف والبحث عن مرجعنا</translation>
    </message>
    <message>
        <source>Say what you found: done with its number, or not done</source>
        <translation>قول ما وجدته: تم مع رقمه، أو لم يتم</translation>
    </message>
    <message>
        <source>The verdict is kept with your name and opens or closes the way to send again.</source>
        <translation>يُحفظ الحكم باسمك ويفتح طريق الإرسال من جديد أو يغلقه.</translation>
    </message>
    <message>
        <source>Check the accounting period of the entity in the ERP</source>
        <translation>التحقق من الفترة المحاسبية للكيان في ERP</translation>
    </message>
    <message>
        <source>A closed period needs another date, not a replay.</source>
        <translation>الفترة المغلقة تحتاج إلى تاريخ آخر لا إلى إعادة.</translation>
    </message>
    <message>
        <source>Compare number and amount of the invoice in billing and in the ERP</source>
        <translation>مقارنة رقم الفاتورة ومبلغها في الفوترة وفي ERP</translation>
    </message>
    <message>
        <source>Look for the payment under another reference before it is booked</source>
        <translation>البحث عن الدفعة بمرجع آخر قبل قيدها</translation>
    </message>
    <message>
        <source>Plan the replay with the canary and read the first receipt</source>
        <translation>التخطيط للإعادة بالبوابات التجريبية وقراءة أول إيصال</translation>
    </message>
    <message>
        <source>Find the item in the ERP that sales means by this code</source>
        <translation>العثور في ERP على الصنف الذي تعنيه المبيعات بهذا الرمز</translation>
    </message>
    <message>
        <source>The map names it; a wrong entry books wrong revenue.</source>
        <translation>الجدول يسميه؛ والإدخال الخاطئ يقيد إيرادًا خاطئًا.</translation>
    </message>
    <message>
        <source>Have the product owner confirm that it is the same item</source>
        <translation>الطلب من مسؤول المنتج تأكيد أنه الصنف نفسه</translation>
    </message>
    <message>
        <source>Map product… (F) and give the reason</source>
        <translation>مطابقة منتج… (F) مع ذكر السبب</translation>
    </message>
    <message>
        <source>Plan the replay of the cause and look at one order before and after</source>
        <translation>التخطيط لإعادة السبب والنظر في طلب واحد قبل وبعد</translation>
    </message>
    <message>
        <source>Tell sales ops which price book brought the new code</source>
        <translation>إبلاغ عمليات المبيعات بقائمة الأسعار التي جاءت بالرمز الجديد</translation>
    </message>
    <message>
        <source>The next code of the same book will stop orders as well.</source>
        <translation>الرمز التالي من القائمة نفسها سيوقف الطلبات أيضًا.</translation>
    </message>
    <message>
        <source>Ask again now, so that the picture is fresh</source>
        <translation>السؤال مجددًا الآن لتكون الصورة حديثة</translation>
    </message>
    <message>
        <source>Check in the CRM that the deal is really won and its quote approved</source>
        <translation>التحقق في CRM من أن الصفقة كُسبت فعلًا وأن عرضها معتمد</translation>
    </message>
    <message>
        <source>Check that customer and legal entity stand in the ERP</source>
        <translation>التحقق من وجود العميل والكيان القانوني في ERP</translation>
    </message>
    <message>
        <source>Plan the replay; the flow is taken up and every step asks its target first</source>
        <translation>التخطيط للإعادة؛ يُستأنف المسار وتسأل كل خطوة نظامها الهدف أولًا</translation>
    </message>
    <message>
        <source>Check that billing did not start on its own in the meantime</source>
        <translation>التحقق من أن الفوترة لم تبدأ من تلقاء نفسها في هذه الأثناء</translation>
    </message>
    <message>
        <source>Then there is a subscription without an order.</source>
        <translation>عندئذ يوجد اشتراك بلا طلب.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s answer and find the field it is about</source>
        <translation>قراءة إجابة المورّد والعثور على الحقل المعني</translation>
    </message>
    <message>
        <source>Decide where it is wrong: in the source, in a mapping, or in the target&apos;s set-up</source>
        <translation>تحديد موضع الخطأ: في المصدر أو في مطابقة أو في إعداد النظام الهدف</translation>
    </message>
    <message>
        <source>Repair it there; only when it cannot be, change the field in the plan</source>
        <translation>إصلاحه هناك؛ وإن تعذّر فقط، تغيير الحقل في الخطة</translation>
    </message>
    <message>
        <source>Plan the replay and look at the field before and after</source>
        <translation>التخطيط للإعادة والنظر في الحقل قبل وبعد</translation>
    </message>
    <message>
        <source>Note what let it through</source>
        <translation>تدوين ما سمح بمروره</translation>
    </message>
    <message>
        <source>The next person finds it beside this cause.</source>
        <translation>يجده الشخص التالي بجانب هذا السبب.</translation>
    </message>
    <message>
        <source>The ERP answers &quot;accepted&quot; and works later</source>
        <translation>يجيب ERP «مقبول» ويعمل لاحقًا</translation>
    </message>
    <message>
        <source>Contracts end, at once or with their term</source>
        <translation>تنتهي العقود فورًا أو بانتهاء مدتها</translation>
    </message>
    <message>
        <source>The whole life of a contract</source>
        <translation>حياة العقد كاملة</translation>
    </message>
    <message>
        <source>The answer to a batch is lost</source>
        <translation>تضيع إجابة دفعة من السجلات</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (KEY)</source>
        <translation>تضيع الإجابة بعد التثبيت (KEY)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (NONE)</source>
        <translation>تضيع الإجابة بعد التثبيت (NONE)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (QUERY)</source>
        <translation>تضيع الإجابة بعد التثبيت (QUERY)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (UPSERT)</source>
        <translation>تضيع الإجابة بعد التثبيت (UPSERT)</translation>
    </message>
    <message>
        <source>A replay stops at its canary</source>
        <translation>تتوقف الإعادة عند بوابتها التجريبية</translation>
    </message>
    <message>
        <source>One field changed for many orders, then replayed from the start</source>
        <translation>حقل واحد يُغيَّر لطلبات كثيرة ثم تُعاد من البداية</translation>
    </message>
    <message>
        <source>An upgrade reaches billing, but not the revenue schedule nor the CRM</source>
        <translation>ترقية تصل إلى الفوترة ولا تصل إلى جدول الإيرادات ولا إلى CRM</translation>
    </message>
    <message>
        <source>A credit memo in the ERP reaches the CRM and billing</source>
        <translation>إشعار دائن في ERP يصل إلى CRM وإلى الفوترة</translation>
    </message>
    <message>
        <source>An amendment in billing alone does not change the contract value</source>
        <translation>تعديل في الفوترة وحدها لا يغيّر قيمة العقد</translation>
    </message>
    <message>
        <source>A webhook retry must not create a second invoice</source>
        <translation>تكرار webhook يجب ألا ينشئ فاتورة ثانية</translation>
    </message>
    <message>
        <source>The CRM update fails after the ERP has the order</source>
        <translation>يفشل تحديث CRM بعد أن صار الطلب في ERP</translation>
    </message>
    <message>
        <source>The CRM write-back fails after the ERP succeeded</source>
        <translation>تفشل الكتابة إلى CRM بعد نجاح ERP</translation>
    </message>
    <message>
        <source>Quarter end against rate limits</source>
        <translation>نهاية الربع أمام حدود الطلبات</translation>
    </message>
    <message>
        <source>Duplicate events, late answers, a slow ledger</source>
        <translation>أحداث مكررة وإجابات متأخرة ودفتر أستاذ بطيء</translation>
    </message>
    <message>
        <source>Billing set-up fails for good, the order is undone</source>
        <translation>يفشل إعداد الفوترة نهائيًا ويُتراجع عن الطلب</translation>
    </message>
    <message>
        <source>Customer created in the ERP, billing set-up fails</source>
        <translation>أُنشئ العميل في ERP وفشل إعداد الفوترة</translation>
    </message>
    <message>
        <source>Billing is down, ERP orders go on</source>
        <translation>الفوترة متوقفة وطلبات ERP مستمرة</translation>
    </message>
    <message>
        <source>Product-code mapping fails</source>
        <translation>تفشل مطابقة رمز المنتج</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax are asked before the first effect</source>
        <translation>يُسأل عن الائتمان والمخزون والسعر والضريبة قبل أول أثر</translation>
    </message>
    <message>
        <source>The cancellation is answered as done and changes nothing</source>
        <translation>يُجاب عن الإلغاء بأنه تم ولا يتغير شيء</translation>
    </message>
    <message>
        <source>NetSuite takes every order as an asynchronous job and answers 202. The job is asked, the order is read back, and only then the flow goes on. Half of the answers are lost: those orders are looked for and found.</source>
        <translation>يأخذ NetSuite كل طلب كمهمة غير متزامنة ويجيب 202. تُسأل المهمة ويُعاد قراءة الطلب وعندها فقط يمضي المسار. نصف الإجابات يضيع: تُبحث تلك الطلبات وتوجد.</translation>
    </message>
    <message>
        <source>Sales cancels three contracts at once and lets three others run out. Billing, the ERP and the CRM follow, each once; what was invoiced stays.</source>
        <translation>تلغي المبيعات ثلاثة عقود فورًا وتترك ثلاثة أخرى حتى تنتهي. تتبعها الفوترة وERP وCRM، كل منها مرة واحدة؛ وما فُوتر يبقى.</translation>
    </message>
    <message>
        <source>Four orders are sold, upgraded and renewed; the customers use more than they bought, one month is paid late, a part is refunded while the ledger&apos;s period is closed. Every change reaches every system once, in business order.</source>
        <translation>تُباع أربعة طلبات وتُرقّى وتُجدَّد؛ يستهلك العملاء أكثر مما اشتروا، ويُدفع شهر متأخرًا، ويُرد جزء بينما فترة دفتر الأستاذ مغلقة. يصل كل تغيير إلى كل نظام مرة واحدة وبترتيب العمل.</translation>
    </message>
    <message>
        <source>Salesforce is slow, so finished orders are written back many at a time. It commits each batch and loses every second answer: all orders of such a batch are without a verdict, and each is looked for. Two hundred orders: exactly two hundred records, none written twice.</source>
        <translation>Salesforce بطيء، لذا تُكتب الطلبات المنتهية كثيرًا دفعة واحدة. يثبّت كل دفعة ويضيع كل إجابة ثانية: كل طلبات تلك الدفعة بلا حكم، ويُبحث عن كل منها. مئتا طلب: مئتا سجل بالضبط، لم يُكتب أي منها مرتين.</translation>
    </message>
    <message>
        <source>Stripe commits every subscription and loses the answer of every second one; then its keys expire. An expired key would create a second subscription, so Stripe is asked instead. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>يثبّت Stripe كل اشتراك ويضيع إجابة كل ثانٍ؛ ثم تنتهي مفاتيحه. مفتاح منتهٍ كان سينشئ اشتراكًا ثانيًا، لذا يُسأل Stripe. مئتا طلب ومئة إجابة ضائعة وكل شيء يُعاد: مئتا أثر بالضبط.</translation>
    </message>
    <message>
        <source>A target that takes no key and cannot be asked. The hundred stay in doubt, visibly, until a person looks and decides. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>نظام هدف لا يأخذ مفتاحًا ولا يمكن سؤاله. تبقى المئة غير محسومة على مرأى من الجميع حتى ينظر شخص ويقرر. مئتا طلب ومئة إجابة ضائعة وكل شيء يُعاد: مئتا أثر بالضبط.</translation>
    </message>
    <message>
        <source>The same with plain POST: NetSuite gives no key, and its search sees a new order only after a delay. An empty answer before that proves nothing. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>الشيء نفسه مع POST بسيط: لا يعطي NetSuite مفتاحًا، ولا يرى بحثه طلبًا جديدًا إلا بعد مهلة. إجابة فارغة قبل ذلك لا تثبت شيئًا. مئتا طلب ومئة إجابة ضائعة وكل شيء يُعاد: مئتا أثر بالضبط.</translation>
    </message>
    <message>
        <source>NetSuite commits every order and loses the answer of every second one. By PUT eid: the target can be asked for our own id. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>يثبّت NetSuite كل طلب ويضيع إجابة كل ثانٍ. عبر PUT eid: يمكن سؤال النظام الهدف عن معرّفنا نحن. مئتا طلب ومئة إجابة ضائعة وكل شيء يُعاد: مئتا أثر بالضبط.</translation>
    </message>
    <message>
        <source>Twenty deals carry a product code nobody has mapped. The map is repaired, but six of the orders will be refused by NetSuite for another reason. The replay lets one order go, then one more, then five, and waits each time until everything that follows was read back: the fifth order is refused, the plan stops, and the other thirteen are never touched.</source>
        <translation>تحمل عشرون صفقة رمز منتج لم يطابقه أحد. يُصلح الجدول، لكن NetSuite سيرفض ستة من الطلبات لسبب آخر. تطلق الإعادة طلبًا ثم آخر ثم خمسة، وتنتظر كل مرة حتى يُعاد قراءة كل ما يتبع: يُرفض الطلب الخامس وتتوقف الخطة ولا تُمس الثلاثة عشر الأخرى أبدًا.</translation>
    </message>
    <message>
        <source>Salesforce refuses to show eight orders to sales because of their date. The date is changed for all of them at once and they are replayed from the start: what stands in NetSuite and Stripe is read again and never sent again, and only the write-back goes out, with the new date.</source>
        <translation>يرفض Salesforce إظهار ثمانية طلبات للمبيعات بسبب تاريخها. يُغيَّر التاريخ لها جميعًا دفعة واحدة وتُعاد من البداية: ما هو قائم في NetSuite وStripe يُقرأ من جديد ولا يُرسل ثانية أبدًا، وتخرج الكتابة إلى CRM وحدها بالتاريخ الجديد.</translation>
    </message>
    <message>
        <source>Six customers upgrade in mid-term. Billing takes every change; NetSuite refuses the revenue schedules and Salesforce the contract values. Both are repaired and what failed is replayed: each system has every upgrade once, and billing was not asked again.</source>
        <translation>يرقّي ستة عملاء في منتصف المدة. تأخذ الفوترة كل تغيير؛ ويرفض NetSuite جداول الإيرادات وSalesforce قيم العقود. يُصلح الاثنان ويُعاد ما فشل: لكل نظام كل ترقية مرة واحدة، ولم تُسأل الفوترة ثانية.</translation>
    </message>
    <message>
        <source>Finance credits six invoices in NetSuite. Salesforce is in maintenance, so sales would never learn of it. The credit notes are in billing at once; when Salesforce is back its records come by themselves, each once.</source>
        <translation>تقيد المالية إشعارات دائنة لست فواتير في NetSuite. Salesforce قيد الصيانة، فما كانت المبيعات لتعلم. الإشعارات في الفوترة فورًا؛ وحين يعود Salesforce تأتي سجلاته من تلقاء نفسها، كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Somebody changes four subscriptions in Stripe by hand. The ERP and the CRM keep the old value, and that is seen as a gap of each order in both. Sales records the amendments, the flow carries them everywhere, and the gaps close.</source>
        <translation>يغيّر أحدهم أربعة اشتراكات في Stripe يدويًا. يحتفظ ERP وCRM بالقيمة القديمة، ويُرى ذلك فجوة لكل طلب في كليهما. تسجل المبيعات التعديلات ويحملها المسار إلى كل مكان وتنغلق الفجوات.</translation>
    </message>
    <message>
        <source>Six orders are billed. Stripe reports each invoice by poll and by webhook, repeats every webhook four times and sends them out of order. NetSuite must hold exactly one invoice per order.</source>
        <translation>تُفوتر ستة طلبات. يبلّغ Stripe عن كل فاتورة بالاستعلام وبـ webhook، ويكرر كل webhook أربع مرات ويرسلها بغير ترتيب. يجب أن يكون في NetSuite فاتورة واحدة بالضبط لكل طلب.</translation>
    </message>
    <message>
        <source>Two deals are ordered, subscribed and invoiced; then Salesforce refuses to show the order. Nothing financial is undone for that: the invoices are issued, so undoing is refused and says what remains possible. The CRM is repaired and told again.</source>
        <translation>صفقتان طُلبتا واشتُرك فيهما وفُوترتا؛ ثم يرفض Salesforce إظهار الطلب. لا يُتراجع عن شيء مالي لأجل ذلك: الفواتير صادرة، لذا يُرفض التراجع ويُقال ما يبقى ممكنًا. يُصلح CRM ويُبلَّغ من جديد.</translation>
    </message>
    <message>
        <source>Salesforce refuses every write-back. Nothing financial is undone for its sake: orders and subscriptions stand. When Salesforce takes them again the write-backs alone are replayed.</source>
        <translation>يرفض Salesforce كل كتابة. لا يُتراجع عن شيء مالي لأجله: الطلبات والاشتراكات قائمة. وحين يقبلها Salesforce من جديد تُعاد الكتابة وحدها.</translation>
    </message>
    <message>
        <source>Forty deals close in one minute while NetSuite lets four requests through at a time and Stripe turns every third one away. Nothing is lost, nothing is doubled, nobody is asked.</source>
        <translation>تُغلق أربعون صفقة في دقيقة بينما يسمح NetSuite بأربعة طلبات في آن ويرد Stripe كل ثالث. لا يضيع شيء ولا يتضاعف شيء ولا يُسأل أحد.</translation>
    </message>
    <message>
        <source>Stripe tells everything twice and out of order, its answers come late or get lost after the commit, and NetSuite breaks after every fourth write. Each order has one order, one subscription, one invoice.</source>
        <translation>يقول Stripe كل شيء مرتين وبغير ترتيب، وتأتي إجاباته متأخرة أو تضيع بعد التثبيت، وينقطع NetSuite بعد كل كتابة رابعة. لكل طلب طلب واحد واشتراك واحد وفاتورة واحدة.</translation>
    </message>
    <message>
        <source>Three deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing and stays so. Each order is undone: cancelled in NetSuite and read back, the customer stays, nothing was ever sent past the failed step.</source>
        <translation>تُكسب ثلاث صفقات. يأخذ NetSuite العملاء والطلبات؛ ويرفض Stripe إعداد الفوترة ويظل كذلك. يُتراجع عن كل طلب: يُلغى في NetSuite ويُعاد قراءته، ويبقى العميل، ولم يُرسل شيء قط بعد الخطوة الفاشلة.</translation>
    </message>
    <message>
        <source>Twelve deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing, then is repaired. Replaying must set up billing once per order and touch nothing that already stands.</source>
        <translation>تُكسب اثنتا عشرة صفقة. يأخذ NetSuite العملاء والطلبات؛ ويرفض Stripe إعداد الفوترة ثم يُصلح. يجب أن تُعد الإعادة الفوترة مرة لكل طلب وألا تمس شيئًا قائمًا.</translation>
    </message>
    <message>
        <source>Stripe does not answer while ten deals are won. NetSuite takes every order; what billing should have waits in the queue. When Stripe is back the queue runs by itself: ten subscriptions, each once, and nobody had to do anything.</source>
        <translation>لا يجيب Stripe بينما تُكسب عشر صفقات. يأخذ NetSuite كل طلب؛ وما ينبغي للفوترة ينتظر في الطابور. حين يعود Stripe يمضي الطابور من تلقاء نفسه: عشرة اشتراكات، كل منها مرة واحدة، ولم يضطر أحد إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Eight deals carry a product code nobody has mapped. Each becomes one governed exception under one cause, no row is lost and nothing is sent. The map is repaired in the workspace and the cause is replayed.</source>
        <translation>تحمل ثماني صفقات رمز منتج لم يطابقه أحد. يصير كل منها استثناءً متابَعًا تحت سبب واحد، ولا يضيع صف ولا يُرسل شيء. يُصلح الجدول في مساحة العمل ويُعاد السبب.</translation>
    </message>
    <message>
        <source>One deal after the other meets a system that says no: the ERP holds the customer, then the item is out of stock, then the price in the price book has changed since the quote, then the tax engine cannot place the address; an upgrade asks as well. Nothing is sent for any of them until the cause is mended and the check is replayed. Then systems do not answer at all, and what waits goes on by itself.</source>
        <translation>صفقة بعد أخرى تلقى نظامًا يقول لا: يوقف ERP العميل، ثم ينفد الصنف، ثم تغيّر السعر في القائمة منذ العرض، ثم لا يستطيع محرك الضريبة تحديد العنوان؛ والترقية تسأل أيضًا. لا يُرسل شيء لأي منها حتى يُصلح السبب وتُعاد المراجعة. ثم لا تجيب الأنظمة إطلاقًا، وما ينتظر يمضي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>An order is to be undone. NetSuite answers the cancellation with success and leaves the order as it is. The answer is not believed: the order is read back, found live, and the undoing has failed, visibly. After the repair it is undone by a new command.</source>
        <translation>يجب التراجع عن طلب. يجيب NetSuite عن الإلغاء بالنجاح ويترك الطلب كما هو. لا تُصدَّق الإجابة: يُعاد قراءة الطلب فيوجد حيًا، وقد فشل التراجع على مرأى. بعد الإصلاح يُتراجع عنه بأمر جديد.</translation>
    </message>
    <message>
        <source>A system refuses our credentials or rights</source>
        <translation>نظام يرفض بيانات دخولنا أو صلاحياتنا</translation>
    </message>
    <message>
        <source>The CRM does not know what the ERP has</source>
        <translation>لا يعرف CRM ما في ERP</translation>
    </message>
    <message>
        <source>Sent, and nobody can prove what happened</source>
        <translation>أُرسل ولا يستطيع أحد إثبات ما حدث</translation>
    </message>
    <message>
        <source>Money in billing that the ledger does not know</source>
        <translation>مال في الفوترة لا يعرفه دفتر الأستاذ</translation>
    </message>
    <message>
        <source>A code that no value map knows</source>
        <translation>رمز لا يعرفه أي جدول مطابقة</translation>
    </message>
    <message>
        <source>A deal that never reached the ERP</source>
        <translation>صفقة لم تصل إلى ERP قط</translation>
    </message>
    <message>
        <source>The system refused what was sent</source>
        <translation>رفض النظام ما أُرسل</translation>
    </message>
</context>
<context>
    <name>Sla</name>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>newest first; late by the day they stopped, breaches by the day they were due</source>
        <translation>الأحدث أولًا؛ المتأخر حسب يوم توقفه، والخروقات حسب يوم استحقاقها</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>مفتوح بنهايته</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>الخروقات</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>مستحق بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Quote to order</source>
        <translation>من عرض السعر إلى الطلب</translation>
    </message>
    <message>
        <source>Order creation</source>
        <translation>إنشاء الطلب</translation>
    </message>
    <message>
        <source>Order to invoice</source>
        <translation>من الطلب إلى الفاتورة</translation>
    </message>
    <message>
        <source>Invoice generation</source>
        <translation>إنشاء الفاتورة</translation>
    </message>
    <message>
        <source>Invoice posting</source>
        <translation>ترحيل الفاتورة</translation>
    </message>
    <message>
        <source>Payment propagation</source>
        <translation>انتقال الدفعة</translation>
    </message>
    <message>
        <source>Sync lag</source>
        <translation>تأخر المزامنة</translation>
    </message>
    <message>
        <source>Exception resolution</source>
        <translation>حل الاستثناء</translation>
    </message>
    <message>
        <source>until %1: %2 breaches expected, %3 to %4</source>
        <translation>حتى %1: الخروقات المتوقعة %2، من %3 إلى %4</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>of what stopped in the period, business time</source>
        <translation>لما توقف في الفترة، بزمن العمل</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation>عمر المؤقتات المفتوحة</translation>
    </message>
    <message>
        <source>since they started, every hour counted</source>
        <translation>منذ بدئها، مع احتساب كل ساعة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>breaches until then, if nobody acts; band of 80 % confidence</source>
        <translation>الخروقات حتى ذلك الحين إن لم يتصرف أحد؛ نطاق ثقة ٨٠ ٪</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Back-test of the forecast</source>
        <translation>اختبار التوقع على الماضي</translation>
    </message>
    <message numerus="yes">
        <source>each past day forecast from the %Ln day(s) before it, at a quarter, half and three quarters of the limit</source>
        <translation>
            <numerusform>توقع كل يوم مضى من %Ln يوم قبله، عند ربع الحد ونصفه وثلاثة أرباعه</numerusform>
            <numerusform>توقع كل يوم مضى من اليوم السابق له، عند ربع الحد ونصفه وثلاثة أرباعه</numerusform>
            <numerusform>توقع كل يوم مضى من اليومين السابقين له، عند ربع الحد ونصفه وثلاثة أرباعه</numerusform>
            <numerusform>توقع كل يوم مضى من %Ln أيام قبله، عند ربع الحد ونصفه وثلاثة أرباعه</numerusform>
            <numerusform>توقع كل يوم مضى من %Ln يومًا قبله، عند ربع الحد ونصفه وثلاثة أرباعه</numerusform>
            <numerusform>توقع كل يوم مضى من %Ln يوم قبله، عند ربع الحد ونصفه وثلاثة أرباعه</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ التوقع</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>warning %1</source>
        <translation>التحذير %1</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>التقويم %1</translation>
    </message>
    <message>
        <source>region %1: %2</source>
        <translation>المنطقة %1: %2</translation>
    </message>
    <message>
        <source>entity %1: %2</source>
        <translation>الكيان %1: %2</translation>
    </message>
    <message>
        <source>a customer appears</source>
        <translation>ظهور عميل</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is held</source>
        <translation>تعليق ائتمان العميل</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is released</source>
        <translation>رفع التعليق عن ائتمان العميل</translation>
    </message>
    <message>
        <source>a deal appears</source>
        <translation>ظهور صفقة</translation>
    </message>
    <message>
        <source>the deal is won</source>
        <translation>كسب الصفقة</translation>
    </message>
    <message>
        <source>the deal is lost</source>
        <translation>خسارة الصفقة</translation>
    </message>
    <message>
        <source>the deal is reopened</source>
        <translation>إعادة فتح الصفقة</translation>
    </message>
    <message>
        <source>a quote appears</source>
        <translation>ظهور عرض سعر</translation>
    </message>
    <message>
        <source>the quote is approved</source>
        <translation>اعتماد عرض السعر</translation>
    </message>
    <message>
        <source>the quote is accepted</source>
        <translation>قبول عرض السعر</translation>
    </message>
    <message>
        <source>the quote is rejected</source>
        <translation>رفض عرض السعر</translation>
    </message>
    <message>
        <source>the quote is amended</source>
        <translation>تعديل عرض السعر</translation>
    </message>
    <message>
        <source>the contract becomes active</source>
        <translation>تفعيل العقد</translation>
    </message>
    <message>
        <source>the contract is amended</source>
        <translation>تعديل العقد</translation>
    </message>
    <message>
        <source>the contract ends</source>
        <translation>انتهاء العقد</translation>
    </message>
    <message>
        <source>the order is created</source>
        <translation>إنشاء الطلب</translation>
    </message>
    <message>
        <source>the order is booked</source>
        <translation>حجز الطلب</translation>
    </message>
    <message>
        <source>the order is amended</source>
        <translation>تعديل الطلب</translation>
    </message>
    <message>
        <source>the order is fulfilled</source>
        <translation>تنفيذ الطلب</translation>
    </message>
    <message>
        <source>the order is cancelled</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>the order is put on hold</source>
        <translation>تعليق الطلب</translation>
    </message>
    <message>
        <source>the order is released</source>
        <translation>رفع التعليق عن الطلب</translation>
    </message>
    <message>
        <source>the order shows in the CRM</source>
        <translation>ظهور الطلب في CRM</translation>
    </message>
    <message>
        <source>the delivery is shipped</source>
        <translation>شحن التسليم</translation>
    </message>
    <message>
        <source>the subscription is created</source>
        <translation>إنشاء الاشتراك</translation>
    </message>
    <message>
        <source>the subscription becomes active</source>
        <translation>تفعيل الاشتراك</translation>
    </message>
    <message>
        <source>the subscription is amended</source>
        <translation>تعديل الاشتراك</translation>
    </message>
    <message>
        <source>the subscription is past due</source>
        <translation>تأخر سداد الاشتراك</translation>
    </message>
    <message>
        <source>the subscription is cancelled</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>the invoice is issued</source>
        <translation>إصدار الفاتورة</translation>
    </message>
    <message>
        <source>the invoice is posted</source>
        <translation>ترحيل الفاتورة</translation>
    </message>
    <message>
        <source>the invoice is paid</source>
        <translation>سداد الفاتورة</translation>
    </message>
    <message>
        <source>the invoice is past due</source>
        <translation>تأخر سداد الفاتورة</translation>
    </message>
    <message>
        <source>the invoice is voided</source>
        <translation>إبطال الفاتورة</translation>
    </message>
    <message>
        <source>a payment is received</source>
        <translation>استلام دفعة</translation>
    </message>
    <message>
        <source>a payment fails</source>
        <translation>إخفاق دفعة</translation>
    </message>
    <message>
        <source>a credit memo is issued</source>
        <translation>إصدار إشعار دائن</translation>
    </message>
    <message>
        <source>a refund is issued</source>
        <translation>إصدار استرداد</translation>
    </message>
    <message>
        <source>an exception is opened</source>
        <translation>فتح استثناء</translation>
    </message>
    <message>
        <source>the exception is resolved</source>
        <translation>حل الاستثناء</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <translation>%1 (في: %2)</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>يبدأ عند</translation>
    </message>
    <message>
        <source>Stops when</source>
        <translation>يتوقف عند</translation>
    </message>
    <message>
        <source>Cancelled when</source>
        <translation>يُلغى عند</translation>
    </message>
    <message>
        <source>Paused when</source>
        <translation>يُوقف مؤقتًا عند</translation>
    </message>
    <message>
        <source>Goes on when</source>
        <translation>يُستأنف عند</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>المؤقتات</translation>
    </message>
    <message>
        <source>one for each start, ended by the stop of the same record</source>
        <translation>مؤقت لكل بدء، ينهيه توقف السجل نفسه</translation>
    </message>
    <message>
        <source>one per transaction, from its first start to its first stop</source>
        <translation>مؤقت لكل معاملة، من أول بدء لها إلى أول توقف</translation>
    </message>
    <message>
        <source>Holds instead</source>
        <translation>يسري بدلًا من ذلك</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>business hours of each entity</source>
        <translation>ساعات عمل كل كيان</translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation>تُحتسب كل ساعة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>التحذير</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1 before it is due</source>
        <translation>%1 قبل الاستحقاق</translation>
    </message>
    <message>
        <source>The limit must be longer than the warning.</source>
        <translation>يجب أن يكون الحد أطول من مدة التحذير.</translation>
    </message>
    <message>
        <source>Too long for %1: its own limit must be longer than the warning.</source>
        <translation>أطول مما يناسب %1: يجب أن يكون الحد الخاص به أطول من مدة التحذير.</translation>
    </message>
    <message>
        <source>The calendar &quot;%1&quot; is not known.</source>
        <translation>التقويم “%1” غير معروف.</translation>
    </message>
    <message>
        <source>A definition needs a title.</source>
        <translation>يلزم عنوان للتعريف.</translation>
    </message>
    <message>
        <source>Write a percentage such as 95 or 92.5.</source>
        <translation>اكتب نسبة مئوية مثل 95 أو 92.5.</translation>
    </message>
    <message>
        <source>Write a time such as 6h, 90m or 2d (48 hours).</source>
        <translation>اكتب مدة مثل ⁨6h⁩ أو ⁨90m⁩ أو ⁨2d⁩ (48 ساعة).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running clock(s) would be taken away until it is on again; what has stopped stays.</source>
        <translation>
            <numerusform>ستُزال المؤقتات الجارية (%Ln) حتى إعادة تفعيل القياس؛ ويبقى ما توقف.</numerusform>
            <numerusform>ستُزال المؤقتات الجارية (%Ln) حتى إعادة تفعيل القياس؛ ويبقى ما توقف.</numerusform>
            <numerusform>ستُزال المؤقتات الجارية (%Ln) حتى إعادة تفعيل القياس؛ ويبقى ما توقف.</numerusform>
            <numerusform>ستُزال المؤقتات الجارية (%Ln) حتى إعادة تفعيل القياس؛ ويبقى ما توقف.</numerusform>
            <numerusform>ستُزال المؤقتات الجارية (%Ln) حتى إعادة تفعيل القياس؛ ويبقى ما توقف.</numerusform>
            <numerusform>ستُزال المؤقتات الجارية (%Ln) حتى إعادة تفعيل القياس؛ ويبقى ما توقف.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clock of it runs.</source>
        <translation>لا يعمل أي مؤقت لهذا التعريف.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln running clock(s) that are due next:</source>
        <translation>
            <numerusform>من المؤقتات الجارية الأقرب استحقاقًا (%Ln):</numerusform>
            <numerusform>من المؤقتات الجارية الأقرب استحقاقًا (%Ln):</numerusform>
            <numerusform>من المؤقتات الجارية الأقرب استحقاقًا (%Ln):</numerusform>
            <numerusform>من المؤقتات الجارية الأقرب استحقاقًا (%Ln):</numerusform>
            <numerusform>من المؤقتات الجارية الأقرب استحقاقًا (%Ln):</numerusform>
            <numerusform>من المؤقتات الجارية الأقرب استحقاقًا (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln running clock(s):</source>
        <translation>
            <numerusform>من المؤقتات الجارية (%Ln):</numerusform>
            <numerusform>من المؤقتات الجارية (%Ln):</numerusform>
            <numerusform>من المؤقتات الجارية (%Ln):</numerusform>
            <numerusform>من المؤقتات الجارية (%Ln):</numerusform>
            <numerusform>من المؤقتات الجارية (%Ln):</numerusform>
            <numerusform>من المؤقتات الجارية (%Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>late: %1 instead of %2</source>
        <translation>متأخر: %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>in warning: %1 instead of %2</source>
        <translation>في التحذير: %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>from quote approved to order booked</source>
        <translation>من اعتماد عرض السعر إلى تسجيل الطلب</translation>
    </message>
    <message>
        <source>from deal won to order created in the ERP</source>
        <translation>من كسب الصفقة إلى إنشاء الطلب في نظام ERP</translation>
    </message>
    <message>
        <source>from order booked to its first invoice</source>
        <translation>من تسجيل الطلب إلى أول فاتورة له</translation>
    </message>
    <message>
        <source>from subscription created to invoice issued</source>
        <translation>من إنشاء الاشتراك إلى إصدار الفاتورة</translation>
    </message>
    <message>
        <source>from invoice issued in billing to posted in the ledger</source>
        <translation>من إصدار الفاتورة في الفوترة إلى ترحيلها في دفتر الأستاذ</translation>
    </message>
    <message>
        <source>from paid in billing to paid in the ERP</source>
        <translation>من السداد في الفوترة إلى السداد في نظام ERP</translation>
    </message>
    <message>
        <source>from order booked in the ERP to shown in the CRM</source>
        <translation>من تسجيل الطلب في نظام ERP إلى ظهوره في CRM</translation>
    </message>
    <message>
        <source>from exception opened to proved or decided</source>
        <translation>من فتح الاستثناء إلى إثباته أو البت فيه</translation>
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
        <translation>فتح المعاملة</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>عرض كمخططات</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>عرض كجداول</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>متأخر الآن</translation>
    </message>
    <message>
        <source>Key figures and ROI</source>
        <translation>المؤشرات الرئيسية وROI</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>حفظ الصفحة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print page…</source>
        <translation>طباعة الصفحة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>No clock has run yet</source>
        <translation>لم يعمل أي مؤقت بعد</translation>
    </message>
    <message>
        <source>Clocks run %1. They start by themselves as soon as such an event is read from a system.</source>
        <translation>تعمل المؤقتات %1. تبدأ تلقائيًا فور قراءة حدث كهذا من نظام.</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>ساعات يوميًا</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>المدة المستغرقة</translation>
    </message>
    <message>
        <source>Open at the end of each day</source>
        <translation>المفتوح بنهاية كل يوم</translation>
    </message>
    <message>
        <source>p50 to p75</source>
        <translation>من p50 إلى p75</translation>
    </message>
    <message>
        <source>p75 to p95</source>
        <translation>من p75 إلى p95</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>stopped that day</source>
        <translation>توقف ذلك اليوم</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>المئينات</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>التناقص</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Hours per day, %1</source>
        <translation>ساعات يوميًا، %1</translation>
    </message>
    <message>
        <source>How long they took, %1</source>
        <translation>المدة المستغرقة، %1</translation>
    </message>
    <message>
        <source>Open at the end of each day, %1</source>
        <translation>المفتوح بنهاية كل يوم، %1</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>الخروقات</translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation>عمر المؤقتات المفتوحة</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>breaches, if nobody acts</source>
        <translation>الخروقات إن لم يتصرف أحد</translation>
    </message>
    <message>
        <source>Breaches to come: %1</source>
        <translation>الخروقات القادمة: %1</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>إغلاق التعريف</translation>
    </message>
    <message>
        <source>Change the definition…</source>
        <translation>تغيير التعريف…</translation>
    </message>
    <message>
        <source>Undo the change of the definition</source>
        <translation>التراجع عن تغيير التعريف</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until this afternoon</source>
        <translation>حتى بعد ظهر اليوم</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>حتى صباح الغد</translation>
    </message>
    <message>
        <source>Until Monday morning</source>
        <translation>حتى صباح الاثنين</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>Until it happens again</source>
        <translation>حتى يتكرر</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Legal entity</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Words in the answer</source>
        <translation>كلمات في الإجابة</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>تقسيم “%1”</translation>
    </message>
    <message>
        <source>Failures of this cause that fit become a cause of their own, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation>تصبح إخفاقات هذا السبب المطابقة سببًا مستقلًا، بما فيها المستقبلية. لا يُرسل شيء، ويمكن التراجع.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Title of the new cause; empty: the same with the value</source>
        <translation>عنوان السبب الجديد؛ فارغ: العنوان نفسه مع القيمة</translation>
    </message>
    <message>
        <source>Title of the new cause</source>
        <translation>عنوان السبب الجديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>مُطبَّق</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>credit hold</source>
        <translation>إيقاف ائتماني</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>مُنفَّذ</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>خاسر</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>متأخر السداد</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>مُرحَّل</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>needs a payment method</source>
        <translation>يحتاج إلى وسيلة دفع</translation>
    </message>
    <message>
        <source>uncollectible</source>
        <translation>غير قابل للتحصيل</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>void</source>
        <translation>لاغٍ</translation>
    </message>
    <message>
        <source>won</source>
        <translation>فائز</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>No flow of Throughline works on this order: it was made by others, and is watched.</source>
        <translation>لا يعمل أي مسار من Throughline على هذا الطلب: أنشأه آخرون وهو تحت المراقبة.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>SystemPane</name>
    <message>
        <source>Probe now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>استئناف المزامنة</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>إيقاف المزامنة مؤقتًا</translation>
    </message>
</context>
<context>
    <name>SystemRow</name>
    <message>
        <source>breaker %1</source>
        <translation>القاطع %1</translation>
    </message>
    <message>
        <source>last good sync %1</source>
        <translation>آخر مزامنة ناجحة %1</translation>
    </message>
</context>
<context>
    <name>SystemTable</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>القاطع</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>آخر مزامنة ناجحة</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Rate budget used</source>
        <translation>المستهلك من حد الطلبات</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>الأنظمة</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>الأنظمة</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Probe all now</source>
        <translation>فحص الكل الآن</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>استئناف المزامنة</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>إيقاف المزامنة مؤقتًا</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Observing: nothing is sent.</source>
        <translation>مراقبة: لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Orders are read and joined; what is stuck is shown.</source>
        <translation>تُقرأ الطلبات وتُربط؛ ويُعرض العالق منها.</translation>
    </message>
    <message>
        <source>Read the gap again</source>
        <translation>إعادة قراءة الفجوة</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>لا نظام متصل</translation>
    </message>
    <message>
        <source>A workspace names its systems in its estate file; they are read as soon as it is opened.</source>
        <translation>تسمّي مساحة العمل أنظمتها في ملف البيئة؛ وتُقرأ فور فتحها.</translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation>مراقبة %1 فقط</translation>
    </message>
    <message>
        <source>Operate %1…</source>
        <translation>تشغيل %1…</translation>
    </message>
    <message>
        <source>Operate: %1</source>
        <translation>تشغيل: %1</translation>
    </message>
    <message>
        <source>From now on this flow sends for what becomes ready. Older gaps stay exceptions for a person; nothing is created for them by itself.</source>
        <translation>من الآن يرسل هذا التدفق ما يصبح جاهزًا. تبقى الفجوات الأقدم استثناءات يعالجها شخص؛ ولا يُنشأ لها شيء تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>tag %1</source>
        <translation>الوسم %1</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Enter keeps it, Shift+Enter begins a new line.</source>
        <translation>Enter للحفظ، وShift+Enter لسطر جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Throughline::AlertsController</name>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>مُصعَّد</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>One cause holds back much money</source>
        <translation>سبب واحد يحتجز مبلغًا كبيرًا</translation>
    </message>
    <message>
        <source>Many failures alike</source>
        <translation>إخفاقات كثيرة متشابهة</translation>
    </message>
    <message>
        <source>One customer waits for much money</source>
        <translation>عميل واحد ينتظر مبلغًا كبيرًا</translation>
    </message>
    <message>
        <source>Clocks are late</source>
        <translation>مؤقتات متأخرة</translation>
    </message>
    <message>
        <source>Clocks are due soon</source>
        <translation>مؤقتات تستحق قريبًا</translation>
    </message>
    <message>
        <source>by the money of one cause</source>
        <translation>حسب مبلغ السبب الواحد</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>حسب العميل</translation>
    </message>
    <message>
        <source>by SLA clocks</source>
        <translation>حسب مؤقتات SLA</translation>
    </message>
    <message>
        <source>due within %1</source>
        <translation>يستحق خلال %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <translation>بدءًا من %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln transaction(s)</source>
        <translation>
            <numerusform>بدءًا من %Ln معاملة</numerusform>
            <numerusform>بدءًا من معاملة واحدة</numerusform>
            <numerusform>بدءًا من معاملتين</numerusform>
            <numerusform>بدءًا من %Ln معاملات</numerusform>
            <numerusform>بدءًا من %Ln معاملة</numerusform>
            <numerusform>بدءًا من %Ln معاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>ضبطها %1</translation>
    </message>
    <message>
        <source>as its file says</source>
        <translation>كما في ملفها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>لا معاملات</numerusform>
            <numerusform>معاملة واحدة</numerusform>
            <numerusform>معاملتان</numerusform>
            <numerusform>%Ln معاملات</numerusform>
            <numerusform>%Ln معاملة</numerusform>
            <numerusform>%Ln معاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message numerus="yes">
        <source>over in the last %Ln day(s)</source>
        <translation>
            <numerusform>انتهى خلال آخر %Ln يوم</numerusform>
            <numerusform>انتهى خلال آخر يوم واحد</numerusform>
            <numerusform>انتهى خلال آخر يومين</numerusform>
            <numerusform>انتهى خلال آخر %Ln أيام</numerusform>
            <numerusform>انتهى خلال آخر %Ln يومًا</numerusform>
            <numerusform>انتهى خلال آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at every few seconds while the engine runs</source>
        <translation>تُفحص كل بضع ثوانٍ أثناء عمل المحرك</translation>
    </message>
    <message>
        <source>%1 open, %2 not acknowledged · most money first</source>
        <translation>المفتوح: %1، بلا إقرار: %2 · الأكبر مبلغًا أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) wait for the end of quiet hours; they are listed and not announced.</source>
        <translation>
            <numerusform>ينتظر %Ln تنبيه نهاية ساعات الهدوء؛ تُدرج ولا تُعلن.</numerusform>
            <numerusform>ينتظر تنبيه واحد نهاية ساعات الهدوء؛ يُدرج ولا يُعلن.</numerusform>
            <numerusform>ينتظر تنبيهان نهاية ساعات الهدوء؛ يُدرجان ولا يُعلنان.</numerusform>
            <numerusform>تنتظر %Ln تنبيهات نهاية ساعات الهدوء؛ تُدرج ولا تُعلن.</numerusform>
            <numerusform>ينتظر %Ln تنبيهًا نهاية ساعات الهدوء؛ تُدرج ولا تُعلن.</numerusform>
            <numerusform>ينتظر %Ln تنبيه نهاية ساعات الهدوء؛ تُدرج ولا تُعلن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>أُعلن</translation>
    </message>
    <message>
        <source>not yet: quiet hours</source>
        <translation>ليس بعد: ساعات هدوء</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <translation>ضبطها %1، %2</translation>
    </message>
    <message>
        <source>Undo acknowledging</source>
        <translation>التراجع عن الإقرار</translation>
    </message>
    <message>
        <source>Undo reopening</source>
        <translation>التراجع عن إعادة الفتح</translation>
    </message>
    <message>
        <source>Acknowledged: it stays in the list until nothing is left of it, and is not announced again.</source>
        <translation>تم الإقرار: يبقى في القائمة حتى لا يبقى منه شيء، ولا يُعلن مجددًا.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>مفتوح مجددًا.</translation>
    </message>
    <message>
        <source>Undo the change of the rule</source>
        <translation>التراجع عن تغيير القاعدة</translation>
    </message>
    <message>
        <source>The rule holds from now on, for everybody of this workspace.</source>
        <translation>تسري القاعدة من الآن على الجميع في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The rule is on.</source>
        <translation>القاعدة مفعّلة.</translation>
    </message>
    <message>
        <source>The rule is off; its alerts end.</source>
        <translation>القاعدة متوقفة؛ تنتهي تنبيهاتها.</translation>
    </message>
    <message>
        <source>The rule is again as its file says.</source>
        <translation>عادت القاعدة كما في ملفها.</translation>
    </message>
</context>
<context>
    <name>Throughline::CaseController</name>
    <message>
        <source>%1 is on the clipboard, as text and formatted.</source>
        <translation>%1 في الحافظة، نصًا ومنسّقًا.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 في الحافظة.</translation>
    </message>
    <message>
        <source>Case report written to %1</source>
        <translation>كُتب تقرير الحالة في %1</translation>
    </message>
</context>
<context>
    <name>Throughline::ChangesController</name>
    <message>
        <source>This cause is seen for the first time</source>
        <translation>أول ظهور لهذا السبب</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>بعد %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln in the three days before and the day after</source>
        <translation>
            <numerusform>آخر %Ln تغيير في الأيام الثلاثة السابقة واليوم التالي</numerusform>
            <numerusform>آخر تغيير واحد في الأيام الثلاثة السابقة واليوم التالي</numerusform>
            <numerusform>آخر تغييرين في الأيام الثلاثة السابقة واليوم التالي</numerusform>
            <numerusform>آخر %Ln تغييرات في الأيام الثلاثة السابقة واليوم التالي</numerusform>
            <numerusform>آخر %Ln تغييرًا في الأيام الثلاثة السابقة واليوم التالي</numerusform>
            <numerusform>آخر %Ln تغيير في الأيام الثلاثة السابقة واليوم التالي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the three days before and the day after</source>
        <translation>
            <numerusform>لا تغييرات في الأيام الثلاثة السابقة واليوم التالي</numerusform>
            <numerusform>تغيير واحد في الأيام الثلاثة السابقة واليوم التالي</numerusform>
            <numerusform>تغييران في الأيام الثلاثة السابقة واليوم التالي</numerusform>
            <numerusform>%Ln تغييرات في الأيام الثلاثة السابقة واليوم التالي</numerusform>
            <numerusform>%Ln تغييرًا في الأيام الثلاثة السابقة واليوم التالي</numerusform>
            <numerusform>%Ln تغيير في الأيام الثلاثة السابقة واليوم التالي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ChecksController</name>
    <message>
        <source>Every check passes, asked %1.</source>
        <translation>تنجح كل الفحوص، وقت السؤال %1.</translation>
    </message>
    <message>
        <source>It would be refused, asked %1.</source>
        <translation>سيُرفض، وقت السؤال %1.</translation>
    </message>
    <message>
        <source>Not every system answered, asked %1. Nothing is decided.</source>
        <translation>لم تُجب كل الأنظمة، وقت السؤال %1. لم يُحسم شيء.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>لا شيء هناك</translation>
    </message>
</context>
<context>
    <name>Throughline::CloseController</name>
    <message>
        <source>Q%1 FY%2</source>
        <translation>Q%1 FY%2</translation>
    </message>
    <message>
        <source>To clear before %1 closes</source>
        <translation>للتسوية قبل إقفال %1</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 blocked</source>
        <translation>أُنجز %1 من %2، معاق %3</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مقفل</translation>
    </message>
</context>
<context>
    <name>Throughline::DiagnosticsController</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>This window waited for a disk, which it never should: please report it with the text below.</source>
        <translation>انتظرت هذه النافذة قرصًا، ولا ينبغي أن يحدث ذلك أبدًا: يُرجى الإبلاغ عنه مع النص أدناه.</translation>
    </message>
    <message>
        <source>Since the start no event kept this window busy for longer than %1.</source>
        <translation>منذ بدء التشغيل لم يشغل أي حدث هذه النافذة لأكثر من %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept this window busy for longer than %1.</source>
        <translation>
            <numerusform>شغل %Ln حدث هذه النافذة لأكثر من %1.</numerusform>
            <numerusform>شغل حدث واحد هذه النافذة لأكثر من %1.</numerusform>
            <numerusform>شغل حدثان هذه النافذة لأكثر من %1.</numerusform>
            <numerusform>شغلت %Ln أحداث هذه النافذة لأكثر من %1.</numerusform>
            <numerusform>شغل %Ln حدثًا هذه النافذة لأكثر من %1.</numerusform>
            <numerusform>شغل %Ln حدث هذه النافذة لأكثر من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>Qt, system</source>
        <translation>Qt، النظام</translation>
    </message>
    <message>
        <source>Windows, drawing</source>
        <translation>النوافذ، الرسم</translation>
    </message>
    <message>
        <source>Events handled</source>
        <translation>الأحداث المعالَجة</translation>
    </message>
    <message>
        <source>Longer than a frame (%1)</source>
        <translation>أطول من إطار (%1)</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>أطول من %1</translation>
    </message>
    <message>
        <source>Waits for a disk</source>
        <translation>مرات انتظار القرص</translation>
    </message>
</context>
<context>
    <name>Throughline::DockController</name>
    <message>
        <source>Operations running</source>
        <translation>العمليات الجارية</translation>
    </message>
    <message>
        <source>Finished in a day</source>
        <translation>المنتهية خلال يوم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>%1, frozen %2</source>
        <translation>%1، جُمّدت %2</translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation>تم، وأُكّد بالقراءة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>held by what they need</source>
        <translation>محتجز لانتظار ما يلزمه</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Money verified</source>
        <translation>المبالغ المتحقَّق منها</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>نسبة الإخفاق</translation>
    </message>
    <message>
        <source>%1, stops at 5 %</source>
        <translation>%1، يتوقف عند ٥ ٪</translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation>أُوقفت مؤقتًا بعد عمليات الإرسال الجارية.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>تتابع.</translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation>أُوقفت؛ ما أُرسل يبقى، وما لم يُرسل حُرِّر.</translation>
    </message>
</context>
<context>
    <name>Throughline::DrillsController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>لا سيناريوهات</numerusform>
            <numerusform>سيناريو واحد</numerusform>
            <numerusform>سيناريوهان</numerusform>
            <numerusform>%Ln سيناريوهات</numerusform>
            <numerusform>%Ln سيناريو</numerusform>
            <numerusform>%Ln سيناريو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln ناجح</numerusform>
            <numerusform>%Ln ناجح</numerusform>
            <numerusform>%Ln ناجح</numerusform>
            <numerusform>%Ln ناجح</numerusform>
            <numerusform>%Ln ناجح</numerusform>
            <numerusform>%Ln ناجح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln مخفق</numerusform>
            <numerusform>%Ln مخفق</numerusform>
            <numerusform>%Ln مخفق</numerusform>
            <numerusform>%Ln مخفق</numerusform>
            <numerusform>%Ln مخفق</numerusform>
            <numerusform>%Ln مخفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run yet</source>
        <translation>
            <numerusform>%Ln لم يُشغَّل بعد</numerusform>
            <numerusform>%Ln لم يُشغَّل بعد</numerusform>
            <numerusform>%Ln لم يُشغَّل بعد</numerusform>
            <numerusform>%Ln لم يُشغَّل بعد</numerusform>
            <numerusform>%Ln لم يُشغَّل بعد</numerusform>
            <numerusform>%Ln لم يُشغَّل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs against the simulated systems.</source>
        <translation>يعمل %1 على الأنظمة المحاكاة.</translation>
    </message>
</context>
<context>
    <name>Throughline::ExceptionsController</name>
    <message>
        <source>money</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>breaches</source>
        <translation>الخروقات</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>none due today</source>
        <translation>لا استحقاق اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 معرّض للخطر</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>كل الكيانات</translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation>المبالغ بأسعار صرف %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation>أُعيد إرساله، غير متحقَّق منه</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلول</translation>
    </message>
    <message>
        <source>seen in the records</source>
        <translation>ظهر في السجلات</translation>
    </message>
    <message>
        <source>first seen %1, last %2</source>
        <translation>أول ظهور %1، آخر ظهور %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this list</source>
        <translation>
            <numerusform>%Ln إخفاق أحدث ليس في هذه القائمة</numerusform>
            <numerusform>إخفاق أحدث واحد ليس في هذه القائمة</numerusform>
            <numerusform>إخفاقان أحدث ليسا في هذه القائمة</numerusform>
            <numerusform>%Ln إخفاقات أحدث ليست في هذه القائمة</numerusform>
            <numerusform>%Ln إخفاقًا أحدث ليس في هذه القائمة</numerusform>
            <numerusform>%Ln إخفاق أحدث ليس في هذه القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer cause(s) are not in this list</source>
        <translation>
            <numerusform>%Ln سبب أحدث ليس في هذه القائمة</numerusform>
            <numerusform>سبب أحدث واحد ليس في هذه القائمة</numerusform>
            <numerusform>سببان أحدث ليسا في هذه القائمة</numerusform>
            <numerusform>%Ln أسباب أحدث ليست في هذه القائمة</numerusform>
            <numerusform>%Ln سببًا أحدث ليس في هذه القائمة</numerusform>
            <numerusform>%Ln سبب أحدث ليس في هذه القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until it happens again</source>
        <translation>حتى يتكرر</translation>
    </message>
    <message>
        <source>%1, or happens again</source>
        <translation>%1، أو عند تكراره</translation>
    </message>
    <message>
        <source>back, its time has come</source>
        <translation>عاد، حان وقته</translation>
    </message>
    <message>
        <source>back, it happened again</source>
        <translation>عاد، لأنه تكرر</translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation>يُسأل حتى %1</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>القرار لشخص</translation>
    </message>
    <message>
        <source>assigned by the rule “%1”</source>
        <translation>أُسند بالقاعدة “%1”</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>%1 خلال ٧ أيام</translation>
    </message>
    <message>
        <source>Starts %1 after: %2 (%3)</source>
        <translation>يبدأ بعد %1 من: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation>يطابق عامل التصفية %1 من %2 مفتوح</translation>
    </message>
    <message>
        <source>%1 of it at risk</source>
        <translation>منها %1 معرّض للخطر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late or due today</source>
        <translation>
            <numerusform>%Ln متأخر أو مستحق اليوم</numerusform>
            <numerusform>%Ln متأخر أو مستحق اليوم</numerusform>
            <numerusform>%Ln متأخر أو مستحق اليوم</numerusform>
            <numerusform>%Ln متأخر أو مستحق اليوم</numerusform>
            <numerusform>%Ln متأخر أو مستحق اليوم</numerusform>
            <numerusform>%Ln متأخر أو مستحق اليوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ExportController</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>منذ (UTC)</translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation>الاستحقاق (UTC)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The system&apos;s words</source>
        <translation>نص النظام</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>كُتب %Ln صف في %1</numerusform>
            <numerusform>كُتب صف واحد في %1</numerusform>
            <numerusform>كُتب صفان في %1</numerusform>
            <numerusform>كُتبت %Ln صفوف في %1</numerusform>
            <numerusform>كُتب %Ln صفًا في %1</numerusform>
            <numerusform>كُتب %Ln صف في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export stopped; nothing was written.</source>
        <translation>أُوقف التصدير؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>التصدير: %1 من %2 صف</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
</context>
<context>
    <name>Throughline::FindController</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>متحرك</translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation>أُعيد إرساله، غير متحقَّق منه</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلول</translation>
    </message>
    <message>
        <source>more than %1 open exceptions</source>
        <translation>أكثر من %1 استثناء مفتوح</translation>
    </message>
    <message>
        <source>more than %1 transactions</source>
        <translation>أكثر من %1 معاملة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open exception(s)</source>
        <translation>
            <numerusform>لا استثناءات مفتوحة</numerusform>
            <numerusform>استثناء مفتوح واحد</numerusform>
            <numerusform>استثناءان مفتوحان</numerusform>
            <numerusform>%Ln استثناءات مفتوحة</numerusform>
            <numerusform>%Ln استثناءً مفتوحًا</numerusform>
            <numerusform>%Ln استثناء مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>لا معاملات</numerusform>
            <numerusform>معاملة واحدة</numerusform>
            <numerusform>معاملتان</numerusform>
            <numerusform>%Ln معاملات</numerusform>
            <numerusform>%Ln معاملة</numerusform>
            <numerusform>%Ln معاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation>المبالغ بأسعار صرف %1</translation>
    </message>
    <message>
        <source>Paths into records are looked up row by row: scroll on to look further.</source>
        <translation>يُبحث في مسارات السجلات صفًا صفًا: مرّر لمتابعة البحث.</translation>
    </message>
    <message>
        <source>Write or pick a value.</source>
        <translation>اكتب قيمة أو اخترها.</translation>
    </message>
    <message>
        <source>There is no order number in what was pasted.</source>
        <translation>لا رقم طلب في النص الملصق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known here: %1</source>
        <translation>
            <numerusform>%Ln غير معروف هنا: %1</numerusform>
            <numerusform>%Ln غير معروف هنا: %1</numerusform>
            <numerusform>%Ln غير معروف هنا: %1</numerusform>
            <numerusform>%Ln غير معروف هنا: %1</numerusform>
            <numerusform>%Ln غير معروف هنا: %1</numerusform>
            <numerusform>%Ln غير معروف هنا: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
</context>
<context>
    <name>Throughline::GuideController</name>
    <message>
        <source>The board: what is stuck, and its money</source>
        <translation>اللوحة: العالق ومبالغه</translation>
    </message>
    <message>
        <source>A cause, not a hundred symptoms</source>
        <translation>سبب واحد، لا مئة عَرَض</translation>
    </message>
    <message>
        <source>Repair what is wrong</source>
        <translation>إصلاح الخطأ</translation>
    </message>
    <message>
        <source>Plan the replay</source>
        <translation>تخطيط إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Read the plan, then approve it</source>
        <translation>قراءة الخطة ثم اعتمادها</translation>
    </message>
    <message>
        <source>Start it, with a hold window</source>
        <translation>بدء مع مهلة انتظار</translation>
    </message>
    <message>
        <source>The hold window</source>
        <translation>مهلة الانتظار</translation>
    </message>
    <message>
        <source>One order first, then the rest</source>
        <translation>طلب واحد أولًا، ثم البقية</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>مُثبت</translation>
    </message>
    <message>
        <source>Every lane shows how many orders stand still and what they are worth. Go to the exceptions: press g, then e.</source>
        <translation>يُظهر كل مسار عدد الطلبات المتوقفة وقيمتها. انتقل إلى الاستثناءات: اضغط g ثم e.</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. As soon as one has failed, it appears here.</source>
        <translation>تُجمع الطلبات التي أخفقت للسبب نفسه. ما إن يخفق طلب حتى يظهر هنا.</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. Choose “%1”: j and k move, Enter leads to its orders.</source>
        <translation>تُجمع الطلبات التي أخفقت للسبب نفسه. اختر “%1”: يتنقل j وk، ويفتح Enter طلباته.</translation>
    </message>
    <message>
        <source>Sales sells %1, the ERP knows it under another name. Press f and tell it: %2, with a reason.</source>
        <translation>تبيع المبيعات %1، ويعرفه ERP باسم آخر. اضغط f وحدّده: %2، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>No map knows %1. Press f and tell what it is called in the target, with a reason.</source>
        <translation>لا مدخل لـ %1 في أي جدول مطابقة. اضغط f وحدّد اسمه في الهدف، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Press r to approve exactly what is listed here.</source>
        <translation>لم يُرسل شيء. اضغط r لاعتماد المدرج هنا بالضبط.</translation>
    </message>
    <message>
        <source>Press Shift and r. For ten seconds you can take it back.</source>
        <translation>اضغط Shift وr. يمكن التراجع خلال عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Until the line has run out, u takes it back at no cost.</source>
        <translation>قبل أن ينفد الخط، يتيح u التراجع بلا تكلفة.</translation>
    </message>
    <message>
        <source>The first order is sent and read back; only when it is proved the others follow.</source>
        <translation>يُرسل الطلب الأول ويُؤكَّد بالقراءة؛ ولا تتبعه البقية إلا بعد إثباته.</translation>
    </message>
    <message>
        <source>Open the exceptions</source>
        <translation>فتح الاستثناءات</translation>
    </message>
    <message>
        <source>Choose it for me</source>
        <translation>اختياره تلقائيًا</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>العودة إلى الخطة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Press p for all of them. The target is asked about every order, and you see field by field what would be sent. Nothing is sent yet.</source>
        <translation>اضغط p لها كلها. يُسأل النظام الهدف عن كل طلب وترى حقلاً حقلاً ما سيُرسل. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Map it…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Replay all of them…</source>
        <translation>إعادتها كلها…</translation>
    </message>
    <message>
        <source>Each receipt says what was proved in the target, and the exceptions close by themselves. Enter or a double click opens an order. That is the whole loop; ? lists the keys.</source>
        <translation>يقول كل إيصال ما أُثبت في الهدف، وتُغلق الاستثناءات من نفسها. يفتح Enter أو النقر المزدوج الطلب. هذه هي الدورة كلها؛ ? تسرد المفاتيح.</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>الموافقة عليها…</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>ابدأها</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. Choose “%1”, which you can repair yourself right here: j and k move, Enter leads to its orders.</source>
        <translation>تُجمع الطلبات التي أخفقت للسبب نفسه. اختر “%1” الذي يمكنك إصلاحه هنا مباشرة: يتنقل j وk، ويفتح Enter طلباته.</translation>
    </message>
</context>
<context>
    <name>Throughline::KpiController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>عدد القياسات: %1</translation>
    </message>
    <message>
        <source>half; nineteen of twenty in %1</source>
        <translation>النصف؛ تسعة عشر من عشرين خلال %1</translation>
    </message>
    <message>
        <source>Nothing of it has happened in this period.</source>
        <translation>لم يحدث منه شيء في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>all entities · last %Ln day(s)</source>
        <translation>
            <numerusform>كل الكيانات · آخر %Ln يوم</numerusform>
            <numerusform>كل الكيانات · آخر يوم واحد</numerusform>
            <numerusform>كل الكيانات · آخر يومين</numerusform>
            <numerusform>كل الكيانات · آخر %Ln أيام</numerusform>
            <numerusform>كل الكيانات · آخر %Ln يومًا</numerusform>
            <numerusform>كل الكيانات · آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) resolved by replays in the period</source>
        <translation>
            <numerusform>حُلّ %Ln عنصر بإعادة التنفيذ في الفترة</numerusform>
            <numerusform>حُلّ عنصر واحد بإعادة التنفيذ في الفترة</numerusform>
            <numerusform>حُلّ عنصران بإعادة التنفيذ في الفترة</numerusform>
            <numerusform>حُلّت %Ln عناصر بإعادة التنفيذ في الفترة</numerusform>
            <numerusform>حُلّ %Ln عنصرًا بإعادة التنفيذ في الفترة</numerusform>
            <numerusform>حُلّ %Ln عنصر بإعادة التنفيذ في الفترة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 min ÷ 60 × %3 %4 = %5</source>
        <translation>%1 × %2 د ÷ 60 × %3 %4 = %5</translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <translation>ضبطها %1، %2</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>المؤشرات الرئيسية</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation>ما توفّره إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>الوفر</translation>
    </message>
    <message>
        <source>Write minutes and cost as numbers, such as 25 and %1.</source>
        <translation>اكتب الدقائق والتكلفة أرقامًا، مثل 25 و%1.</translation>
    </message>
    <message>
        <source>Kept for everybody of this workspace. u undoes it.</source>
        <translation>حُفظت للجميع في مساحة العمل هذه. u للتراجع.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>كما كانت من قبل.</translation>
    </message>
</context>
<context>
    <name>Throughline::LanesController</name>
    <message>
        <source>%1 late</source>
        <translation>متأخر: %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>none due today</source>
        <translation>لا استحقاق اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) in flight</source>
        <translation>
            <numerusform>لا معاملات جارية</numerusform>
            <numerusform>معاملة جارية واحدة</numerusform>
            <numerusform>معاملتان جاريتان</numerusform>
            <numerusform>%Ln معاملات جارية</numerusform>
            <numerusform>%Ln معاملة جارية</numerusform>
            <numerusform>%Ln معاملة جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>كل الكيانات</translation>
    </message>
    <message>
        <source>no deadline set</source>
        <translation>لا موعد نهائي محدد</translation>
    </message>
    <message>
        <source>%1: %2 open, %3</source>
        <translation>%1: مفتوح %2، %3</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>%1 · estate</source>
        <translation>%1 · البيئة</translation>
    </message>
    <message>
        <source>Money at risk under the filter</source>
        <translation>المبلغ المعرّض للخطر ضمن عامل التصفية</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>مفتوح %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation>يطابق عامل التصفية %1 من %2 مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>لا استثناءات</numerusform>
            <numerusform>استثناء واحد</numerusform>
            <numerusform>استثناءان</numerusform>
            <numerusform>%Ln استثناءات</numerusform>
            <numerusform>%Ln استثناءً</numerusform>
            <numerusform>%Ln استثناء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::LineageController</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
            <numerusform>%Ln إضافي</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>%1 of %2 objects shown</source>
        <translation>المعروض %1 من %2 كائن</translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation>مستوى واحد في كل اتجاه · المعروض %1 من %2 كائن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) · by level</source>
        <translation>
            <numerusform>لا سجلات · حسب المستوى</numerusform>
            <numerusform>سجل واحد · حسب المستوى</numerusform>
            <numerusform>سجلان · حسب المستوى</numerusform>
            <numerusform>%Ln سجلات · حسب المستوى</numerusform>
            <numerusform>%Ln سجلًا · حسب المستوى</numerusform>
            <numerusform>%Ln سجل · حسب المستوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fit · by level</source>
        <translation>
            <numerusform>لا سجلات مطابقة · حسب المستوى</numerusform>
            <numerusform>سجل مطابق واحد · حسب المستوى</numerusform>
            <numerusform>سجلان مطابقان · حسب المستوى</numerusform>
            <numerusform>%Ln سجلات مطابقة · حسب المستوى</numerusform>
            <numerusform>%Ln سجلًا مطابقًا · حسب المستوى</numerusform>
            <numerusform>%Ln سجل مطابق · حسب المستوى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PageReport</name>
    <message>
        <source>Save page as PDF</source>
        <translation>حفظ الصفحة بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>تتعذر كتابة %1؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>Throughline::PaletteController</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <translation>
            <numerusform>%1، %Ln مفتوح</numerusform>
            <numerusform>%1، %Ln مفتوح</numerusform>
            <numerusform>%1، %Ln مفتوح</numerusform>
            <numerusform>%1، %Ln مفتوح</numerusform>
            <numerusform>%1، %Ln مفتوح</numerusform>
            <numerusform>%1، %Ln مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>معاملة</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>بحث عن “%1”</translation>
    </message>
    <message>
        <source>in orders, customers, records and errors</source>
        <translation>في الطلبات والعملاء والسجلات والأخطاء</translation>
    </message>
</context>
<context>
    <name>Throughline::PayloadModel</name>
    <message>
        <source>both are the same</source>
        <translation>كلاهما متطابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln معدَّل</numerusform>
            <numerusform>%Ln معدَّل</numerusform>
            <numerusform>%Ln معدَّل</numerusform>
            <numerusform>%Ln معدَّل</numerusform>
            <numerusform>%Ln معدَّل</numerusform>
            <numerusform>%Ln معدَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PayloadsController</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Throughline::PlanController</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1 of %2 fields change</source>
        <translation>يتغير %1 من %2 من الحقول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved; bound to the plan&apos;s hash.</source>
        <translation>اعتُمدت؛ مرتبطة ببصمة الخطة.</translation>
    </message>
    <message>
        <source>The hold window runs; nothing has been sent.</source>
        <translation>مهلة الانتظار جارية؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>أُلغي الإجراء. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation>أُوقفت مؤقتًا بعد عمليات الإرسال الجارية.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>تتابع.</translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation>أُوقفت؛ ما أُرسل يبقى، وما لم يُرسل حُرِّر.</translation>
    </message>
    <message>
        <source>The plan&apos;s hash is in the clipboard.</source>
        <translation>بصمة الخطة في الحافظة.</translation>
    </message>
    <message>
        <source>nothing would be sent</source>
        <translation>لن يُرسل شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>كل العناصر</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1، نحو %2</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>نسبة الإخفاق</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محتجز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>the step that stopped</source>
        <translation>الخطوة التي توقفت</translation>
    </message>
    <message>
        <source>the start of the flow</source>
        <translation>بداية التدفق</translation>
    </message>
    <message>
        <source>Planned anew: the targets were asked again, and the hash is another one.</source>
        <translation>أُعيد التخطيط: سُئلت الأهداف مجددًا وتغيرت البصمة.</translation>
    </message>
    <message>
        <source>The rate is kept with the plan; its hash stays.</source>
        <translation>يُحفظ المعدل مع الخطة؛ وتبقى بصمتها.</translation>
    </message>
</context>
<context>
    <name>Throughline::PlansController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>لا خطط</numerusform>
            <numerusform>خطة واحدة</numerusform>
            <numerusform>خطتان</numerusform>
            <numerusform>%Ln خطط</numerusform>
            <numerusform>%Ln خطة</numerusform>
            <numerusform>%Ln خطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln غير منتهٍ</numerusform>
            <numerusform>%Ln غير منتهٍ</numerusform>
            <numerusform>%Ln غير منتهٍ</numerusform>
            <numerusform>%Ln غير منتهٍ</numerusform>
            <numerusform>%Ln غير منتهٍ</numerusform>
            <numerusform>%Ln غير منتهٍ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ShellController</name>
    <message>
        <source>%1 held since %2</source>
        <translation>%1 محتجز منذ %2</translation>
    </message>
    <message>
        <source>1 plan waits for approval</source>
        <translation>خطة واحدة تنتظر الاعتماد</translation>
    </message>
    <message>
        <source>1 plan is approved and waits</source>
        <translation>خطة واحدة معتمدة وتنتظر</translation>
    </message>
    <message>
        <source>1 plan in its hold window</source>
        <translation>خطة واحدة في مهلة الانتظار</translation>
    </message>
    <message>
        <source>1 operation is paused</source>
        <translation>عملية واحدة موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>1 operation running, %1 of %2</source>
        <translation>عملية واحدة جارية، %1 من %2</translation>
    </message>
    <message>
        <source>simulated, this computer</source>
        <translation>محاكاة، هذا الحاسوب</translation>
    </message>
    <message>
        <source>production</source>
        <translation>الإنتاج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>لا أنظمة</numerusform>
            <numerusform>نظام واحد</numerusform>
            <numerusform>نظامان</numerusform>
            <numerusform>%Ln أنظمة</numerusform>
            <numerusform>%Ln نظامًا</numerusform>
            <numerusform>%Ln نظام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln متعطل</numerusform>
            <numerusform>%Ln متعطل</numerusform>
            <numerusform>%Ln متعطل</numerusform>
            <numerusform>%Ln متعطل</numerusform>
            <numerusform>%Ln متعطل</numerusform>
            <numerusform>%Ln متعطل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Engine not running</source>
        <translation>المحرك لا يعمل</translation>
    </message>
    <message>
        <source>Engine not running: %1</source>
        <translation>المحرك لا يعمل: %1</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>المحرك يعمل</translation>
    </message>
    <message>
        <source>Engine observing, nothing is sent</source>
        <translation>المحرك يراقب، لا يُرسل شيء</translation>
    </message>
    <message>
        <source>%1 of %2 systems in sync</source>
        <translation>الأنظمة المتزامنة: %1 من %2</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>الصادر %1</translation>
    </message>
    <message>
        <source>%1 in another process (%2)</source>
        <translation>%1 في عملية نظام أخرى (%2)</translation>
    </message>
</context>
<context>
    <name>Throughline::SlaController</name>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>met in %1</source>
        <translation>استُوفي خلال %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>استغرق %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Entity: all</source>
        <translation>الكيان: الكل</translation>
    </message>
    <message>
        <source>no entity</source>
        <translation>بلا كيان</translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation>تُحتسب كل ساعة</translation>
    </message>
    <message>
        <source>business hours of each entity</source>
        <translation>ساعات عمل كل كيان</translation>
    </message>
    <message>
        <source>business hours, %1</source>
        <translation>ساعات العمل، %1</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · من %2 إلى %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) are suspect: the clock of this computer was set, or two systems disagree about the time.</source>
        <translation>
            <numerusform>%Ln مؤقت مشكوك فيه: ضُبطت ساعة هذا الحاسوب أو اختلف نظامان في الوقت.</numerusform>
            <numerusform>مؤقت واحد مشكوك فيه: ضُبطت ساعة هذا الحاسوب أو اختلف نظامان في الوقت.</numerusform>
            <numerusform>مؤقتان مشكوك فيهما: ضُبطت ساعة هذا الحاسوب أو اختلف نظامان في الوقت.</numerusform>
            <numerusform>%Ln مؤقتات مشكوك فيها: ضُبطت ساعة هذا الحاسوب أو اختلف نظامان في الوقت.</numerusform>
            <numerusform>%Ln مؤقتًا مشكوكًا فيه: ضُبطت ساعة هذا الحاسوب أو اختلف نظامان في الوقت.</numerusform>
            <numerusform>%Ln مؤقت مشكوك فيه: ضُبطت ساعة هذا الحاسوب أو اختلف نظامان في الوقت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met, last %Ln day(s)</source>
        <translation>
            <numerusform>المستوفى، آخر %Ln يوم</numerusform>
            <numerusform>المستوفى، آخر يوم واحد</numerusform>
            <numerusform>المستوفى، آخر يومين</numerusform>
            <numerusform>المستوفى، آخر %Ln أيام</numerusform>
            <numerusform>المستوفى، آخر %Ln يومًا</numerusform>
            <numerusform>المستوفى، آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>المستهدف %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Half done within</source>
        <translation>يكتمل النصف خلال</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>none stopped today</source>
        <translation>لم يتوقف شيء اليوم</translation>
    </message>
    <message>
        <source>95 % done within</source>
        <translation>تسعة عشر من عشرين خلال</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>Running clocks</source>
        <translation>المؤقتات الجارية</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>%1 late, %2 at risk, %3 paused</source>
        <translation>متأخر %1، معرّض للخطر %2، موقوف %3</translation>
    </message>
    <message>
        <source>Money behind late clocks</source>
        <translation>المبلغ وراء المؤقتات المتأخرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>لا معاملات</numerusform>
            <numerusform>معاملة واحدة</numerusform>
            <numerusform>معاملتان</numerusform>
            <numerusform>%Ln معاملات</numerusform>
            <numerusform>%Ln معاملة</numerusform>
            <numerusform>%Ln معاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none stopped, %2 open at its end</source>
        <translation>%1: لم يتوقف شيء، مفتوح بنهايته %2</translation>
    </message>
    <message>
        <source>%1: half in %2, nineteen of twenty in %3, %4 stopped, %5 late, %6 open at its end</source>
        <translation>%1: النصف خلال %2، تسعة عشر من عشرين خلال %3، توقف %4، متأخر %5، مفتوح بنهايته %6</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: مستحق %2</translation>
    </message>
    <message>
        <source>%1: %2 breaches, %3 still due</source>
        <translation>%1: خروقات %2، مستحق بعد %3</translation>
    </message>
    <message>
        <source>%1 in %2 days, by the day they were due</source>
        <translation>%1 خلال %2 يوم، حسب يوم الاستحقاق</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s), late</source>
        <translation>
            <numerusform>%1: %Ln معاملة، متأخرة</numerusform>
            <numerusform>%1: معاملة واحدة، متأخرة</numerusform>
            <numerusform>%1: معاملتان، متأخرتان</numerusform>
            <numerusform>%1: %Ln معاملات، متأخرة</numerusform>
            <numerusform>%1: %Ln معاملة، متأخرة</numerusform>
            <numerusform>%1: %Ln معاملة، متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s)</source>
        <translation>
            <numerusform>%1: لا معاملات</numerusform>
            <numerusform>%1: معاملة واحدة</numerusform>
            <numerusform>%1: معاملتان</numerusform>
            <numerusform>%1: %Ln معاملات</numerusform>
            <numerusform>%1: %Ln معاملة</numerusform>
            <numerusform>%1: %Ln معاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 س</translation>
    </message>
    <message>
        <source>%1 expected, %2 to %3 with 80 % confidence</source>
        <translation>المتوقع %1، من %2 إلى %3 بثقة ٨٠ ٪</translation>
    </message>
    <message>
        <source>Back-test: too little history yet.</source>
        <translation>اختبار التوقع: السجل قصير بعد.</translation>
    </message>
    <message>
        <source>Back-test of %1 past forecasts: %2 breaches expected, %3 came</source>
        <translation>اختبار %1 من التوقعات الماضية: خروقات متوقعة %2، فعلية %3</translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>المطابقة %1</translation>
    </message>
    <message>
        <source>Open clocks</source>
        <translation>المؤقتات المفتوحة</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>متأخر الآن</translation>
    </message>
    <message>
        <source>Late in the period</source>
        <translation>متأخر في الفترة</translation>
    </message>
    <message>
        <source>earliest due first</source>
        <translation>الأقرب استحقاقًا أولًا</translation>
    </message>
    <message>
        <source>longest late first</source>
        <translation>الأطول تأخرًا أولًا</translation>
    </message>
    <message>
        <source>stopped that day, longest first</source>
        <translation>توقف ذلك اليوم، الأطول أولًا</translation>
    </message>
    <message>
        <source>due that day and late, open ones first</source>
        <translation>مستحق ذلك اليوم ومتأخر، المفتوح أولًا</translation>
    </message>
    <message>
        <source>due that day</source>
        <translation>مستحق ذلك اليوم</translation>
    </message>
    <message>
        <source>took so long, longest first</source>
        <translation>استغرق هذه المدة، الأطول أولًا</translation>
    </message>
    <message>
        <source>open for so long, earliest due first</source>
        <translation>مفتوح هذه المدة، الأقرب استحقاقًا أولًا</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>Throughline::SlaDefinitionController</name>
    <message>
        <source>as its file says</source>
        <translation>كما في ملفه</translation>
    </message>
    <message>
        <source>set by %1, %2: %3</source>
        <translation>ضبطه %1، %2: %3</translation>
    </message>
    <message>
        <source>It holds from now on: running clocks are set anew, those that stopped keep what they were measured by.</source>
        <translation>يسري من الآن: تُضبط المؤقتات الجارية من جديد، وتحتفظ التي توقفت بما قيست به.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>كما كان من قبل.</translation>
    </message>
</context>
<context>
    <name>Throughline::SystemsController</name>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>غير منشور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>لا عمليات إرسال</numerusform>
            <numerusform>عملية إرسال واحدة</numerusform>
            <numerusform>عمليتا إرسال</numerusform>
            <numerusform>%Ln عمليات إرسال</numerusform>
            <numerusform>%Ln عملية إرسال</numerusform>
            <numerusform>%Ln عملية إرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healthy</source>
        <translation>
            <numerusform>%Ln سليم</numerusform>
            <numerusform>%Ln سليم</numerusform>
            <numerusform>%Ln سليم</numerusform>
            <numerusform>%Ln سليم</numerusform>
            <numerusform>%Ln سليم</numerusform>
            <numerusform>%Ln سليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln متدهور</numerusform>
            <numerusform>%Ln متدهور</numerusform>
            <numerusform>%Ln متدهور</numerusform>
            <numerusform>%Ln متدهور</numerusform>
            <numerusform>%Ln متدهور</numerusform>
            <numerusform>%Ln متدهور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a gap</source>
        <translation>
            <numerusform>%Ln بفجوة</numerusform>
            <numerusform>%Ln بفجوة</numerusform>
            <numerusform>%Ln بفجوة</numerusform>
            <numerusform>%Ln بفجوة</numerusform>
            <numerusform>%Ln بفجوة</numerusform>
            <numerusform>%Ln بفجوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln متعطل</numerusform>
            <numerusform>%Ln متعطل</numerusform>
            <numerusform>%Ln متعطل</numerusform>
            <numerusform>%Ln متعطل</numerusform>
            <numerusform>%Ln متعطل</numerusform>
            <numerusform>%Ln متعطل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln متصل</numerusform>
            <numerusform>%Ln متصل</numerusform>
            <numerusform>%Ln متصل</numerusform>
            <numerusform>%Ln متصل</numerusform>
            <numerusform>%Ln متصل</numerusform>
            <numerusform>%Ln متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>one probe at %1</source>
        <translation>فحص واحد عند %1</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>القاطع</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>آخر مزامنة ناجحة</translation>
    </message>
    <message>
        <source>Gap in %1: %2.</source>
        <translation>فجوة في %1: %2.</translation>
    </message>
    <message>
        <source>%1 is asked now.</source>
        <translation>يُسأل %1 الآن.</translation>
    </message>
    <message>
        <source>Every system is asked now.</source>
        <translation>يُسأل كل نظام الآن.</translation>
    </message>
    <message>
        <source>Paused: neither read nor written until you resume it.</source>
        <translation>موقوف مؤقتًا: لا قراءة ولا كتابة حتى الاستئناف.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>يتابع.</translation>
    </message>
    <message>
        <source>Operating from now on; what is older waits for a person.</source>
        <translation>يعمل من الآن؛ وما هو أقدم ينتظر شخصًا.</translation>
    </message>
    <message>
        <source>Observing; nothing is sent.</source>
        <translation>مراقبة؛ لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>طلبات متزامنة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Operates</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>يراقب</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>لا يُرسل شيء</translation>
    </message>
    <message>
        <source>sends for what came true since %1</source>
        <translation>يرسل ما تحقق منذ %1</translation>
    </message>
    <message>
        <source>sends for what becomes ready</source>
        <translation>يرسل ما يصبح جاهزًا</translation>
    </message>
</context>
<context>
    <name>Throughline::TransactionController</name>
    <message>
        <source>permanent, proven not executed</source>
        <translation>دائم، ثبت عدم التنفيذ</translation>
    </message>
    <message>
        <source>proven not executed, tried again by itself</source>
        <translation>ثبت عدم التنفيذ، يُعاد تلقائيًا</translation>
    </message>
    <message>
        <source>sent, outcome not proven</source>
        <translation>أُرسل، النتيجة غير مُثبتة</translation>
    </message>
    <message>
        <source>sent, the target is being asked</source>
        <translation>أُرسل، ويُسأل الهدف</translation>
    </message>
    <message>
        <source>executed, but not as sent</source>
        <translation>نُفّذ، لكن ليس كما أُرسل</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation>مستوى واحد في كل اتجاه · المعروض %1 من %2 كائن</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>لا سجل</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>سُئل %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>%1 of %2 attributes differ · a star marks the system of record</source>
        <translation>تختلف %1 من %2 سمة · تشير النجمة إلى نظام السجل</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>فتح في %1</translation>
    </message>
    <message>
        <source>Every system is asked again for %1.</source>
        <translation>يُسأل كل نظام مجددًا عن %1.</translation>
    </message>
    <message>
        <source>Linked to %1; it counts once it has been read back.</source>
        <translation>رُبط بـ %1؛ ويُحتسب بعد تأكيده بالقراءة.</translation>
    </message>
    <message>
        <source>The decision is recorded; the target is read back.</source>
        <translation>سُجّل القرار؛ ويُقرأ الهدف للتأكيد.</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>فجوة: %1</translation>
    </message>
    <message>
        <source>Gap closed: %1</source>
        <translation>أُغلقت الفجوة: %1</translation>
    </message>
    <message>
        <source>nothing failed here: the records do not match</source>
        <translation>لم يخفق شيء هنا: السجلات غير متطابقة</translation>
    </message>
    <message>
        <source>%1 is %2 from now on. Plan the replay of what waited for it.</source>
        <translation>من الآن %1 هو %2. خطّط لإعادة تنفيذ ما كان ينتظره.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>as it was at %1 · two arrows mark what is another value now</source>
        <translation>كما كان عند %1 · يشير السهمان إلى ما تغيرت قيمته الآن</translation>
    </message>
    <message>
        <source>told meanwhile; it waits for its replay</source>
        <translation>حُدِّدت القيمة لاحقًا؛ بانتظار إعادة التنفيذ</translation>
    </message>
    <message>
        <source>a record in %1 of %2 systems</source>
        <translation>سجل في %1 من %2 أنظمة</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>النظرة التالية %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>Throughline::TriageController</name>
    <message>
        <source>team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>أسنده %1</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>بالقاعدة “%1”</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>%1 Undo: U</source>
        <translation>%1 تراجع: U</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) have no owner now.</source>
        <translation>
            <numerusform>%Ln طلب بلا مسؤول الآن.</numerusform>
            <numerusform>طلب واحد بلا مسؤول الآن.</numerusform>
            <numerusform>طلبان بلا مسؤول الآن.</numerusform>
            <numerusform>%Ln طلبات بلا مسؤول الآن.</numerusform>
            <numerusform>%Ln طلبًا بلا مسؤول الآن.</numerusform>
            <numerusform>%Ln طلب بلا مسؤول الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given to %1.</source>
        <translation>
            <numerusform>أُسند %Ln طلب إلى %1.</numerusform>
            <numerusform>أُسند طلب واحد إلى %1.</numerusform>
            <numerusform>أُسند طلبان إلى %1.</numerusform>
            <numerusform>أُسندت %Ln طلبات إلى %1.</numerusform>
            <numerusform>أُسند %Ln طلبًا إلى %1.</numerusform>
            <numerusform>أُسند %Ln طلب إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given by the ownership matrix.</source>
        <translation>
            <numerusform>أُسند %Ln طلب بمصفوفة المسؤوليات.</numerusform>
            <numerusform>أُسند طلب واحد بمصفوفة المسؤوليات.</numerusform>
            <numerusform>أُسند طلبان بمصفوفة المسؤوليات.</numerusform>
            <numerusform>أُسندت %Ln طلبات بمصفوفة المسؤوليات.</numerusform>
            <numerusform>أُسند %Ln طلبًا بمصفوفة المسؤوليات.</numerusform>
            <numerusform>أُسند %Ln طلب بمصفوفة المسؤوليات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted on %Ln order(s).</source>
        <translation>
            <numerusform>أُضيفت الملاحظة إلى %Ln طلب.</numerusform>
            <numerusform>أُضيفت الملاحظة إلى طلب واحد.</numerusform>
            <numerusform>أُضيفت الملاحظة إلى طلبين.</numerusform>
            <numerusform>أُضيفت الملاحظة إلى %Ln طلبات.</numerusform>
            <numerusform>أُضيفت الملاحظة إلى %Ln طلبًا.</numerusform>
            <numerusform>أُضيفت الملاحظة إلى %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln order(s).</source>
        <translation>
            <numerusform>تغيرت وسوم %Ln طلب.</numerusform>
            <numerusform>تغيرت وسوم طلب واحد.</numerusform>
            <numerusform>تغيرت وسوم طلبين.</numerusform>
            <numerusform>تغيرت وسوم %Ln طلبات.</numerusform>
            <numerusform>تغيرت وسوم %Ln طلبًا.</numerusform>
            <numerusform>تغيرت وسوم %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>it happens again</source>
        <translation>يتكرر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) put off until %1.</source>
        <translation>
            <numerusform>أُجّل %Ln طلب حتى %1.</numerusform>
            <numerusform>أُجّل طلب واحد حتى %1.</numerusform>
            <numerusform>أُجّل طلبان حتى %1.</numerusform>
            <numerusform>أُجّلت %Ln طلبات حتى %1.</numerusform>
            <numerusform>أُجّل %Ln طلبًا حتى %1.</numerusform>
            <numerusform>أُجّل %Ln طلب حتى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are back in the open list.</source>
        <translation>
            <numerusform>عاد %Ln طلب إلى القائمة المفتوحة.</numerusform>
            <numerusform>عاد طلب واحد إلى القائمة المفتوحة.</numerusform>
            <numerusform>عاد طلبان إلى القائمة المفتوحة.</numerusform>
            <numerusform>عادت %Ln طلبات إلى القائمة المفتوحة.</numerusform>
            <numerusform>عاد %Ln طلبًا إلى القائمة المفتوحة.</numerusform>
            <numerusform>عاد %Ln طلب إلى القائمة المفتوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split; new failures that fit follow.</source>
        <translation>قُسّم؛ وتتبعه الإخفاقات الجديدة المطابقة.</translation>
    </message>
    <message>
        <source>Merged; new failures follow.</source>
        <translation>دُمج؛ وتتبعه الإخفاقات الجديدة.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>تم التراجع: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>أُعيد: %1.</translation>
    </message>
</context>
<context>
    <name>Throughline::ViewsController</name>
    <message>
        <source>yours, shared with the team</source>
        <translation>لك، مشترك مع الفريق</translation>
    </message>
    <message>
        <source>team, by %1</source>
        <translation>الفريق، أعدّه %1</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Saved as “%1”. Undo with u.</source>
        <translation>حُفظ باسم “%1”. u للتراجع.</translation>
    </message>
    <message>
        <source>“%1” now asks this. Undo with u.</source>
        <translation>أصبح “%1” يسأل هذا. u للتراجع.</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo with u.</source>
        <translation>حُذف “%1”. u للتراجع.</translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation>عاد “%1” كما كان.</translation>
    </message>
    <message>
        <source>Everything up to now counts as looked at.</source>
        <translation>عُدّ كل ما سبق حتى الآن مطّلعًا عليه.</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Time machine</source>
        <translation>آلة الزمن</translation>
    </message>
    <message>
        <source>as it was at %1 · nothing can be done while looking back</source>
        <translation>كما كان عند %1 · لا إجراءات أثناء النظر إلى الماضي</translation>
    </message>
    <message>
        <source>what every system had at an earlier moment · spaced by event</source>
        <translation>ما كان لدى كل نظام في لحظة سابقة · المسافات حسب الأحداث</translation>
    </message>
    <message>
        <source>Back 1 event</source>
        <translation>حدث واحد للخلف</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Moment: %1</source>
        <translation>اللحظة: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Simulated. Nothing leaves this computer.</source>
        <translation>محاكاة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Observing. Nothing is sent.</source>
        <translation>مراقبة. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+F</source>
        <translation>البحث في كل شيء   Ctrl+F</translation>
    </message>
    <message>
        <source>Search order, customer, record, vendor error   Ctrl+F</source>
        <translation>بحث عن طلب أو عميل أو سجل أو خطأ مورّد   Ctrl+F</translation>
    </message>
    <message>
        <source>%1 closes in %2</source>
        <translation>يُقفل %1 خلال %2</translation>
    </message>
    <message>
        <source>Shows what must be cleared before</source>
        <translation>يعرض ما تجب تسويته قبل ذلك</translation>
    </message>
    <message>
        <source>%1 closes in</source>
        <translation>يُقفل %1 خلال</translation>
    </message>
</context>
<context>
    <name>TransactionDialogs</name>
    <message>
        <source>Plan a replay of %1</source>
        <translation>تخطيط إعادة تنفيذ %1</translation>
    </message>
    <message>
        <source>The target is asked first, then the plan is frozen and shown. Nothing is sent.</source>
        <translation>يُسأل الهدف أولًا، ثم تُجمَّد الخطة وتُعرض. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>إعداد الخطة</translation>
    </message>
    <message>
        <source>I fixed it there</source>
        <translation>أصلحته هناك</translation>
    </message>
    <message>
        <source>Name the record in %1. It is read back; only if it matches is the exception closed.</source>
        <translation>حدّد السجل في %1. يُقرأ للتأكيد، ولا يُغلق الاستثناء إلا إذا تطابق.</translation>
    </message>
    <message>
        <source>Record id in that system</source>
        <translation>معرّف السجل في ذلك النظام</translation>
    </message>
    <message>
        <source>Link and read back</source>
        <translation>ربط وتأكيد بالقراءة</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>تم التنفيذ</translation>
    </message>
    <message>
        <source>You say that the target carried it out. The record you name is read back.</source>
        <translation>هذا إقرار بأن الهدف نفّذه. يُقرأ السجل المحدد للتأكيد.</translation>
    </message>
    <message>
        <source>Record id in the target</source>
        <translation>معرّف السجل في الهدف</translation>
    </message>
    <message>
        <source>Record: done</source>
        <translation>تسجيل: تم</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>لم يتم التنفيذ</translation>
    </message>
    <message>
        <source>You say that the target never carried it out. This is refused as long as a late request could still arrive.</source>
        <translation>هذا إقرار بأن الهدف لم ينفّذه قط. يُرفض ما دام وصول طلب متأخر ممكنًا.</translation>
    </message>
    <message>
        <source>Record: not done</source>
        <translation>تسجيل: لم يتم</translation>
    </message>
</context>
<context>
    <name>TransactionPage</name>
    <message>
        <source>Ask again now</source>
        <translation>السؤال مجددًا الآن</translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation>أصلحته هناك…</translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation>القرار: تم التنفيذ…</translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation>القرار: لم يتم التنفيذ…</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>غير محسوم: %1</translation>
    </message>
    <message>
        <source>It was sent; nothing proves what happened. Nothing is sent again until that is known.</source>
        <translation>أُرسل ولا شيء يثبت ما حدث. لا يُعاد إرسال شيء حتى يُعرف ذلك.</translation>
    </message>
    <message>
        <source>It was done…</source>
        <translation>تم التنفيذ…</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>سلسلة المنشأ</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>مطابقة منتج…</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>مطابقة قيمة…</translation>
    </message>
    <message>
        <source>Nothing to show for this order</source>
        <translation>لا شيء لعرضه لهذا الطلب</translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation>الانتقال إلى الاستثناءات</translation>
    </message>
    <message>
        <source>Time machine: back one event</source>
        <translation>آلة الزمن: حدث للخلف</translation>
    </message>
    <message>
        <source>Time machine: on one event</source>
        <translation>آلة الزمن: حدث للأمام</translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation>نسخ الحالة لرسالة بريد</translation>
    </message>
    <message>
        <source>Copy the link to this transaction</source>
        <translation>نسخ رابط هذه المعاملة</translation>
    </message>
    <message>
        <source>Save the case report as PDF…</source>
        <translation>حفظ تقرير الحالة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print the case report…</source>
        <translation>طباعة تقرير الحالة…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What changed around its onset?</source>
        <translation>ما الذي تغيّر قرب البداية؟</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>الحمولات</translation>
    </message>
    <message>
        <source>Compare the payload with the one before</source>
        <translation>مقارنة الحمولة بسابقتها</translation>
    </message>
    <message>
        <source>Lineage as a tree</source>
        <translation>سلسلة المنشأ كشجرة</translation>
    </message>
    <message>
        <source>Lineage as a table</source>
        <translation>سلسلة المنشأ كجدول</translation>
    </message>
    <message>
        <source>Lineage: one level again</source>
        <translation>سلسلة المنشأ: مستوى واحد مجددًا</translation>
    </message>
    <message>
        <source>System, kind, number, state</source>
        <translation>النظام، النوع، الرقم، الحالة</translation>
    </message>
    <message>
        <source>One level again</source>
        <translation>مستوى واحد مجددًا</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>Ask the checks now</source>
        <translation>اسأل عن الفحوص الآن</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Replay this order…</source>
        <translation>إعادة هذا الطلب…</translation>
    </message>
    <message>
        <source>Steps, done and to come</source>
        <translation>الخطوات المنجزة والقادمة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>Assign by the ownership matrix</source>
        <translation>إسناد بمصفوفة المسؤوليات</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation>إعادة إلى القائمة المفتوحة</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Split this cause…</source>
        <translation>تقسيم هذا السبب…</translation>
    </message>
    <message>
        <source>Merge this cause into another…</source>
        <translation>دمج هذا السبب في آخر…</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>دليل المعالجة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>عرض الأحدث</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>إسناد %1</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>فريق أو شخص</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>وسوم %1</translation>
    </message>
    <message>
        <source>Words with spaces between them; a minus before a word takes it off.</source>
        <translation>كلمات تفصلها مسافات؛ علامة ناقص قبل الكلمة تزيلها.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>تأجيل %1</translation>
    </message>
    <message>
        <source>It leaves the open list and comes back by itself, with a mark. A date, a time or a span may be typed: 2026-01-02 09:00, 14:30, 3d.</source>
        <translation>يغادر القائمة المفتوحة ويعود تلقائيًا مع علامة. يمكن كتابة تاريخ أو وقت أو مدة: 2026-01-02 09:00, 14:30, 3d.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>“%1” is not a time that lies ahead; nothing was put off.</source>
        <translation>“%1” ليس وقتًا قادمًا؛ لم يُؤجَّل شيء.</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>دمج “%1” في</translation>
    </message>
    <message>
        <source>Its failures count for the other cause from now on, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation>تُحتسب إخفاقاته للسبب الآخر من الآن، بما فيها المستقبلية. لا يُرسل شيء، ويمكن التراجع.</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>السبب الآخر</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln محفوظ</numerusform>
            <numerusform>%Ln محفوظ</numerusform>
            <numerusform>%Ln محفوظ</numerusform>
            <numerusform>%Ln محفوظ</numerusform>
            <numerusform>%Ln محفوظ</numerusform>
            <numerusform>%Ln محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>none saved yet</source>
        <translation>لا محفوظات بعد</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Since I last looked</source>
        <translation>منذ آخر اطلاع</translation>
    </message>
    <message>
        <source>What is new since I last looked?</source>
        <translation>ما الجديد منذ آخر اطلاع لي؟</translation>
    </message>
    <message>
        <source>To clear before close</source>
        <translation>للتسوية قبل الإقفال</translation>
    </message>
    <message>
        <source>What must be cleared before the books of its entity close?</source>
        <translation>ما الذي تجب تسويته قبل إقفال دفاتر كيانه؟</translation>
    </message>
    <message>
        <source>Mine, by money</source>
        <translation>المُسند إليّ، حسب المبلغ</translation>
    </message>
    <message>
        <source>What waits for me?</source>
        <translation>ما الذي ينتظرني؟</translation>
    </message>
    <message>
        <source>Nobody owns it, above 50k</source>
        <translation>بلا مسؤول، أكثر من ٥٠ ألفًا</translation>
    </message>
    <message>
        <source>Which large orders does nobody look after?</source>
        <translation>أي الطلبات الكبيرة لا يتابعها أحد؟</translation>
    </message>
    <message>
        <source>In doubt over an hour</source>
        <translation>غير محسوم منذ أكثر من ساعة</translation>
    </message>
    <message>
        <source>Which sends are not proved, and for how long?</source>
        <translation>أي عمليات الإرسال غير مُثبتة، ومنذ متى؟</translation>
    </message>
    <message>
        <source>Stuck between quote and ERP</source>
        <translation>عالق بين عرض السعر وERP</translation>
    </message>
    <message>
        <source>Which orders are stuck between CPQ and ERP?</source>
        <translation>أي الطلبات عالقة بين CPQ وERP؟</translation>
    </message>
    <message>
        <source>Won, customer not created</source>
        <translation>مكسوبة، لم يُنشأ العميل</translation>
    </message>
    <message>
        <source>How many won deals failed to create their customer?</source>
        <translation>كم صفقة مكسوبة أخفقت في إنشاء عميلها؟</translation>
    </message>
    <message>
        <source>In billing, not in the ledger</source>
        <translation>في الفوترة وليس في دفتر الأستاذ</translation>
    </message>
    <message>
        <source>How many invoices are in billing but not in the ledger?</source>
        <translation>كم فاتورة في الفوترة وليست في دفتر الأستاذ؟</translation>
    </message>
    <message>
        <source>Change not followed</source>
        <translation>تغيير لم يُتبع</translation>
    </message>
    <message>
        <source>Which amendments did the ERP or its revenue schedule not follow?</source>
        <translation>أي التعديلات لم يتبعها ERP أو جدول إيراداته؟</translation>
    </message>
    <message>
        <source>Payments not matched</source>
        <translation>مدفوعات غير مطابقة</translation>
    </message>
    <message>
        <source>Which payments were received and are still open in the ERP?</source>
        <translation>أي المدفوعات استُلمت ولا تزال مفتوحة في ERP؟</translation>
    </message>
    <message>
        <source>Payment failed or overdue</source>
        <translation>دفعة مخفقة أو متأخرة</translation>
    </message>
    <message>
        <source>What do customers owe us that was not paid?</source>
        <translation>ما الذي يدين به العملاء لنا ولم يُدفع؟</translation>
    </message>
    <message>
        <source>CRM does not know</source>
        <translation>غير معروف في CRM</translation>
    </message>
    <message>
        <source>What has happened that the CRM does not show?</source>
        <translation>ما الذي حدث ولا يُظهره CRM؟</translation>
    </message>
    <message>
        <source>Lost or cancelled, still billed</source>
        <translation>خاسر أو ملغى، لا يزال يُفوتر</translation>
    </message>
    <message>
        <source>What was lost or cancelled and goes on in billing or the ledger?</source>
        <translation>ما الذي خُسر أو أُلغي ويستمر في الفوترة أو دفتر الأستاذ؟</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>What exists twice?</source>
        <translation>ما الموجود مرتين؟</translation>
    </message>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation>أخفق خلال آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Which orders, invoices and customers did the failures of today touch?</source>
        <translation>أي الطلبات والفواتير والعملاء مسّتها إخفاقات اليوم؟</translation>
    </message>
    <message>
        <source>Open for more than a week</source>
        <translation>مفتوح منذ أكثر من أسبوع</translation>
    </message>
    <message>
        <source>What has been forgotten?</source>
        <translation>ما الذي نُسي؟</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>owner of %Ln order(s)</source>
        <translation>
            <numerusform>مسؤول %Ln طلب</numerusform>
            <numerusform>مسؤول طلب واحد</numerusform>
            <numerusform>مسؤول طلبين</numerusform>
            <numerusform>مسؤول %Ln طلبات</numerusform>
            <numerusform>مسؤول %Ln طلبًا</numerusform>
            <numerusform>مسؤول %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %Ln order(s)</source>
        <translation>
            <numerusform>ملاحظة على %Ln طلب</numerusform>
            <numerusform>ملاحظة على طلب واحد</numerusform>
            <numerusform>ملاحظة على طلبين</numerusform>
            <numerusform>ملاحظة على %Ln طلبات</numerusform>
            <numerusform>ملاحظة على %Ln طلبًا</numerusform>
            <numerusform>ملاحظة على %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln order(s)</source>
        <translation>
            <numerusform>وسوم %Ln طلب</numerusform>
            <numerusform>وسوم طلب واحد</numerusform>
            <numerusform>وسوم طلبين</numerusform>
            <numerusform>وسوم %Ln طلبات</numerusform>
            <numerusform>وسوم %Ln طلبًا</numerusform>
            <numerusform>وسوم %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snooze of %Ln order(s)</source>
        <translation>
            <numerusform>تأجيل %Ln طلب</numerusform>
            <numerusform>تأجيل طلب واحد</numerusform>
            <numerusform>تأجيل طلبين</numerusform>
            <numerusform>تأجيل %Ln طلبات</numerusform>
            <numerusform>تأجيل %Ln طلبًا</numerusform>
            <numerusform>تأجيل %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln order(s)</source>
        <translation>
            <numerusform>إعادة %Ln طلب</numerusform>
            <numerusform>إعادة طلب واحد</numerusform>
            <numerusform>إعادة طلبين</numerusform>
            <numerusform>إعادة %Ln طلبات</numerusform>
            <numerusform>إعادة %Ln طلبًا</numerusform>
            <numerusform>إعادة %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>split of a cause</source>
        <translation>تقسيم سبب</translation>
    </message>
    <message>
        <source>merge of causes</source>
        <translation>دمج أسباب</translation>
    </message>
    <message>
        <source>step of a runbook</source>
        <translation>خطوة من دليل المعالجة</translation>
    </message>
    <message>
        <source>has no owner any more</source>
        <translation>لم يعد له مسؤول</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>أُسند إلى %1</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>أُجّل</translation>
    </message>
    <message>
        <source>taken back into the open list</source>
        <translation>أُعيد إلى القائمة المفتوحة</translation>
    </message>
    <message>
        <source>came back: its time has come</source>
        <translation>عاد: حان وقته</translation>
    </message>
    <message>
        <source>came back: it happened again</source>
        <translation>عاد: تكرر</translation>
    </message>
    <message>
        <source>%1 %2 counts for “%3”</source>
        <translation>%1 %2 يُحتسب ضمن “%3”</translation>
    </message>
    <message>
        <source>counts for “%1”</source>
        <translation>يُحتسب ضمن “%1”</translation>
    </message>
    <message>
        <source>Replayed and read back</source>
        <translation>أُعيد تنفيذه وأُكّد بالقراءة</translation>
    </message>
    <message>
        <source>Replayed with a changed field, read back</source>
        <translation>أُعيد تنفيذه بحقل معدَّل وأُكّد بالقراءة</translation>
    </message>
    <message>
        <source>Repaired in the system, read back</source>
        <translation>أُصلح في النظام وأُكّد بالقراءة</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>بقرار شخص</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>أُغلق تلقائيًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved in this cause so far</source>
        <translation>
            <numerusform>%Ln محلول لهذا السبب حتى الآن</numerusform>
            <numerusform>%Ln محلول لهذا السبب حتى الآن</numerusform>
            <numerusform>%Ln محلول لهذا السبب حتى الآن</numerusform>
            <numerusform>%Ln محلول لهذا السبب حتى الآن</numerusform>
            <numerusform>%Ln محلول لهذا السبب حتى الآن</numerusform>
            <numerusform>%Ln محلول لهذا السبب حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>No notes yet. N writes one.</source>
        <translation>لا ملاحظات بعد. اضغط N لكتابة ملاحظة.</translation>
    </message>
</context>
</TS>
