package org.probity.ejb.letter;

import static org.probity.ejb.security.Right.REVIEW_LETTER;
import static org.probity.ejb.security.Right.SEND_LETTER;
import static org.probity.ejb.security.Right.SYSTEM;
import static org.probity.ejb.security.Right.VIEW_LETTERS;
import static org.probity.ejb.security.Right.WITHIN_ACT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.account.Secret;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.letter.Addressee;
import org.probity.persistence.letter.Letter;
import org.probity.persistence.letter.LetterContent;
import org.probity.persistence.letter.LetterTemplate;

/**
 * Letters from the order to the post tray. The letter is written, checked and (unless a second person must read it) printed and queued
 * in the transaction of the decision that demands it.
 */
@Stateless
public class LetterService {
    private static final Set<String> PARENTS = Set.of("PARENT", "CHILDS_PARENT");

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Inject
    Clock clock;

    @Inject
    Printery printery;

    @Inject
    PostTray tray;

    @Inject
    LetterFiles files;

    @Inject
    Event<LetterQueued> queued;

    /**
     * Writes the letter: a draft when a second person must read it (LT-03), else printed and queued.
     *
     * @throws LetterIncomplete naming everything that is missing and where to enter it (LT-02)
     * @throws NoWayToSend when the reader has no address
     */
    @Requires(WITHIN_ACT)
    public Letter order(LetterOrder order) {
        Instant now = clock.instant();
        LetterTemplate template = template(order.letter(), order.variant());
        Map<String, Object> fields = fields(order, now);
        if (isForParents(template, order.recipient())) {
            fields.put("concernForm", BriefMail.address("/public/concern.xhtml"));
        }
        printery.check(template, fields, order.school());
        Long author = caller.personId().orElse(null);
        Letter letter = new Letter(
                order.matterId(),
                order.school(),
                template,
                addressee(order.recipient()),
                FieldValues.write(fields),
                now,
                author);
        letter.carry(order.meetingId());
        em.persist(letter);
        if (!template.hasSecondReader()) {
            issue(letter, now);
        }
        return letter;
    }

    /** One letter that the caller may see, with all that its page shows; a draft as it would be printed. */
    @Requires(VIEW_LETTERS)
    public LetterFile find(String publicId) {
        Object[] found = seen(publicId);
        Letter letter = (Letter) found[0];
        caller.about((String) found[1], letter.getMatterId());
        return files.of(letter, (String) found[1]);
    }

    /** The bytes as issued; of a draft, as it would be. */
    @Requires(VIEW_LETTERS)
    public byte[] pdf(String publicId) {
        Letter letter = (Letter) seen(publicId)[0];
        LetterContent issued = em.find(LetterContent.class, letter.getId());
        return issued != null
                ? issued.getPdf()
                : printery.print(letter.getTemplate(), FieldValues.read(letter.getFields()), letter.getSchool());
    }

    /** The second reader agrees: the letter is printed and leaves (SOD-09). */
    @Requires(REVIEW_LETTER)
    public void agree(String publicId, int seenVersion) {
        Letter letter = current(publicId, seenVersion);
        Instant now = clock.instant();
        letter.review(caller.personId().orElseThrow(NotThere::new), now);
        issue(letter, now);
    }

    /** A letter that must not leave: nobody will get it, and {@code because} tells its writer why. */
    @Requires(REVIEW_LETTER)
    public void withdraw(String publicId, int seenVersion, String because) {
        if (because == null || because.isBlank() || because.length() > 1000) {
            throw new BadRecord(
                    "Say in up to 1,000 characters why the letter must not leave, so that its writer knows.");
        }
        current(publicId, seenVersion)
                .withdraw(caller.personId().orElseThrow(NotThere::new), clock.instant(), because.strip());
    }

    /** A person decides that an uncertain or refused mail goes again (decisions 10). */
    @Requires(SEND_LETTER)
    public void sendAgain(String publicId, int seenVersion) {
        Letter letter = current(publicId, seenVersion);
        files.refuseVoid(letter);
        letter.sendAgain(clock.instant());
        queued.fire(new LetterQueued(letter.getId()));
    }

    /**
     * A person posted the letter or gave it by hand at that time, or knows that an uncertain mail arrived ({@code EMAIL}; the time of
     * the attempt counts then).
     *
     * @param at local time in Europe/London
     * @throws BadRecord when it lies in the future or before the letter was written
     */
    @Requires(SEND_LETTER)
    public void recordSent(String publicId, int seenVersion, ServiceMethod how, LocalDateTime at) {
        Letter letter = current(publicId, seenVersion);
        tray.served(letter, files.record(letter, how, at));
    }

    /** First version of each shipped template, and a next one where the shipped text changed. */
    @Requires(SYSTEM)
    public void takeOverShipped(LocalDate today) {
        for (String name : ShippedLetters.names()) {
            String source = ShippedLetters.source(name).orElseThrow();
            LetterHeader header = LetterText.parse(source).header();
            List<LetterTemplate> versions = versions(header.letter(), header.variant());
            if (versions.isEmpty() || !versions.get(0).getSource().equals(source)) {
                int number = versions.isEmpty() ? 1 : versions.get(0).getNumber() + 1;
                LocalDate from = versions.isEmpty() ? LocalDate.of(2016, 1, 1) : today;
                em.persist(new LetterTemplate(
                        header.letter(),
                        header.variant(),
                        number,
                        header.title(),
                        source,
                        header.secondReader(),
                        from));
            }
        }
    }

    private void issue(Letter letter, Instant now) {
        byte[] pdf = printery.print(letter.getTemplate(), FieldValues.read(letter.getFields()), letter.getSchool());
        em.persist(new LetterContent(letter.getId(), pdf, Secret.hash(pdf)));
        letter.queue(now, MailConfiguration.isConfigured());
        queued.fire(new LetterQueued(letter.getId()));
    }

    private Map<String, Object> fields(LetterOrder order, Instant now) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("contactName", "the school office");
        fields.put("contactTelephone", order.school().getTelephone());
        fields.put("contactMailbox", order.school().getMailbox());
        fields.put("salutation", order.recipient().salutation());
        fields.putAll(order.fields());
        fields.put("letterDate", LocalDate.ofInstant(now, clock.getZone()));
        fields.put("caseReference", order.reference());
        fields.put("addresseeName", order.recipient().name());
        String address = order.recipient().address() == null
                ? order.recipient().email()
                : order.recipient().address();
        fields.put(
                "addresseeLines", address == null ? List.of() : address.lines().toList());
        return fields;
    }

    /** Every letter to a parent says where a concern is heard, so that nobody has to post it (domain.md 6.3). */
    private boolean isForParents(LetterTemplate template, Recipient recipient) {
        RecipientKind reader = printery.text(template).header().recipient();
        return PARENTS.contains(reader.name()) || PARENTS.contains(recipient.kind());
    }

    private static Addressee addressee(Recipient recipient) {
        if (recipient.email() == null && recipient.address() == null) {
            throw new NoWayToSend("There is no address for " + recipient.name()
                    + ". Enter a mail address that may be used, or a postal address, on the person's page.");
        }
        if (recipient.email() != null && !recipient.email().matches("[^\\s,;<>]+@[^\\s,;<>@]+")) {
            throw new NoWayToSend(
                    "The mail address of " + recipient.name() + " cannot be used. Correct it on the person's page.");
        }
        ServiceMethod service = recipient.email() == null ? ServiceMethod.FIRST_CLASS : ServiceMethod.EMAIL;
        Long person = recipient.person() == null ? null : recipient.person().getId();
        return new Addressee(
                person, recipient.name(), recipient.kind(), recipient.email(), recipient.address(), service);
    }

    private LetterTemplate template(String letter, String variant) {
        LocalDate today = LocalDate.now(clock);
        return versions(letter, variant).stream()
                .filter(version -> !version.getEffectiveFrom().isAfter(today))
                .findFirst()
                .orElseThrow(() ->
                        new LetterTextRefused(List.of("There is no template for " + letter + " " + variant + ".")));
    }

    private List<LetterTemplate> versions(String letter, String variant) {
        return em.createQuery(
                        "select t from LetterTemplate t where t.letter = :letter and t.variant = :variant order by t.number desc",
                        LetterTemplate.class)
                .setParameter("letter", letter)
                .setParameter("variant", variant)
                .getResultList();
    }

    private Letter current(String publicId, int seenVersion) {
        Object[] found = seen(publicId);
        Letter letter = (Letter) found[0];
        if (letter.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        caller.about((String) found[1], letter.getMatterId());
        return letter;
    }

    private Object[] seen(String publicId) {
        String query =
                "select l, m.reference from Letter l join fetch l.template join fetch l.school, Matter m where m.id = l.matterId and l.publicId = :id and "
                        + sight.condition("m");
        return sight.bind(em.createQuery(query, Object[].class).setParameter("id", publicId))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
