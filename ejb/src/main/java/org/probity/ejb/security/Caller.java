package org.probity.ejb.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.Principal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.persistence.NotThere;
import org.probity.persistence.person.Person;

/**
 * Who is asking, for one request or one run of a worker. Loaded once; tells PostgreSQL who it is in every transaction, because
 * row-level security knows nobody else.
 */
@RequestScoped
public class Caller {
    private static final String FACTS = """
            select a.person_id, a.user_name, (select string_agg(distinct rr.entitlement, ',') from post o join role_right rr on rr.role = o.role
              where o.person_id = any (array[a.person_id] || app.covered(a.person_id)) and o.starts <= ?1 and (o.ends is null or o.ends >= ?1)),
              (select string_agg(distinct o.role || coalesce('@' || s.code, ''), ',') from post o left join school s on s.id = o.school_id
              where o.person_id = a.person_id and o.starts <= ?1 and (o.ends is null or o.ends >= ?1))
            , concat_ws(' ', p.honorific, p.given_name, p.family_name), (select o.title || '|' || coalesce(s.name, '') from post o left join school s on s.id = o.school_id
              where o.person_id = a.person_id and o.starts <= ?1 and (o.ends is null or o.ends >= ?1) order by o.id limit 1)
            from account a join person p on p.id = a.person_id where a.user_name = ?2 and a.active""";

    @PersistenceContext
    EntityManager em;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    SecurityContext security;

    @Inject
    Clock clock;

    private boolean system;
    private int depth;
    private String loadedFor;
    private boolean acting;
    private Long personId;
    private String userName;
    private Set<String> rights = Set.of();
    private Set<String> roles = Set.of();
    private String name = "";
    private String post = "|";
    private String subject;
    private Long matterId;
    private Integer amount;

    /** From here on this request is the product itself. Only workers and start-up call it. */
    public void actAsSystem() {
        system = true;
    }

    /** Runs as the person with this user name: start-up loading of sample cases, tests, and a calendar at its owner's secret address; never a page. */
    public void actAs(String name) {
        system = false;
        acting = true;
        load(name);
    }

    public boolean isSystem() {
        return system;
    }

    public boolean isSignedIn() {
        load();
        return personId != null;
    }

    public boolean may(Right right) {
        return switch (right) {
            case PUBLIC, BY_LINK -> true;
            case SYSTEM -> system;
            case WITHIN_ACT -> depth > 0;
            case SIGNED_IN -> system || isSignedIn();
            default -> system || (isSignedIn() && rights.contains(right.name()));
        };
    }

    /** Empty for the public and for the product itself. */
    public Optional<Long> personId() {
        load();
        return Optional.ofNullable(personId);
    }

    /** The person who is signed in.
     *
     * @throws NotThere when nobody is signed in
     */
    public Person person() {
        return personId().map(id -> em.find(Person.class, id)).orElseThrow(NotThere::new);
    }

    public String userName() {
        load();
        return userName;
    }

    /** Roles held today as "HT@CED"; trust-wide ones without a school: "HHR". */
    public Set<String> roles() {
        load();
        return roles;
    }

    /** "Ms Ada Example", for the head of a page; empty for the public. */
    public String name() {
        load();
        return name;
    }

    /** Title of the first post held today, such as Headteacher; empty without one. */
    public String post() {
        load();
        return post.substring(0, post.indexOf('|'));
    }

    /** School of that post; empty for a trust-wide one. */
    public String schoolName() {
        load();
        return post.substring(post.indexOf('|') + 1);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the act is about, for the audit: a public id or reference, and the matter that decides who sees the line. */
    public void about(String subject, Long matterId) {
        this.subject = subject;
        this.matterId = matterId;
    }

    /** A matter that was looked up by its name: what the act is about unless the act says so itself. */
    void lookedUp(String reference, Long matterId) {
        if (subject == null && this.matterId == null) {
            about(reference, matterId);
        }
    }

    /** How many objects a bulk act touched. */
    public void amount(int amount) {
        this.amount = amount;
    }

    void begin() {
        depth++;
    }

    void end() {
        depth--;
    }

    String subject() {
        return subject;
    }

    Long matterId() {
        return matterId;
    }

    Integer amount() {
        return amount;
    }

    void forgetSubject() {
        subject = null;
        matterId = null;
        amount = null;
    }

    /** Tells PostgreSQL who is asking, once per transaction and identity. */
    void enter() {
        load();
        String who = system ? "system" : personId == null ? "" : personId.toString();
        if (transaction.getTransactionKey() == null || who.equals(transaction.getResource("probity.caller"))) {
            return;
        }
        em.createNativeQuery("select set_config('app.person', ?1, true), set_config('app.today', ?2, true)")
                .setParameter(1, who)
                .setParameter(2, today().toString())
                .getSingleResult();
        transaction.putResource("probity.caller", who);
    }

    /** Anew when the container learns a name in the middle of the request: a token is looked up before it is known whose it is. */
    private void load() {
        if (!acting && !system) {
            Principal principal = security.getCallerPrincipal();
            String known = principal == null ? "" : principal.getName();
            if (!known.equals(loadedFor)) {
                load(known);
            }
        }
    }

    private void load(String user) {
        List<?> found = em.createNativeQuery(FACTS)
                .setParameter(1, Date.valueOf(today()))
                .setParameter(2, user)
                .getResultList();
        Object[] facts = found.isEmpty() ? new Object[6] : (Object[]) found.get(0);
        personId = facts[0] == null ? null : ((Number) facts[0]).longValue();
        userName = (String) facts[1];
        rights = split((String) facts[2]);
        roles = split((String) facts[3]);
        name = facts[4] == null ? "" : (String) facts[4];
        post = facts[5] == null ? "|" : (String) facts[5];
        loadedFor = user; // at the end: a database that is away must not make the person a stranger
    }

    private static Set<String> split(String list) {
        return list == null ? Set.of() : Set.of(list.split(","));
    }
}
