package dev.faultline.ui.detail.code;

import java.util.Locale;

/// A language as far as colouring a line needs it.
public enum SourceLanguage {
    JAVA(
            "//",
            "abstract assert boolean break byte case catch char class continue default do double else enum extends final"
                    + " finally float for if implements import instanceof int interface long new null package private"
                    + " protected public record return sealed short static super switch synchronized this throw throws"
                    + " true false try var void volatile while yield"),
    KOTLIN(
            "//",
            "as break by catch class companion constructor continue data do else false finally for fun if import in"
                    + " interface internal is lateinit null object open override package private public return sealed"
                    + " super suspend this throw true try typealias val var when while"),
    C(
            "//",
            "alignas alignof auto bool break case catch char class const constexpr continue default delete do double"
                    + " else enum explicit extern false float for goto if inline int long mutable namespace new noexcept"
                    + " nullptr operator override private protected public return short signed sizeof static"
                    + " static_cast struct switch template this throw true try typedef typename union unsigned using"
                    + " virtual void volatile while"),
    CSHARP(
            "//",
            "abstract as async await base bool break byte case catch char class const continue decimal default delegate"
                    + " do double else enum event false finally float for foreach get if in int interface internal is"
                    + " lock long namespace new null object out override params private protected public readonly record"
                    + " ref return sealed set short static string struct switch this throw true try using var virtual"
                    + " void while yield"),
    JAVASCRIPT(
            "//",
            "async await break case catch class const continue debugger default delete do else export extends false"
                    + " finally for from function get if implements import in instanceof interface let new null of"
                    + " return set static super switch this throw true try type typeof undefined var void while yield"),
    PYTHON(
            "#",
            "and as assert async await break class continue def del elif else except False finally for from global if"
                    + " import in is lambda None nonlocal not or pass raise return self True try while with yield"),
    RUBY(
            "#",
            "alias and begin break case class def defined do else elsif end ensure false for if in module next nil not"
                    + " or redo rescue retry return self super then true undef unless until when while yield"),
    GO(
            "//",
            "break case chan const continue default defer else fallthrough false for func go goto if import interface"
                    + " map nil package range return select struct switch true type var"),
    RUST(
            "//",
            "as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod"
                    + " move mut pub ref return self Self static struct super trait true type unsafe use where while"),
    SWIFT(
            "//",
            "as associatedtype async await break case catch class continue default defer do else enum extension false"
                    + " fileprivate for func guard if import in init inout internal is let nil open override private"
                    + " protocol public repeat return self static struct super switch throw throws true try var where"
                    + " while"),
    PHP(
            "//",
            "abstract and array as break case catch class clone const continue declare default do echo else elseif empty"
                    + " extends false final finally fn for foreach function global if implements instanceof interface"
                    + " isset match namespace new null or private protected public readonly return static switch this"
                    + " throw trait true try use var while yield"),
    PLAIN("", "");

    private final String comment;
    private final String keywords;

    SourceLanguage(String comment, String keywords) {
        this.comment = comment;
        this.keywords = ' ' + keywords + ' ';
    }

    /// What begins a comment that reaches to the end of the line; empty for none.
    String comment() {
        return comment;
    }

    boolean isKeyword(String word) {
        return keywords.contains(' ' + word + ' ');
    }

    /// By the ending of a file's name; [#PLAIN] where that says nothing.
    public static SourceLanguage ofFile(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "java", "groovy", "scala" -> JAVA;
            case "kt", "kts" -> KOTLIN;
            case "c", "h", "cc", "cpp", "cxx", "hpp", "hh", "m", "mm" -> C;
            case "cs" -> CSHARP;
            case "js", "mjs", "cjs", "jsx", "ts", "tsx", "vue", "svelte" -> JAVASCRIPT;
            case "py", "pyx" -> PYTHON;
            case "rb", "erb", "rake" -> RUBY;
            case "go" -> GO;
            case "rs" -> RUST;
            case "swift" -> SWIFT;
            case "php" -> PHP;
            default -> PLAIN;
        };
    }

    /// By the platform of an event or frame, as the protocol names it.
    public static SourceLanguage ofPlatform(String platform) {
        return switch (platform) {
            case "java", "groovy" -> JAVA;
            case "native", "c", "objc", "cocoa" -> C;
            case "csharp" -> CSHARP;
            case "javascript", "node" -> JAVASCRIPT;
            case "python" -> PYTHON;
            case "ruby" -> RUBY;
            case "go" -> GO;
            case "php" -> PHP;
            default -> PLAIN;
        };
    }
}
