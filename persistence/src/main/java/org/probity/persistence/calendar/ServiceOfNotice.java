package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether and when a letter counts as served, with the reasons. Periods that protect the recipient run from this day,
 * not from the day of sending; a letter that came back has no such day at all.
 */
public final class ServiceOfNotice {
    private final Sending sending;
    private final LocalDate servedOn;
    private final List<String> reasons;

    private ServiceOfNotice(Sending sending, LocalDate servedOn, List<String> reasons) {
        this.sending = sending;
        this.servedOn = servedOn;
        List<String> all = new ArrayList<>();
        all.add(sending.method().words() + " on " + DateWords.moment(sending.sentAt()) + ".");
        if (!sending.noticeAt().equals(sending.sentAt())) {
            all.add("Notice sent by e-mail on " + DateWords.moment(sending.noticeAt()) + ".");
        }
        all.addAll(reasons);
        this.reasons = List.copyOf(all);
    }

    /** Works out the service of one sending from the rules and from what is known since. */
    public static ServiceOfNotice of(Sending sending, List<ReceiptEvidence> evidence, WorkingCalendar calendar) {
        requirePossible(sending, evidence);
        Optional<ReceiptEvidence> received = earliest(ReceiptEvidence.Kind.RECEIVED, evidence);
        if (received.isPresent()) {
            return actual(sending, "Received on ", received.get());
        }
        Optional<ReceiptEvidence> opened = sending.method() == ServiceMethod.PORTAL
                ? earliest(ReceiptEvidence.Kind.OPENED, evidence)
                : Optional.empty();
        Optional<ReceiptEvidence> failure =
                evidence.stream().filter(ReceiptEvidence::isFailure).findFirst();
        if (failure.isPresent() && opened.isEmpty()) {
            return new ServiceOfNotice(sending, null, List.of("Not served: it came back on " + told(failure.get())));
        }
        DeemedService deemed = DeemedService.of(sending, calendar);
        if (opened.isPresent() && (failure.isPresent() || opened.get().on().isBefore(deemed.on()))) {
            return actual(sending, "Opened on ", opened.get());
        }
        return scanned(sending, deemed, evidence, calendar);
    }

    private static void requirePossible(Sending sending, List<ReceiptEvidence> evidence) {
        for (ReceiptEvidence item : evidence) {
            if (!item.isFailure() && item.on().isBefore(sending.on())) {
                throw new ReceivedBeforeSent(item.on(), sending.on());
            }
        }
    }

    /** A scan moves a signed-for letter to the day the rule for delivery by hand gives, if that is later. */
    private static ServiceOfNotice scanned(
            Sending sending, DeemedService deemed, List<ReceiptEvidence> evidence, WorkingCalendar calendar) {
        Optional<ReceiptEvidence> scan = sending.method() == ServiceMethod.SIGNED_FOR
                ? earliest(ReceiptEvidence.Kind.DELIVERY_SCAN, evidence)
                : Optional.empty();
        List<String> reasons = new ArrayList<>(deemed.reasons());
        LocalDate day = deemed.on();
        if (scan.isPresent()) {
            reasons.add("Delivery scanned on " + told(scan.get()));
            DeemedService delivered = DeemedService.atOnce(scan.get().at(), calendar);
            if (delivered.on().isAfter(day)) {
                day = delivered.on();
                reasons.addAll(delivered.reasons());
            }
        }
        reasons.add("Deemed served on " + DateWords.weekdayDate(day) + ".");
        return new ServiceOfNotice(sending, day, reasons);
    }

    private static ServiceOfNotice actual(Sending sending, String verb, ReceiptEvidence proof) {
        return new ServiceOfNotice(
                sending,
                proof.on(),
                List.of(verb + told(proof), "What really happened counts before any assumed date."));
    }

    private static String told(ReceiptEvidence evidence) {
        return DateWords.moment(evidence.at()) + " (" + evidence.note() + ").";
    }

    private static Optional<ReceiptEvidence> earliest(ReceiptEvidence.Kind kind, List<ReceiptEvidence> evidence) {
        return evidence.stream().filter(item -> item.kind() == kind).min(Comparator.comparing(ReceiptEvidence::at));
    }

    public Sending sending() {
        return sending;
    }

    public boolean isServed() {
        return servedOn != null;
    }

    /** The day of service; empty when the letter came back. */
    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    /** Plain sentences for a page, from the sending to the result. */
    public List<String> reasons() {
        return reasons;
    }
}
