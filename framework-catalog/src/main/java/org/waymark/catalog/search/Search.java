package org.waymark.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.catalog.framework.FrameworkFilter;
import org.waymark.catalog.language.Language;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;

/** Searches the texts of the versions in use, best matches first. */
@ApplicationScoped
public class Search {
    /** The cursor is a row's place in the order: less relevant than the last, or as relevant and later. */
    private static final String HITS = """
            with asked as (select %1$s as query),
            hit as (
                select version.framework, version.label, kind, path, dimension, element, text,
                       cast(1000000 - 1000000 * ts_rank(words, query) as int) as rank, position
                from framework_text join framework_version version on version.id = version_id, asked
                where words @@ query and language = :language and version.status = 'PUBLISHED'
                  and (cast(:framework as text) is null or version.framework = :framework)
                  and (cast(:nation as text) is null or jsonb_exists(framework_text.nations, :nation))
                  and (cast(:audience as text) is null or audiences = '[]' or jsonb_exists(audiences, :audience))
                  and (cast(:scale as text) is null or scale_kind = :scale)),
            page as (
                select *, format('%%s %%s %%s %%s', to_char(rank, 'FM0000000'), framework, label,
                                 to_char(position, 'FM0000000')) as place
                from hit)
            select framework, label, kind, path, dimension, element,
                   ts_headline('%2$s', searchable(text), query,
                               'StartSel="\u0002", StopSel="\u0003", MaxWords=40, MinWords=20'),
                   searchable(text), text, place
            from (select * from page where place collate "C" > :after order by place collate "C" limit :limit) as first,
                 asked
            order by place collate "C"
            """;

    private static final String ENGLISH =
            HITS.formatted("websearch_to_tsquery('english', searchable(:words))", "english");
    private static final String WELSH = HITS.formatted("to_tsquery('welsh', :words)", "welsh");

    private final EntityManager database;

    Search(EntityManager database) {
        this.database = database;
    }

    /**
     * @param words what somebody typed
     * @param framework code of the only framework to search, or null for all
     */
    @Transactional
    public Page<SearchHit> hits(
            String words, Language language, String framework, FrameworkFilter filter, Paging paging) {
        List<Object[]> rows = database.createNativeQuery(language == Language.EN ? ENGLISH : WELSH, Object[].class)
                .setParameter("words", language == Language.EN ? words : WelshQuery.of(words))
                .setParameter("language", language.tag())
                .setParameter("framework", framework)
                .setParameter("nation", filter.nation())
                .setParameter("audience", filter.audience())
                .setParameter("scale", filter.scale())
                .setParameter("after", paging.after())
                .setParameter("limit", paging.limitPlusOne())
                .getResultList();
        Page<Found> page = Page.of(rows.stream().map(Found::of).toList(), paging, Found::place);
        return new Page<>(page.items().stream().map(Found::hit).toList(), page.next());
    }

    private record Found(SearchHit hit, String place) {
        static Found of(Object[] row) {
            SearchHit hit = new SearchHit(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    Excerpt.of((String) row[6], (String) row[7], (String) row[8]));
            return new Found(hit, (String) row[9]);
        }
    }
}
