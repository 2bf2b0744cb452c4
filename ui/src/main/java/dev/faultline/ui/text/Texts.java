package dev.faultline.ui.text;

import java.lang.System.Logger;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// All that the window says, from UTF-8 bundles: one per screen, named by the first part of a key, so that
/// `issues.empty.title` is read from `issues.properties`. Any thread may ask.
///
/// Texts with arguments follow [MessageFormat], plural forms its `choice`:
/// `{0,choice,0#no issues|1#1 issue|1<{0,number} issues}`. Bundles write the typographic apostrophe, since the straight
/// one is MessageFormat's quote.
public final class Texts {
    private static final Logger LOG = System.getLogger(Texts.class.getName());
    private static final ResourceBundle.Control OWN_LANGUAGE_OR_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// The languages there are texts in, as ISO 639 has them; empty for the system's.
    public static final List<String> LANGUAGES = List.of("", "en", "de");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    // Fonts have the narrow one with no width to speak of.
    private static final char NARROW_SPACE = '\u202F';
    private static final char SPACE = '\u00A0';

    private final Locale locale;
    private final ZoneId zone;
    private final NumberFormat compact;
    private final NumberFormat whole;
    private final Map<Long, String> compacts = new ConcurrentHashMap<>();
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /// Texts in a language, English where it has none, with times of a zone.
    public Texts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.compact = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        this.whole = NumberFormat.getIntegerInstance(locale);
    }

    /// Texts in the language and zone of the system.
    public static Texts ofSystem() {
        return new Texts(Locale.getDefault(), ZoneId.systemDefault());
    }

    /// The same in another language; the same zone.
    ///
    /// @param language one of [#LANGUAGES]; empty keeps this one
    public Texts to(String language) {
        return language.isEmpty() ? this : new Texts(Locale.of(language), zone);
    }

    /// A text without arguments. A key that is nowhere is shown itself and logged.
    public String get(String key) {
        try {
            return bundle(key).getString(key);
        } catch (MissingResourceException e) {
            LOG.log(Logger.Level.ERROR, "no text for {0}", key);
            return key;
        }
    }

    /// A text with arguments.
    public String format(String key, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(key, named -> new MessageFormat(get(named), locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /// A whole number with the language's grouping.
    public String number(long number) {
        synchronized (whole) {
            return whole.format(number);
        }
    }

    /// A number short enough for a column: 999, 1.2K, 84K, 3.4M. Exact where the language has no shorter word, as
    /// German has none for thousands: 1.234.
    public String compact(long number) {
        // The language's rules are slow, and what is shown has few digits: each text is made once.
        long step = compactStep(Math.abs(number));
        String text = compacts.computeIfAbsent((long) (Math.rint((double) number / step) * step), this::shortened);
        return step > 1 && text.chars().noneMatch(Character::isLetter) ? number(number) : text;
    }

    private static long compactStep(long size) {
        if (size < 10_000) {
            return size < 1_000 ? 1 : 100;
        }
        long unit = 1_000;
        while (unit <= size / 1_000) {
            unit *= 1_000;
        }
        return unit == 1_000 ? unit : unit / 10;
    }

    private String shortened(long number) {
        synchronized (compact) {
            compact.setMaximumFractionDigits(Math.abs(number) < 10_000 || Math.abs(number) >= 1_000_000 ? 1 : 0);
            return compact.format(number);
        }
    }

    /// A number that stands alone in large letters: exact as long as it has seven digits.
    public String figure(long number) {
        return Math.abs(number) < 10_000_000 ? number(number) : compact(number);
    }

    /// A share from 0 to 1 in percent. Never rounded up, so that only a whole is called 100 %.
    public String share(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        double percent = share * 100;
        format.setRoundingMode(RoundingMode.FLOOR);
        format.setMaximumFractionDigits(percent >= 99 ? 2 : percent == Math.rint(percent) ? 0 : 1);
        // A little is added because 0.29 * 100 lies just below 29.
        return format.format(share >= 1 ? 1 : Math.min(share + 1e-12, 0.999_999_9));
    }

    /// A date of the user's zone without its year, such as `Nov 22`.
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).format(instant.atZone(zone));
    }

    /// Hour and minute of the user's zone, such as `2:00 PM` or `14:00`.
    public String hour(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone))
                .replace(NARROW_SPACE, SPACE);
    }

    /// The zone of the user's times.
    public ZoneId zone() {
        return zone;
    }

    /// What stands before the fraction of a number, such as the comma of `0,5`.
    public char decimalPoint() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /// A number of bytes in decimal units, such as 412 MB.
    public String bytes(long bytes) {
        String[] units = {"bytes", "kilobytes", "megabytes", "gigabytes", "terabytes"};
        double value = bytes;
        int unit = 0;
        while (value >= 999.5 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(unit > 0 && value < 9.95 ? 1 : 0);
        return format("kit.size." + units[unit], format.format(value));
    }

    /// Date and time of the user's zone, to the second.
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(instant.atZone(zone))
                .replace(NARROW_SPACE, SPACE);
    }

    /// The date of the user's zone.
    public String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /// The time of day of the user's zone, to the millisecond.
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /// The time of day in UTC, to the millisecond.
    public String clockUtc(Instant instant) {
        return CLOCK.format(instant.atZone(ZoneOffset.UTC));
    }

    /// Date and time in UTC as ISO 8601 has it.
    public String utc(Instant instant) {
        return instant.toString();
    }

    /// How long ago, in few letters for lists: `now`, `12 s`, `5 min`, `3 h`, `6 d`, `4 mo`, `2 y`. A time ahead of
    /// ours is `now`.
    public String age(Instant then, Instant now) {
        Age age = Age.between(then, now);
        return format("kit.age." + age.unit().word(), age.count());
    }

    /// How long ago in words, such as `5 minutes ago`.
    public String ago(Instant then, Instant now) {
        Age age = Age.between(then, now);
        return format("kit.ago." + age.unit().word(), age.count());
    }

    /// Whether there is such a text.
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /// The language.
    public Locale locale() {
        return locale;
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String name = dot < 0 ? key : key.substring(0, dot);
        return bundles.computeIfAbsent(
                name,
                screen -> ResourceBundle.getBundle(
                        Texts.class.getPackageName() + "." + screen, locale, OWN_LANGUAGE_OR_ENGLISH));
    }
}
