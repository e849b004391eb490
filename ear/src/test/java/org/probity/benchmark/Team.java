package org.probity.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fifty people who sign in, and who of them opens, decides and reads what: each thing once, by somebody who may. */
final class Team {
    private static final String PEOPLE = """
            select a.user_name, p.role, p.person_id, coalesce(s.code, 'CED') from post p join account a on a.person_id = p.person_id left join school s on s.id = p.school_id
            where p.role in ('HT', 'COG', 'SLT', 'DSL', 'HHR', 'DPO') and a.second_factor_waived and a.active and p.starts <= date '2026-11-20'
              and (p.ends is null or p.ends > date '2026-11-20') and not exists (select from post q where q.person_id = p.person_id and q.id < p.id)
            order by p.role, a.id limit 50""";
    private static final String CASES =
            "select m.reference from matter m join case_file c on c.matter_id = m.id order by c.opened desc, c.id desc limit ?";
    private static final String REPORTS =
            "select m.reference from report r join matter m on m.id = r.matter_id where r.state = 'RECEIVED' order by r.received desc limit ?";
    private static final String DRAFTS =
            "select l.public_id from letter l where l.state = 'DRAFT' order by l.id limit ?";

    /** Every other search is for a frequent word and a rarer one, the others for the one word that four reports share. */
    private static final String WORDS =
            "select case when row_number() over () % 2 = 0 then substring(r.what from 'the word (\\w+)') else split_part(r.what, ' ', 8) || '+' || split_part(r.what, ' ', 10) end from report r where r.what like '%It used the word %' order by r.received desc limit ?";

    private final List<Member> members = new ArrayList<>();

    Team(Product product, int opened, int letters) throws SQLException, IOException {
        try (Connection owner = product.owner();
                PreparedStatement select = owner.prepareStatement(PEOPLE);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                members.add(new Member(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getString(4)));
            }
        }
        try (Connection application = product.application()) {
            share(application, opened, letters);
        }
    }

    List<Member> members() {
        return members;
    }

    List<Member> who(String... roles) {
        Set<String> wanted = Set.of(roles);
        return members.stream().filter(member -> wanted.contains(member.role)).toList();
    }

    private void share(Connection application, int opened, int letters) throws SQLException {
        Set<String> taken = new HashSet<>();
        List<List<String>> visible = new ArrayList<>();
        for (Member member : members) {
            Product.as(application, Long.toString(member.person));
            List<String> cases = list(application, CASES, opened + 1_000);
            visible.add(cases);
            if (!cases.isEmpty()) {
                member.deepPage = cases.get(Math.max(0, Math.min(cases.size() * 9 / 10, cases.size() - 2)));
            }
            member.words.addAll(list(application, WORDS, 200));
            if (member.role.equals("HT")) {
                member.toTriage.addAll(list(application, REPORTS, 2_000));
            }
            if (member.role.equals("HHR")) {
                add(member.toRead, list(application, DRAFTS, letters), taken, letters / 8 + 1);
            }
        }
        int[] next = new int[members.size()];
        int given = 0;
        for (boolean more = true; more && given < opened; ) {
            more = false;
            for (int i = 0; i < members.size() && given < opened; i++) {
                List<String> cases = visible.get(i);
                while (next[i] < cases.size() && !taken.add(cases.get(next[i]))) {
                    next[i]++;
                }
                if (next[i] < cases.size()) {
                    members.get(i).toOpenByProgram.add(cases.get(next[i]));
                    members.get(i).toOpen.add(cases.get(next[i]++));
                    given++;
                    more = true;
                }
            }
        }
    }

    private static void add(java.util.Deque<String> work, List<String> found, Set<String> taken, int most) {
        for (String each : found) {
            if (work.size() < most && taken.add(each)) {
                work.add(each);
            }
        }
    }

    private static List<String> list(Connection connection, String sql, int most) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
