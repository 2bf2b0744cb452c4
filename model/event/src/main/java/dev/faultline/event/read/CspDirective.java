package dev.faultline.event.read;

/// How to say that a directive was broken.
///
/// @param subject what was blocked, with its article in quotes
/// @param inline the whole sentence for what stood in the document itself
record CspDirective(String subject, String link, String inline) {
    private static final String FROM = " from ";

    static CspDirective named(String name) {
        return switch (name) {
            case "child-src" -> plain("'child'");
            case "connect-src" -> plain("'connect'");
            case "font-src" -> plain("'font'");
            case "frame-src" -> plain("'frame'");
            case "img-src" -> plain("'image'");
            case "manifest-src" -> plain("'manifest'");
            case "media-src" -> plain("'media'");
            case "object-src" -> plain("'object'");
            case "prefetch-src" -> plain("'prefetch'");
            case "worker-src" -> plain("'worker'");
            case "style-src" -> plain("'style'");
            case "form-action" -> new CspDirective("'form' action", " to ", "Blocked inline 'form' action");
            case "script-src" -> new CspDirective("'script'", FROM, "Blocked unsafe (eval() or inline) 'script'");
            case "script-src-elem" -> new CspDirective("'script'", FROM, "Blocked unsafe 'script' element");
            case "script-src-attr" ->
                new CspDirective("inline script attribute", FROM, "Blocked inline script attribute");
            case "style-src-elem" -> new CspDirective("'style'", FROM, "Blocked 'style' or 'link' element");
            case "style-src-attr" -> new CspDirective("style attribute", FROM, "Blocked style attribute");
            default -> plain("'" + name + "'");
        };
    }

    String from(String origin) {
        return "Blocked " + subject + link + "'" + origin + "'";
    }

    private static CspDirective plain(String subject) {
        return new CspDirective(subject, FROM, "Blocked inline " + subject);
    }
}
