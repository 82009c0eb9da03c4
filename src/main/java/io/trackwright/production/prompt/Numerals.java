package io.trackwright.production.prompt;

import java.util.HashMap;
import java.util.Map;

/** Numbers in digits or in words: "128,5", "one hundred and twenty", "zweieinhalb". */
final class Numerals {
    private static final String WORDS =
            """
            0.5: half | halbe | halben | media | medio | mezzo | mezza | demi | meia | meio
            1: a | an | one | ein | eine | einer | un | una | une | uno | um | uma | одна | одну | один | 一
            1.5: anderthalb | eineinhalb
            2: two | couple | zwei | dos | deux | due | dois | duas | два | две | 二 | 两
            2.5: zweieinhalb
            3: three | drei | tres | trois | tre | три | 三
            3.5: dreieinhalb
            4: four | vier | cuatro | quatre | quattro | quatro | четыре | 四
            5: five | funf | cinco | cinq | cinque | пять | 五
            6: six | sechs | seis | sei | шесть | 六
            7: seven | sieben | siete | sept | sette | sete | семь | 七
            8: eight | acht | ocho | huit | otto | oito | восемь | 八
            9: nine | neun | nueve | neuf | nove | девять | 九
            10: ten | zehn | diez | dix | dieci | dez | десять | 十
            11: eleven
            12: twelve | zwolf | doce | douze | dodici | doze
            13: thirteen
            14: fourteen
            15: fifteen | funfzehn | quince | quinze | quindici
            16: sixteen
            17: seventeen
            18: eighteen
            19: nineteen
            20: twenty | zwanzig | veinte | vingt | venti | vinte | двадцать
            30: thirty | dreissig | treinta | trente | trenta | trinta | тридцать
            40: forty | vierzig | cuarenta | quarante | quaranta | quarenta | сорок
            45: funfundvierzig
            50: fifty | funfzig | cincuenta | cinquante | cinquanta | cinquenta
            60: sixty | sechzig | sesenta | soixante | sessanta | sessenta
            70: seventy
            80: eighty
            90: ninety | neunzig | noventa | novanta
            100: hundred | hundert | cien | cent | cento | cem | сто
            """;

    private static final Map<String, Double> VALUES = new HashMap<>();

    static {
        WordTable.read(WORDS, (k, p) -> VALUES.putIfAbsent(PromptText.fold(p), Double.valueOf(k)));
    }

    private Numerals() {}

    /**
     * @param end one past the last token; the start when there is no number
     */
    record Amount(double value, int end) {}

    static Amount read(Reading r, int from) {
        Token first = r.token(from);
        if (first.number()) {
            boolean half =
                    r.token(from + 1).is("and")
                            && r.token(from + 2).is("a")
                            && r.token(from + 3).is("half");
            return half
                    ? new Amount(first.value() + 0.5, from + 4)
                    : new Amount(first.value(), from + 1);
        }
        double total = 0;
        double last = 0;
        int i = from;
        while (true) {
            Token t = r.token(i);
            double v = t.word() ? VALUES.getOrDefault(t.text(), -1.0) : -1;
            if (i == from && v == 1 && r.token(i + 1).is("couple")) {
                i++;
            } else if (i == from && v >= 0) {
                total = v;
                last = v;
                i++;
            } else if (i == from + 1 && first.is("one") && v >= 20 && v < 100) {
                total = 100 + v;
                last = v;
                i++;
            } else if (v == 100 && last >= 1 && last < 10) {
                total += last * 99;
                last = 100;
                i++;
            } else if (v >= 1 && v < last && last >= 20 && (last == 100 || v < 10)) {
                total += v;
                last = v;
                i++;
            } else if (v == 0.5 && i > from && t.is("half") && total >= 1) {
                return new Amount(total + 0.5, i + 1);
            } else if (t.is("and") && i > from && joins(r, i + 1, last)) {
                i++;
            } else if (t.is("a") && i > from && r.token(i + 1).is("half")) {
                i++;
            } else if (t.is("of") && i > from && r.token(i - 1).is("couple")) {
                i++;
            } else {
                return new Amount(total, i);
            }
        }
    }

    private static boolean joins(Reading r, int i, double last) {
        if (r.token(i).is("a") && r.token(i + 1).is("half")) {
            return true;
        }
        double v = VALUES.getOrDefault(r.token(i).text(), -1.0);
        return last == 100 && v >= 1 && v < 100;
    }
}
