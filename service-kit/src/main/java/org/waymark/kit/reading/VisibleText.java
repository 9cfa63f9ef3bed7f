package org.waymark.kit.reading;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;

/** A text of nothing but spaces of any width and invisible characters is blank. */
public class VisibleText implements ConstraintValidator<NotBlank, CharSequence> {
    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        return text != null && !Characters.isBlank(text);
    }
}
