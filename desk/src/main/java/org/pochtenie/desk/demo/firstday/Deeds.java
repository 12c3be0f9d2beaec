package org.pochtenie.desk.demo.firstday;

import java.util.Map;
import java.util.function.Consumer;

/** What can have happened before the first day, by the first word of its block. */
interface Deeds {
    Map<String, Consumer<Line>> all();
}
