package org.pochtenie.rulebook.progress;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/**
 * Knows a client's "how is it going?" (rule {@code asked-how-is-it-going}): he asks for the state of work, whether it is done, or
 * when it will be. "How are you?" is politeness, and what depends on an order still to be made is a plan.
 */
public final class ProgressQuestions {
    /** He asks about the state of work in so many words, with a question mark or without. */
    private static final List<Pattern> ASKS = List.of(
            russian(
                    "как (?:там |сейчас |у вас |у нас )*(?:обстоят |идут |наши |ваши )*(?:дела|дело|успехи)(?: идут| обстоят)? (?:с|со|по|у нас)"),
            russian("как (?:там |сейчас |у вас |у нас )*(?:успехи|подвижки|прогресс)"),
            russian(
                    "как (?:там |сейчас |у вас |у нас |наш\\w* )*(?:продвига(?:ется|ются)|движ[еу]тся|двига(?:ется|ются)|обстоит|обстоят)"),
            russian(
                    "как (?:там |сейчас |у вас |у нас )*(?:идет|идут|продвигается) (?:\\w+ )?"
                            + "(?:работ\\w|подготовк\\w|разработк\\w|перевод\\w?|верстк\\w|процесс|проект\\w*|дизайн|тестирован\\w+|перенос|настройк\\w|правк\\w|ремонт|макет\\w?|сборк\\w)"),
            russian("как там (?:у нас |у вас )?(?:наш\\w?|мо[йяеи]|дела)"),
            russian("на как(?:ой|ом) (?:сейчас |же )?(?:стадии|этапе)(?! нужн| требу| оплачив| вноси)"),
            russian("в как(?:ом|ой) (?:сейчас )?(?:состоянии|стадии|статусе)"),
            russian(
                    "(?:есть|будут|появились|нет)(?: ли)?(?: у вас)?(?: уже)?(?: как\\w+(?:-\\w+)?| что)?(?: ли)? (?:новост\\w+|подвижк\\w+|продвижени\\w+|прогресс\\w*|вест\\w+)(?! (?:для|о|об) )"),
            russian(
                    "что (?:там |слышно |сейчас |у нас |у вас |же )*(?:с|со|по) (?:наш\\w+|мо\\w+|договор\\w+|макет\\w*|проект\\w*|заказ\\w*|заявк\\w+|сайт\\w*|каталог\\w*|перевод\\w*|буклет\\w*|верстк\\w+|правк\\w+|верси\\w+|логотип\\w*|счет\\w*)"),
            russian(
                    "(?:удалось|получилось)(?: ли)?(?: вам| у вас)?(?: что-нибудь| что-то| уже)? (?:посмотреть|выяснить|разобраться|узнать|решить|сделать|найти|закончить|доделать|исправить|продвинуться)(?! с\\b.{0,20}сами)"),
            russian("(?:готов[аоы]?|готово) (?:ли|уже|наш\\w*|мо[йяеи])"),
            russian("(?:уже|еще не|пока не) готов[аоы]?"),
            russian("когда (?:же |нам |мне |мы |все |будет |примерно |можно )*(?:ждать|ожидать|получим|увидим)"),
            russian(
                    "когда (?:же |все |у нас |нам )*(?:будет|будут) (?:все |уже )?(?:готов|готова|готово|готовы|результат|сделан\\w*|закончен\\w*)"),
            russian(
                    "(?:текущий |подскажите |уточните |сообщите |какой |скажите |узнать |напишите |пришлите |каков )+(?:пожалуйста )?(?:сейчас |текущий )?(?:статус|ход|состояние) (?!оплат|ответа|код)"),
            russian("о ходе (?:работ\\w?|дел|проекта|разработки|перевода|подготовки|выполнения)"),
            russian(
                    "как (?:у вас |сейчас )?(?:идут|идет|продвигаются|продвигается) (?:работы|работа|дела|подготовка)(?! с (?:новыми|клиент))"),
            russian(
                    "(?:продвинулись|начали|приступили|закончили|доделали|решили|успели|успеваете|успеете)(?: ли)?(?: вы)?"),
            russian(
                    "вы (?:уже |еще |что-нибудь |что-то )*(?:начали|приступили|закончили|доделали|решили|успели|успеваете|продвинулись|смотрели|посмотрели)"),
            russian("(?:сколько|какой) (?:процент\\w*|осталось)"),
            russian("(?:не забыли|помните)(?: ли)?(?: вы)? (?:про|о|об) (?:нас|нашем|наш|мен\\w|мо\\w+)"),
            russian("(?:все ли |все )?ид[её]т (?:все )?по плану"),
            english(
                    "how (?:is|are|'s)(?: the| our| your| my| that| this| all| everything| things)?(?: [\\w-]+){0,3} (?:going|coming along|progressing|getting on|proceeding|shaping up|moving along|advancing)(?! with your)"),
            english(
                    "how (?:the|our|your|my|that|this|it|all|everything|things)(?: [\\w-]+){0,3}(?: is| are|'s)(?: now)? (?:going|coming along|progressing|getting on|proceeding|shaping up|moving along|advancing)(?! with your)"),
            english("how far (?:along|have|has|did|are|is)"),
            english("how much (?:of it |of the \\w+ )?(?:is|has been) (?:done|finished|left)"),
            english(
                    "(?:any|some|is there|are there|have) (?:any |an? |some )*(?:news|updates?|progress|word|developments?|eta)(?: (?:on|about|regarding|from you|for us|yet|so far|with|here)|$| ?\\?)"),
            english("(?:is|are) there (?:anything|something) new"),
            english(
                    "(?:give|send|share|have|get|provide|need|appreciate)(?: us| me| with)? (?:an?|any|some|your)? ?(?:status |progress |quick |short )*update"),
            english("(?:status|state) of (?:the|our|my|this|that|your work)(?! (?:ticket|page|order on))"),
            english(
                    "(?:what's|what is|know) the (?:current |latest |present )?(?:status|state|progress)(?! (?:code|page|line|bar))"),
            english("where (?:do|are|did) (?:we|you|things|matters) (?:now )?(?:stand|with|at|on|in)"),
            english("where (?:we|you|things) (?:are|stand)(?: now)?"),
            english(
                    "when (?:can|could|should|will|might|may|do|would) (?:we|i)(?: reasonably)? (?:expect|get|see|receive|have) "),
            english(
                    "when (?:will|would|should|is|are|might) (?:the|our|it|they|this|that|everything|all)(?: [\\w-]+){0,3} (?:be )?(?:ready|done|finished|complete|completed|live)"),
            english(
                    "(?:is|are|was|has|have) (?:it|they|that|this|the|our|my|everything)(?: [\\w-]+){0,3} (?:been )?(?:ready|done|finished|completed|fixed|started on|already started)(?: yet| already| now)?"),
            english(
                    "(?:have|had|did) (?:you|your team|anyone|anybody|the team|someone)(?: \\w+)? (?:had |have |get |got )?(?:a |the |any )?(?:chance|time|opportunity)"),
            english(
                    "(?:have you|were you|did you|are you|has the team|have they|did the team)(?: been)?(?: already)? (?:able|managed?|finished?|started?|begun|begin|completed?|made any progress|got any further|decided?|looked|forget|forgotten)"),
            english(
                    "(?:are|is) (?:we|you|it|this|everything|all|the \\w+) (?:still )?(?:on|in) (?:track|schedule|time)"),
            english("will (?:you|it|they|we)(?: still)? (?:make it|be ready|be done|finish|manage)"),
            english("(?:what|which) (?:stage|phase) (?:is|are|have)"),
            english("what(?:'s| is) happening (?:with|to|on)"));

    /** Without a question mark too: he writes for that only. */
    private static final List<Pattern> SAYS = List.of(
            russian(
                    "(?:пишу|хо(?:чу|тим|тел[аи]?|телось)(?: бы)?|прошу|просим|просьба|подскажите|напомните|скажите|сообщите|напишите|ждем от вас|жду от вас|любопытно|интересно)"),
            english(
                    "(?:just )?(?:wanted|want|wondering|checking|following|follow up|check in|curious|keep me posted|let (?:me|us) know|would like to know|like to know|interested to know|need to know|tell (?:me|us))"));

    /** By itself, whatever else stands in the sentence. */
    private static final List<Pattern> PLAIN = List.of(
            russian("^готово (?:ли )?$|^готово ли|^готов[аы]? ли"),
            russian("^(?:ну )?(?:что |и )*как успехи"),
            russian("^(?:ждем|жду) от вас (?:вестей|новостей)"),
            russian(
                    "(?:не видим|не слышно|нет) (?:от вас )?(?:никаких )?(?:новостей|вестей|ничего)|от вас (?:ничего|ни слова|тишина)"),
            english(
                    "(?:just )?(?:checking|check|wanted to check|touching base|checking back) in (?:on|to see|with you|about|regarding)"),
            english("(?:follow(?:ing)? up|chas(?:e|ing) up|circl(?:e|ing) back) (?:on|about|with|regarding|to)"),
            english(
                    "(?:have not|haven't|did not|didn't) (?:yet )?(?:hear|heard|received any(?:thing| news)|got any(?:thing| news))(?: back| anything)?"));

    /** Plans, conditions, other people's work and politeness. */
    private static final List<Pattern> UNLESS = List.of(
            russian("^если |, если (?:мы |я )?(?:закаж|начн|опла|подпи)"),
            russian("(?:скольк\\w+|какой|каков\\w*) .{0,25}(?:стоит|стоить|стоимость|срок\\w?)"),
            russian("работ\\w+ с (?:\\w+ )?клиентами|какие \\w+ (?:нужны|требуются)"),
            russian("мы (?:уже |сами )*(?:начали|приступили|закончили|посмотрели|решили|успели|сообщим|пришлем)"),
            russian(
                    "вы просили|вы спрашивали|спасибо за (?:новости|статус)|нов(?:ости|остей) (?:для|нашей|компании)|хорошие новости"),
            russian("статус\\w* .{0,30}(?:показ|страниц|выводи|код)|начали бы вы"),
            russian(
                    "(?:посмотрите|посмотреть|опишите|расскажите|удалось) .{0,20}(?:этапы|новый бриф|разобраться, вопрос)"),
            english("^if |, if (?:we|i) (?:order|start|sign|pay)"),
            english(
                    "(?:thank|thanks)(?: you)?(?: very much| so much)? for (?:the|your|this) (?:\\w+ )?(?:news|updates?|status)"),
            english(
                    "you (?:asked|wanted)|(?:have|has) good news|company news|(?:we|i) (?:will|'ll|have|'ve|are|am) (?:\\w+ )?(?:update|sent|looked|started|ready|on track)"),
            english(
                    "status (?:code|page|line|bar)|order status on|update the (?:prices|status|page)|your (?:new|own) (?:office|job|home|house)"),
            english("(?:what|which) news would|how (?:are|is) (?:you|your (?:family|day|week))(?: doing)?(?:$| ?\\?)"));

    /** A greeting, unless it is all that he writes. */
    private static final Pattern POLITE = Words.pattern(
            "(?:(?:привет|добрый день|здравствуйте|hi|hello|hey)[,!. ]*)?(?:\\p{L}+, )?(?:ну )?(?:и )?(?:(?:а )?как (?:там |у вас |твои |ваши |идут |поживаете |поживаешь )*(?:дела|поживаете|поживаешь|жизнь|настроение)(?: идут)?|how (?:is|'s|are) (?:it|things|everything|all|you)(?: going| doing)?|how's (?:it|everything) going)");

    private static final Pattern MARKS = Pattern.compile("[«»\"“”„()]");

    private ProgressQuestions() {}

    /**
     * The first words with which the writer asks how the work goes; empty when he does not.
     *
     * @param ownText what he wrote himself; quotations that are left in it are passed over, and so is his signature
     */
    public static Optional<String> in(String ownText) {
        var letter = LetterText.of(ownText);
        var body = letter.body();
        var asking = body.stream().filter(sentence -> asks(ownText, sentence)).findFirst();
        return asking.or(() -> aloneIn(ownText, body))
                .map(sentence -> ownText.substring(sentence.start(), sentence.end()));
    }

    /** «Как дела?» and nothing else is no greeting: nobody writes a letter to a firm for that. */
    private static Optional<Sentence> aloneIn(String text, List<Sentence> body) {
        return body.size() == 1
                ? body.stream()
                        .filter(only -> POLITE.matcher(folded(text, only)).matches())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean asks(String text, Sentence sentence) {
        var words = folded(text, sentence);
        if (isAny(UNLESS, words) || POLITE.matcher(words).matches()) {
            return false;
        }
        return isAny(PLAIN, words) || (sentence.asks() || isAny(SAYS, words)) && isAny(ASKS, words);
    }

    private static boolean isAny(List<Pattern> patterns, String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }

    private static String folded(String text, Sentence sentence) {
        return MARKS.matcher(Words.fold(text.substring(sentence.start(), sentence.end())))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll("[.!?…]+$", "")
                .strip();
    }

    private static Pattern russian(String regex) {
        return Words.pattern("(?<![\\p{L}-])(?:" + regex + ")");
    }

    private static Pattern english(String regex) {
        return Words.pattern("(?<![\\p{L}'])(?:" + regex + ")");
    }
}
