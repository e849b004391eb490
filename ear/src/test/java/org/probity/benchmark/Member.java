package org.probity.benchmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Somebody who is signed in, with what they have still to do. One thread at a time acts for them. */
final class Member {
    private static final String PREFIX = "JSESSIONID=";

    final String userName;
    final String role;
    final long person;
    final Deque<String> toOpen = new ArrayDeque<>();
    final Deque<String> toTriage = new ArrayDeque<>();
    final Deque<String> toRead = new ArrayDeque<>();
    final List<String> words = new ArrayList<>();
    final Deque<String> toOpenByProgram = new ArrayDeque<>();
    String school;
    String bearer = "";
    String deepPage;
    private String cookie = "";

    Member(String userName, String role, long person, String school) {
        this.userName = userName;
        this.role = role;
        this.person = person;
        this.school = school;
    }

    String cookie() {
        return cookie;
    }

    /** Signs in by the form, as everybody does. */
    void signIn(Line line) {
        Answer page = line.get("/sign-in.xhtml", "");
        keep(page);
        Answer answer = Form.of(page.expect(200, "User name"), "f")
                .with("f", "f")
                .with("f:name", userName)
                .with("f:password", Product.PASSWORD)
                .with("f:go", "Sign in")
                .post(line, cookie);
        keep(answer);
        answer.redirect();
        line.get("/account/detail.xhtml", cookie).expect(200, "My account");
    }

    private void keep(Answer answer) {
        answer.headers().stream()
                .filter(header -> header.regionMatches(true, 0, "Set-Cookie:", 0, 11) && header.contains(PREFIX))
                .map(header -> header.substring(header.indexOf(PREFIX)).split(";", 2)[0])
                .forEach(pair -> cookie = "Cookie: " + pair + "\r\n");
    }
}
