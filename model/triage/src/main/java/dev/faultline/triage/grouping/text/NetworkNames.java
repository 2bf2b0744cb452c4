package dev.faultline.triage.grouping.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mail addresses, URLs, host names and IP addresses in a message. Each method gives the end of what starts at a
/// position, or -1.
final class NetworkNames {
    private static final int LONGEST_LABEL = 63;

    /// The hundred top-level domains the reference knows, in small letters; capital ones count too, mixed ones do
    /// not.
    private static final Set<String> DOMAINS = Set.of(("com net org jp de uk fr br it ru es me gov pl ca au cn co in nl"
                    + " edu info eu ch id at kr cz mx be tv se tr tw al ua ir vn cl sk ly cc to no fi us pt dk ar hu"
                    + " tk gr il news ro my biz ie za nz sg ee th io xyz pe bg hk rs lt link ph club si site mobi by"
                    + " cat wiki la ga xxx cf hr ng jobs online kz ug gq ae is lv pro fm tips ms sa app")
            .split(" "));

    private static final Pattern IP = Pattern.compile(ipPattern());

    private final String text;
    private final int length;
    private final Matcher ip;
    private int localEnd = -1;
    private int noDomainBefore = -1;
    private int labelStart = -1;
    private int labelEnd = -1;
    private long read;

    NetworkNames(String text) {
        this.text = text;
        this.length = text.length();
        this.ip = IP.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    int email(int at) {
        if (at >= localEnd) {
            localEnd = at;
            while (localEnd < length && inLocalPart(text.charAt(localEnd))) {
                localEnd++;
            }
        }
        if (localEnd == at || localEnd >= length || text.charAt(localEnd) != '@') {
            return -1;
        }
        int end = domainLabel(localEnd + 1);
        if (end == localEnd + 1) {
            return -1;
        }
        while (end < length && text.charAt(end) == '.') {
            int next = domainLabel(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static boolean inLocalPart(char c) {
        return Letters.alnum(c) || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
    }

    private int domainLabel(int at) {
        if (at < labelStart || at > labelEnd) {
            labelStart = at;
            labelEnd = at;
            while (labelEnd < length && inLabel(text.charAt(labelEnd))) {
                labelEnd++;
            }
            read += labelEnd - labelStart;
        }
        return labelEnd;
    }

    /// Number of characters read as parts of names so far: what the time taken depends on.
    long read() {
        return read;
    }

    private static boolean inLabel(char c) {
        return Letters.alnum(c) || c == '-';
    }

    int url(int at) {
        int host = afterScheme(at);
        if (host < 0 || host + 1 >= length) {
            return -1;
        }
        char first = text.charAt(host);
        if (Letters.space(first) || "/$.?#".indexOf(first) >= 0 || text.charAt(host + 1) == '\n') {
            return -1;
        }
        int end = host + 2;
        while (end < length && !Letters.space(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int afterScheme(int at) {
        for (String scheme : new String[] {"http://", "https://", "ws://", "wss://", "ftp://"}) {
            if (text.startsWith(scheme, at)) {
                return at + scheme.length();
            }
        }
        return -1;
    }

    /// Labels up to the first one that is a top-level domain. A chain of labels without one is walked once only.
    int hostname(int at) {
        if (at < noDomainBefore || !inLabel(text.charAt(at))) {
            return -1;
        }
        int label = at;
        while (true) {
            int dot = domainLabel(label);
            if (dot == label || dot >= length || text.charAt(dot) != '.') {
                noDomainBefore = label;
                return -1;
            }
            if (dot - label > LONGEST_LABEL) {
                noDomainBefore = label;
                return -1;
            }
            int end = word(dot + 1);
            if (isDomain(text.substring(dot + 1, Math.min(end, dot + 8)))) {
                return end;
            }
            label = dot + 1;
        }
    }

    private int word(int at) {
        int end = at;
        while (end < length && end - at < 8 && Letters.word(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDomain(String word) {
        if (word.isEmpty() || word.length() > 6) {
            return false;
        }
        if (DOMAINS.contains(word)) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
                return false;
            }
        }
        return DOMAINS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    int ip(int at) {
        return mayBeIp(at) && ip.region(at, length).lookingAt() ? ip.end() : -1;
    }

    /// Every form begins with a colon, with up to four hexadecimal digits and a colon, or with a number and a dot.
    private boolean mayBeIp(int at) {
        int end = at;
        while (end < length && end - at < 5 && Letters.hex(text.charAt(end))) {
            end++;
        }
        return end < length && (text.charAt(end) == ':' || text.charAt(end) == '.');
    }

    /// The forms of RFC 4291 section 2.2 in the order in which the reference prefers them, then dotted IPv4.
    private static String ipPattern() {
        String h = "[0-9a-fA-F]{1,4}";
        String byteNumber = "(?:25[0-5]|(?:2[0-4]|1?[0-9])?[0-9])";
        String dotted = "(?:" + byteNumber + "\\.){3}" + byteNumber;
        StringBuilder forms = new StringBuilder("(?:" + h + ":){7}" + h + "|(?:" + h + ":){1,7}:");
        for (int before = 6; before >= 1; before--) {
            String after = before == 6 ? "" : "{1," + (7 - before) + "}";
            forms.append("|(?:")
                    .append(h)
                    .append(":){1,")
                    .append(before)
                    .append("}(?::")
                    .append(h)
                    .append(")")
                    .append(after);
        }
        forms.append("|:(?:(?::").append(h).append("){1,7}|:)");
        forms.append("|fe80:(?::[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]+");
        forms.append("|::(?:ffff(?::0{1,4})?:)?").append(dotted);
        forms.append("|(?:").append(h).append(":){1,4}:").append(dotted).append("\\b");
        return forms + "|(?U:\\b)" + dotted + "(?U:\\b)";
    }
}
