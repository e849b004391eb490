package org.probity.launcher;

/**
 * Where a form stands.
 *
 * @param person user name of who gets there; empty for anybody
 * @param form its id
 * @param way to it from the page at this address
 */
record Place(String person, String address, String form, Way way) {
    Place(String person, String address, String form) {
        this(person, address, form, Way.to(name(address, form)));
    }

    /** Page and id, whatever the page shows. */
    String name() {
        return name(address, form);
    }

    private static String name(String address, String form) {
        return address.replaceAll("\\?.*", "") + "#" + form;
    }
}
