package org.pochtenie.desk.profile;

import java.time.InstantSource;
import java.util.List;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words that colleagues have taken into their own dictionaries. */
@Component
public class Dictionary {
    private static final int LONGEST = 80;

    private final JdbcClient jdbc;
    private final InstantSource now;

    Dictionary(JdbcClient jdbc, InstantSource now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** In the order of the alphabet. */
    public List<String> words(long colleague) {
        return jdbc.sql("select word from dictionary_word where colleague_id = ? order by lower(word), word")
                .param(colleague)
                .query(String.class)
                .list();
    }

    /** Whether it is a word at all: one, and no essay. */
    public static boolean isWord(String word) {
        return !word.isBlank()
                && word.length() <= LONGEST
                && word.chars().noneMatch(Character::isWhitespace)
                && word.chars().anyMatch(Character::isLetter);
    }

    @Transactional
    public void add(long colleague, String word) {
        jdbc.sql("insert into dictionary_word (colleague_id, word, added_at) values (?, ?, ?) on conflict do nothing")
                .params(colleague, Sql.text(word.strip()), Sql.at(now.instant()))
                .update();
    }

    @Transactional
    public void remove(long colleague, String word) {
        jdbc.sql("delete from dictionary_word where colleague_id = ? and word = ?")
                .params(colleague, word)
                .update();
    }
}
