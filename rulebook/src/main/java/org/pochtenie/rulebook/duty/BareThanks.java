package org.pochtenie.rulebook.duty;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/**
 * Knows a letter that only thanks, or only says that it was understood: nobody waits for an answer to it.
 *
 * <p>It errs to one side on purpose. A thank-you taken for a letter costs a glance, a letter taken for a thank-you costs
 * a client: every part of the text has to be known, and one strange word is enough to make it a letter.
 */
public final class BareThanks {
    private static final int LONGEST = 600;

    /** Thanks and consent; one of them there must be. */
    private static final Pattern SAYS = Words.pattern("(?:"
            // Russian thanks
            + "(?:и |и вам |вам |тебе |всем |еще раз |ещё раз |большое |огромное |от души |супер |хорошо |ок |отлично )*"
            + "(?:спасибо|спасибки|спс|благодарю|благодарим|благодарствую|мерси|признател\\w+|благодар[еén]н|благодарна|благодарны)"
            + "(?: (?:вам|тебе|всем|большое|огромное|преогромное|еще раз|ещё раз|и вам|очень|взаимно|коллеги))*"
            + "(?: за (?!.*\\b(?:ждем|ждём|жду|буд[уе]\\w*|над[оа]|нужн\\w+|хоч\\w+|хот\\w+|прош\\w+|прос\\w+)\\b)"
            + "[\\p{L}-]+(?: [\\p{L}-]+){0,5})?"
            // Russian consent
            + "|(?:ну |все |всё |тогда |да |я |мы |вас |письмо |документы |файлы? )*"
            + "(?:ок|окей|оке|хорошо|отлично|прекрасно|замечательно|великолепно|превосходно|супер|класс|здорово|чудесно|идеально"
            + "|понял|поняла|поняли|понятно|ясно|принято|принял|приняла|приняли|получил|получила|получили|получено"
            + "|договорились|учту|учтем|учтём|ага|угу|в порядке|ладно|пон)"
            + "(?: (?:вас|вам|все|всё|тогда|письмо|файлы?|документы|тебя|информацию|понятно|ясно))*"
            // English thanks
            + "|(?:and |many |big |huge |so |ok |okay |great |perfect |we |i |really |much |very )*"
            + "(?:thanks|thank you|thankyou|thx|tnx|cheers|appreciated|appreciate it|appreciate that|grateful)"
            + "(?: (?:a lot|so much|very much|a bunch|a million|again|all|everyone|everybody|team|guys|indeed|to you|too|both))*"
            + "(?: for (?!.*\\b(?:but|will|would|could|can|need|want|wait\\w*|please)\\b)"
            + "[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,6})?"
            // English consent
            + "|(?:noted|received|accepted) with (?:many )?thanks"
            + "|(?:all |that's |that is |it's |it is |this is |very |i |we |have |duly |well |looks |sounds |so |just )*"
            + "(?:ok|okay|got it|got that|gotcha|noted|understood|received|great|perfect|super|excellent|wonderful|fantastic"
            + "|brilliant|fine|awesome|cool|clear|good|lovely|will do|no problem|no worries|roger|great news|deal)"
            + "(?: (?:that|it|this|your letter|your email|your message|to me|with me|now|then|all))*"
            + ")");

    /** What may stand beside them. */
    private static final Pattern BESIDE = Words.pattern("(?:"
            + "(?:и |тогда |буду |будем )?(?:жду|ждать|ждем|ждём)|до связи|на связи|и вам|взаимно|вам тоже|и вас|аналогично|коллеги|друзья"
            + "|(?:и )?(?:вас )?(?:тоже )?(?:с )?(?:наступающим|праздником|праздниками|новым годом)"
            + "|(?:и )?(?:вам |тебе )?(?:тоже )?(?:желаю )?(?:всего )?(?:хорошего|хороших|доброго|доброй|отличного|отличных"
            + "|приятного|приятных|удачного|удачных|прекрасного|наилучшего|продуктивной|хорошей|удачи|успехов)"
            + "(?: (?:вам|и вам|дня|вечера|утра|недели|выходных|праздников|ночи|продуктивной|рабочего))*"
            + "|(?:очень )?(?:быстро|оперативно|выручили|помогли)(?: (?:очень|нас|меня|вы))*|вы (?:нас |меня )?(?:очень )?(?:выручили|помогли)"
            + "|(?:you|same) (?:too|to you)|likewise|have an? .{0,12}(?:day|evening|weekend|week|one)(?: ahead)?"
            + "|enjoy (?:your|the) (?:day|evening|weekend|week)|talk soon|speak soon|all the best|take care"
            + "|that (?:was|is) (?:very |really )?(?:quick|helpful|fast|kind)(?: of you)?|(?:very |really )?helpful"
            + ")");

    /** Signs of a request, a doubt or a new matter, wherever they stand. */
    private static final Pattern ASKS = Words.pattern(
            "[?？\\d]|\\b(?:но|однако|а также|только|пожалуйста|заранее|если|когда|можно|прошу|просим|просьба"
                    + "|нужно|надо|подскажите|кстати|вопрос\\w*|перезвон\\w*|позвон\\w*|пришл\\w+|вышл\\w+|срочно|\\w{2,}(?:[аеияую]йте|[^и]ите|ьте)(?<!здравствуйте)"
                    + "|but|however|please|pls|advance|if|when|could|can you|would|question\\w*|also|one more|by the way|btw|asap|call me|let me know)\\b");

    private static final Pattern DECIDES = Words.pattern("да|нет|yes|no|yep|nope");

    private static final String NAME = "\\p{Lu}[\\p{L}'’-]*\\.?(?: \\p{Lu}[\\p{L}'’-]*\\.?){0,2}";
    private static final Pattern CALLED = Pattern.compile(
            "^(?!Да,|Нет,|Yes,|No,)" + NAME + "(?=,)|,\\s*" + NAME + "(?=\\s*(?:[.!)]|$))", Pattern.MULTILINE);
    private static final Pattern SIGNED = Pattern.compile("(?<=\\n)" + NAME + "(?:\\n.{1,60}){0,6}\\s*$");

    private static final Pattern PARTS = Pattern.compile("[,.!;:()…\\n\\r]+|\\s[—–-]+\\s?");
    private static final Pattern SMILES = Pattern.compile(
            "[\\p{IsEmoji_Presentation}\\p{So}❤\\uFE0F\\u200D\\x{1F3FB}-\\x{1F3FF}]+|[:;]-?[)D]+|\\^\\^");

    private BareThanks() {}

    /**
     * Whether the text thanks or consents and does nothing else.
     *
     * @param ownText what the writer wrote himself, quotations stripped
     */
    public static boolean is(String ownText) {
        if (ownText.length() > LONGEST) {
            return false;
        }
        var smiles = SMILES.matcher(ownText.strip());
        boolean smiled = smiles.find();
        var text = smiles.replaceAll("\n").replace('\u00A0', ' ').replace("\r", "");
        var signed = SIGNED.matcher(text);
        if (signed.find()) {
            if (ASKS.matcher(withoutDigits(signed.group())).find()) {
                return false;
            }
            text = text.substring(0, signed.start());
        }
        return saysOnly(text, smiled);
    }

    private static boolean saysOnly(String text, boolean smiled) {
        boolean says = smiled;
        for (var block : LetterText.of(text).blocks()) {
            if (block.zone() == Zone.QUOTED) {
                continue;
            }
            var words = text.substring(block.start(), block.end());
            if (block.zone() == Zone.ITEM
                    || ASKS.matcher(block.zone() == Zone.SIGNATURE ? withoutDigits(words) : words)
                            .find()) {
                return false;
            }
            for (var part : PARTS.split(withoutNames(words))) {
                boolean said = SAYS.matcher(part.strip()).matches();
                if (!said && !mayStand(part.strip(), block.zone())) {
                    return false;
                }
                says |= said;
            }
        }
        return says;
    }

    /** A telephone number is not a new matter. */
    private static String withoutDigits(String signature) {
        return signature.replaceAll("\\d", "");
    }

    private static String withoutNames(String words) {
        return CALLED.matcher(words).replaceAll(called -> {
            var name = PARTS.matcher(called.group()).replaceAll("").strip();
            return SAYS.matcher(name).matches() ? Matcher.quoteReplacement(called.group()) : ".";
        });
    }

    private static boolean mayStand(String part, Zone zone) {
        return part.isEmpty()
                || !zone.isBody() && !DECIDES.matcher(part).matches()
                || BESIDE.matcher(part).matches();
    }
}
