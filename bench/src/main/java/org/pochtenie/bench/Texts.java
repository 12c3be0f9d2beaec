package org.pochtenie.bench;

/** Letters for measuring, of everyday length. */
final class Texts {
    private Texts() {}

    static String asked(String language) {
        return language.equals("ru") ? """
                Добрый день, Анна!

                Посмотрели макет каталога, нам всё нравится. Подскажите, пожалуйста, когда будет готов второй разворот?
                И сколько будет стоить печать тысячи экземпляров на мелованной бумаге? Ещё интересует, сможете ли вы
                прислать исходники до выставки.

                С уважением,
                Ирина Соколова
                """ : """
                Hello Anna,

                We have looked at the layout of the catalogue and like it very much. When will the second spread be ready?
                And how much would it cost to print a thousand copies on coated paper? I was also wondering whether you
                could send us the source files before the fair.

                Kind regards,
                Irene Sharp
                """;
    }

    static String answered(String language, int n) {
        return language.equals("ru") ? russian(n) : english(n);
    }

    /** The same letter with another number in every paragraph. */
    static String fresh(String language, int n) {
        var more = language.equals("ru") ? " Это пункт " + n + "." : " This is item " + n + ".";
        return answered(language, n).replaceAll("(?m)([.])$", "$1" + more);
    }

    private static String russian(int n) {
        return """
                Добрый день, Ирина!

                Спасибо, что посмотрели макет так быстро. Отвечаю на ваши вопросы по порядку.

                1. Второй разворот будет готов завтра, 24 ноября, к 15:00. Пришлём его отдельным файлом, чтобы вам было удобно
                сравнить оба варианта.
                2. Печать тысячи экземпляров на мелованной бумаге стоит 48 000 рублей. В эту сумму входят цветопроба, печать,
                скрепление и доставка по городу. Если нужен тираж %d экземпляров, цена за штуку станет ниже.
                3. Исходники пришлём в пятницу, 27 ноября, за три дня до выставки. В архиве будут макеты, шрифты и фотографии
                в полном размере.

                Чтобы успеть к выставке, нам нужно ваше согласие на тираж. Если всё подходит, подтвердите его, пожалуйста,
                до среды, 25 ноября: в тот же день передадим каталог в типографию и сообщим вам номер заказа.

                С уважением,
                Анна Белова,
                менеджер проектов
                """.formatted(1000 + n);
    }

    private static String english(int n) {
        return """
                Hello Irene,

                Thank you for looking at the layout so quickly. Here are the answers to your questions, in order.

                1. The second spread will be ready tomorrow, 24 November, by 3 pm. We will send it as a separate file, so that
                you can compare both versions with ease.
                2. A thousand copies on coated paper cost 480 euros. This includes the colour proof, printing, stitching and
                delivery within the city. If you need %d copies, the price of each becomes lower.
                3. You will have the source files on Friday, 27 November, three days before the fair. The archive holds the
                layouts, the fonts and the photographs in full size.

                To be in time for the fair we need your consent to the print run. If it all suits you, please confirm it by
                Wednesday, 25 November: on the same day the catalogue goes to the printers, and we send you the order number.

                Kind regards,
                Anna Belova,
                project manager
                """.formatted(1000 + n);
    }
}
