package dev.faultline.ui.kit;

import org.kordamp.ikonli.carbonicons.CarbonIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictograms of the window, by meaning. They are decoration: words stand beside them or in accessible texts.
public enum Icon {
    HOME(CarbonIcons.HOME),
    SEEN(CarbonIcons.VIEW),
    RELEASES(CarbonIcons.PACKAGE),
    COMPARE(CarbonIcons.COMPARE),
    TABLE(CarbonIcons.DATA_TABLE),
    PICTURE(CarbonIcons.IMAGE),
    ISSUES(CarbonIcons.DEBUG),
    SEARCH(CarbonIcons.SEARCH),
    CLOSE(CarbonIcons.CLOSE),
    COPY(CarbonIcons.COPY),
    DONE(CarbonIcons.CHECKMARK),
    RESOLVE(CarbonIcons.CHECKMARK_OUTLINE),
    ARCHIVE(CarbonIcons.ARCHIVE),
    REOPEN(CarbonIcons.RESET),
    DELETE(CarbonIcons.TRASH_CAN),
    UNDO(CarbonIcons.UNDO),
    BACK(CarbonIcons.ARROW_LEFT),
    FORWARD(CarbonIcons.ARROW_RIGHT),
    PREVIOUS(CarbonIcons.CHEVRON_LEFT),
    NEXT(CarbonIcons.CHEVRON_RIGHT),
    UP(CarbonIcons.CHEVRON_UP),
    DOWN(CarbonIcons.CHEVRON_DOWN),
    FIRST(CarbonIcons.PAGE_FIRST),
    LAST(CarbonIcons.PAGE_LAST),
    FOLLOW(CarbonIcons.PLAY_FILLED_ALT),
    PAUSE(CarbonIcons.PAUSE_FILLED),
    OPEN(CarbonIcons.ARROW_RIGHT),
    LAUNCH(CarbonIcons.LAUNCH),
    FILE(CarbonIcons.DOCUMENT),
    FOLDER(CarbonIcons.FOLDER),
    IMPORT(CarbonIcons.DOCUMENT_IMPORT),
    DOWNLOAD(CarbonIcons.DOWNLOAD),
    EXPORT(CarbonIcons.DOCUMENT_EXPORT),
    LOCKED(CarbonIcons.LOCKED),
    KEYBOARD(CarbonIcons.KEYBOARD),
    HELP(CarbonIcons.HELP),
    SETTINGS(CarbonIcons.SETTINGS),
    THEME(CarbonIcons.CONTRAST),
    SEND(CarbonIcons.SEND_ALT),
    WAITING(CarbonIcons.HOURGLASS),
    INBOX(CarbonIcons.INVENTORY_MANAGEMENT),
    FILTER(CarbonIcons.FILTER),
    REJECTED(CarbonIcons.MISUSE_OUTLINE),
    ATTACHMENT(CarbonIcons.ATTACHMENT),
    USER(CarbonIcons.USER),
    TAG(CarbonIcons.TAG),
    JSON(CarbonIcons.JSON),
    CODE(CarbonIcons.CODE),
    LIST(CarbonIcons.LIST_BULLETED),
    TIME(CarbonIcons.TIME),
    LIGHT(CarbonIcons.LIGHT),
    DARK(CarbonIcons.MOON),
    ROWS(CarbonIcons.ROW_COLLAPSE),
    MENU(CarbonIcons.MENU),
    QUIT(CarbonIcons.POWER),
    SORT(CarbonIcons.CHEVRON_DOWN),
    ORDER(CarbonIcons.ARROWS_VERTICAL),
    CHAIN(CarbonIcons.CHEVRON_SORT),
    APP_FRAME(CarbonIcons.APPLICATION),
    NAVIGATION(CarbonIcons.COMPASS),
    HTTP(CarbonIcons.ARROWS_HORIZONTAL),
    TOUCH(CarbonIcons.TOUCH_1),
    DATABASE(CarbonIcons.DATA_BASE),
    LOG(CarbonIcons.TERMINAL),
    DEVICE(CarbonIcons.DEVICES),
    BROWSER(CarbonIcons.EARTH),
    LAPTOP(CarbonIcons.LAPTOP),
    TRACE(CarbonIcons.FLOW),
    NETWORK(CarbonIcons.NETWORK_1),
    GROUPING(CarbonIcons.TREE_VIEW),
    MORE(CarbonIcons.OVERFLOW_MENU_HORIZONTAL),
    LINK(CarbonIcons.LINK),
    MERGE(CarbonIcons.DIRECTION_MERGE),
    DIVIDER(CarbonIcons.DRAG_VERTICAL),
    SPLIT(CarbonIcons.BRANCH),
    NOTE(CarbonIcons.EDIT),
    RULES(CarbonIcons.RULE),
    VIEW(CarbonIcons.BOOKMARK),
    ADD(CarbonIcons.ADD),
    FATAL(CarbonIcons.MISUSE),
    ERROR(CarbonIcons.ERROR_FILLED),
    WARNING(CarbonIcons.WARNING_ALT_FILLED),
    INFO(CarbonIcons.INFORMATION_FILLED),
    DEBUG(CarbonIcons.CIRCLE_DASH);

    private final CarbonIcons ikon;

    Icon(CarbonIcons ikon) {
        this.ikon = ikon;
    }

    /// A new node that shows the icon in the colour and size of its surroundings' style.
    public FontIcon node() {
        FontIcon node = new FontIcon(ikon);
        node.setFocusTraversable(false);
        return node;
    }

    /// Has a node that shows another icon show this one.
    public void on(FontIcon node) {
        node.setIconCode(ikon);
    }
}
