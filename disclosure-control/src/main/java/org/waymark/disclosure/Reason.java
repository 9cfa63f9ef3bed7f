package org.waymark.disclosure;

/**
 * Why a figure is confidential. That everyone in a group said the same is never given as a reason of its own: naming
 * it would disclose it.
 */
public enum Reason {
    /** Fewer respondents, or fewer rated areas, than the rule asks for. */
    TOO_FEW,
    /** Large enough, but it would say what each member said, or let another figure be worked out. */
    GIVES_AWAY
}
