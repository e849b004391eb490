package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.it.Routes;
import org.probity.it.Visit;
import org.probity.it.outside.WhoOpensWhat.Look;

/**
 * Every page that has an address, opened by somebody who may see it, on a desk and on a telephone: nothing against WCAG 2.2 AA and
 * nothing wider than the window. A new page that nobody is said to open fails here.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPageIT {
    private static final int[] WIDTHS = {1280, 320};

    @AutoClose
    private static final Visitors VISITORS = new Visitors();

    private static WhoOpensWhat whoOpensWhat;

    @BeforeAll
    static void somethingToLookAt() {
        whoOpensWhat = new WhoOpensWhat();
    }

    static Stream<String> pages() {
        return Routes.pages().stream().map(Routes.Route::path).sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsForEverybodyWhoMaySeeIt(String path) {
        List<Look> looks = whoOpensWhat.at(path);
        assertFalse(looks.isEmpty(), "Say in WhoOpensWhat who opens " + path);
        assertAll(looks.stream().flatMap(look -> {
            Visit visit = VISITORS.visit(look.who());
            List<String> addresses = look.addresses().apply(visit);
            assertFalse(addresses.isEmpty(), look.who() + " finds no way to " + path);
            return addresses.stream().map(address -> () -> looksWell(visit, address));
        }));
    }

    private static void looksWell(Visit visit, String address) {
        if (address.startsWith("letter/pdf") || address.startsWith("calendar/request")) {
            APIResponse file = visit.page().request().get(address);
            assertEquals(200, file.status(), address);
            assertFalse(file.headers().get("content-type").startsWith("text/html"), address);
            return;
        }
        for (int width : WIDTHS) {
            visit.page().setViewportSize(width, 900);
            Page page = visit.open(address);
            String path = address.substring(0, (address + "?").indexOf('?'));
            assertTrue(page.url().contains("/" + path), address + " leads to " + page.url());
            visit.isAccessible();
        }
    }

    @Test
    void everyEntryIsAPage() {
        assertEquals(
                List.of(),
                whoOpensWhat.paths().stream()
                        .filter(path -> pages().noneMatch(path::equals))
                        .toList());
    }
}
