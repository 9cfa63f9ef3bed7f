package org.waymark.kit.reading;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
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
        configuration.traversableResolver(new AllOfIt());
        configuration.enableTraversableResolverResultCache(false);
    }

    /** Requests are whole. The platform asks of every field of theirs whether it may be loaded, as it must of entities, which are not checked. */
    private static final class AllOfIt implements TraversableResolver {
        @Override
        public boolean isReachable(Object of, Path.Node field, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(Object of, Path.Node field, Class<?> root, Path path, ElementType type) {
            return true;
        }
    }
}
