package org.waymark.kit.reading;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

/** Lengths count characters as JSON Schema does: code points, so that an emoji is one. */
public class LengthOfText implements ConstraintValidator<Size, CharSequence> {
    private int least;
    private int most;

    @Override
    public void initialize(Size annotated) {
        least = annotated.min();
        most = annotated.max();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = Character.codePointCount(text, 0, text.length());
        return length >= least && length <= most;
    }
}
