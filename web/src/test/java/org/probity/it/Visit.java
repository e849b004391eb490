package org.probity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A person at a browser. One browser for all tests; each visit has its own window, cookies and size. */
public final class Visit implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static Browser browser;

    private final BrowserContext window;
    private final Page page;

    private Visit(int width, boolean script) {
        window = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Infrastructure.baseUrl())
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(script)
                        .setLocale("en-GB"));
        page = window.newPage();
        page.setDefaultTimeout(20_000);
    }

    /** Somebody without an account. */
    public static Visit ofAnybody() {
        return new Visit(1280, true);
    }

    /** The same, whose browser runs no script. */
    public static Visit withoutScript() {
        return new Visit(1280, false);
    }

    /** The sample person with this user name, signed in through the page. */
    public static Visit of(String userName) {
        return of(userName, 1280);
    }

    public static Visit of(String userName, int width) {
        Visit visit = new Visit(width, true);
        visit.open("sign-in.xhtml");
        visit.page.getByLabel("User name").fill(userName);
        visit.page.getByLabel("Password").fill(Infrastructure.samplePassword());
        visit.page.locator("[id='f:go']").click();
        visit.page.waitForURL(address -> !address.contains("sign-in"));
        return visit;
    }

    public Page page() {
        return page;
    }

    /** Opens a page that must be there. */
    public Page open(String path) {
        assertEquals(200, status(path), path);
        return page;
    }

    /** Opens a page and gives the status of the answer. */
    public int status(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    /** Opens a page and gives the addresses in its main part that lead to another page, each once. */
    public List<String> links(String from, String to) {
        return open(from).locator("main a[href*='" + to + ".xhtml']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("^/", ""))
                .distinct()
                .toList();
    }

    /** Presses the button that is called exactly so. */
    public void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** No violation of WCAG 2.2 AA on the page as it stands now, and nothing wider than the window. */
    public void isAccessible() {
        List<String> violations = new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(found -> found.getId() + ": " + found.getHelp() + " "
                                + found.getNodes().get(0).getHtml())
                        .toList();
        assertEquals(List.of(), violations, page.url());
        Object overflow = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertEquals(false, overflow, "Wider than the window: " + page.url());
    }

    /** A picture of the whole page in the folder of the tests. */
    public void picture(String name) {
        Path file = Path.of(System.getProperty("probity.it.folder"), "pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        window.close();
    }

    @SuppressWarnings("MustBeClosedChecker")
    private static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.executable())
                            .setArgs(ARGUMENTS));
        }
        return browser;
    }
}
