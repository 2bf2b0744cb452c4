package dev.faultline.triage.search;

/// The fields that issues and events can be searched by, and the word for each in the search language.
public enum MainField {
    PROJECT("project"),
    LEVEL("level"),
    PLATFORM("platform"),
    RELEASE("release"),
    FIRST_RELEASE("firstRelease"),
    DIST("dist"),
    ENVIRONMENT("environment"),
    TRANSACTION("transaction"),
    LOGGER("logger"),
    SERVER_NAME("server_name"),
    USER("user"),
    USER_ID("user.id"),
    USER_EMAIL("user.email"),
    USER_USERNAME("user.username"),
    USER_IP("user.ip"),
    ERROR_TYPE("error.type"),
    ERROR_VALUE("error.value"),
    ERROR_HANDLED("error.handled"),
    MESSAGE("message"),
    TITLE("title"),
    CULPRIT("culprit"),
    EVENT_ID("id"),
    ISSUE("issue"),
    TRACE("trace"),
    ASSIGNED("assigned"),
    EVENTS("timesSeen"),
    USERS("users"),
    FIRST_SEEN("firstSeen"),
    LAST_SEEN("lastSeen"),
    TIMESTAMP("timestamp"),
    AGE("age");

    private final String word;

    MainField(String word) {
        this.word = word;
    }

    /// The word in the search language.
    public String word() {
        return word;
    }
}
