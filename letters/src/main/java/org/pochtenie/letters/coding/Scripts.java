package org.pochtenie.letters.coding;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** The ways of writing that letters come in without saying their character set, or saying the wrong one. */
final class Scripts {
    static final Script CYRILLIC = new Alphabet(
            false,
            0.05,
            "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїєёъґўјљњћђџ",
            "windows-1251",
            "KOI8-U",
            "IBM866",
            "ISO-8859-5");
    static final Script WESTERN = new Alphabet(true, 0.15, "éäüóáöíèàñßçãúåøêôùòìâîæõûëïœýð", "windows-1252");
    static final Script POLISH = new Alphabet(true, 0, "ęąłóżśćńź", "windows-1250", "ISO-8859-2");
    static final Script CZECH = new Alphabet(true, 0, "íáéěšřčžýůúťďňľôäĺŕ", "windows-1250", "ISO-8859-2");
    static final Script HUNGARIAN = new Alphabet(true, 0, "áéőóöíűúü", "windows-1250", "ISO-8859-2");
    static final Script TURKISH = new Alphabet(true, 0, "ıüşçöğâîû", "windows-1254");
    static final Script GREEK =
            new Alphabet(false, -0.1, "αοιετσνηυρπκμλςωόίγάέδήθύχφβξώζψϊϋΐΰ", "windows-1253", "ISO-8859-7");
    static final Script HEBREW = new Alphabet(false, -0.05, "יוהלאתרבשמםנדחקפעןטגכזסצךףץ", "windows-1255");
    static final Script ARABIC =
            new Alphabet(false, -0.2, "اليمنوترهبدعسفكقحجةصشطأخىضزغإثذءظئآؤپچگژ،؟", "windows-1256");
    static final Script THAI =
            new Alphabet(false, -0.4, "านรกอเงมยลวดท่สต้ะปคัหีิแพบจชขใไ์ุูืโผซธณศฟถญภำษ็ฐึๆฉฎฮ", "x-windows-874");
    static final Script SIMPLIFIED = new Ideographs("""
            的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家
            种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第
            公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回
            特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电
            数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界
            达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运
            您请谢邮箱址网客户服元价优惠发票附图片视频企京号码联络电话箱店铺销售购买费免款付收单订货宋黑复函签订商品培训课
            """, "GB18030");
    static final Script TRADITIONAL = new Ideographs("""
            的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡裏用道行所然家
            種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第
            公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回
            特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電
            數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界
            達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運
            您請謝郵箱址網客戶服價優惠票附圖片視頻企京號碼聯絡店銷售購買費免款付收單訂貨詢復函簽商培訓課預防最佳選擇
            """, "x-windows-950");
    static final Script KOREAN = new Ideographs("""
            이다는을에가의한고를하지도로기사자리어은나아시해서인대정일그라수과전들있것원스부보니여주상동구장안제었면게세으만성오했거조
            비소공선유경신무중적국년위통학용물미연방분모회개요영각실내생우관재화산등간강체발단감계습합당결없히같던런않문입출치행금월천백
            변저며드러트디크터넷메광님견녕최호직종격증따풍약초파티애열차건품업매판회송예약드립니까요즘뜨받매출료할카센터진명절립음필완
            료확인답의계약청견적결제입금배송문의담당김박본새추천벤처남북심재작말때것처럼위해모든많좋좀더잘못씨네죠군될된될데든임점향래래
            """, "x-windows-949");
    static final Script JAPANESE = new Ideographs("""
            のにはをたがでてとしれさいるもなかこらありすくまよっうんきどけせめちみつそわやろじだばお、。ー・アイウエオカキクケコサシスセソ
            タチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンッャュョガギグゲゴザジズゼゾダデドバビブベボパピプペポ
            日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土
            木聞食車何南万毎白天母火右読友左休父雨会社様御用件料資議送確認願致申連絡予定部課担当者新商品注文発表価格問合内容場所開始終了
            作業務契約請求見積納期検討対応返信回答変更追加以下添付参照宜存知私方自
            """, "windows-31j", "EUC-JP");

    static final List<Script> ALL = List.of(
            CYRILLIC,
            WESTERN,
            SIMPLIFIED,
            TRADITIONAL,
            KOREAN,
            JAPANESE,
            POLISH,
            CZECH,
            HUNGARIAN,
            TURKISH,
            GREEK,
            HEBREW,
            ARABIC,
            THAI);

    private Scripts() {}

    /** What is usually written in that set; nothing where it is unknown. */
    static Optional<Script> of(Charset charset) {
        return ALL.stream()
                .filter(script -> script.charsets().contains(charset))
                .findFirst();
    }
}
