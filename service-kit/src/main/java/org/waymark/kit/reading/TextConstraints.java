package org.waymark.kit.reading;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.internal.constraintvalidators.bv.size.SizeValidatorForCollection;
import org.hibernate.validator.internal.constraintvalidators.bv.size.SizeValidatorForMap;

/** What {@code @NotBlank} and {@code @Size} mean of a text, in every service. */
@ApplicationScoped
public class TextConstraints implements ValidatorFactoryCustomizer {
    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping ours = configuration.createConstraintMapping();
        ours.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(VisibleText.class);
        ours.constraintDefinition(Size.class)
                .includeExistingValidators(false)
                .validatedBy(LengthOfText.class)
                .validatedBy(SizeValidatorForCollection.class)
                .validatedBy(SizeValidatorForMap.class);
        configuration.addMapping(ours);
    }
}
