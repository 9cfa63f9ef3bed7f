package org.waymark.kit.reading;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

/** Lengths count characters as JSON Schema does: code points, so that an emoji is one. */
public class LengthOfText implements ConstraintValidator<Size, CharSequence> {
    private Size size;

    @Override
    public void initialize(Size annotated) {
        size = annotated;
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = Character.codePointCount(text, 0, text.length());
        return length >= size.min() && length <= size.max();
    }
}
