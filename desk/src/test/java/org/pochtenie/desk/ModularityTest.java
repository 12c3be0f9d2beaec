package org.pochtenie.desk;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    /** No circle between features, and nobody reaches into another's insides. */
    @Test
    void the_house_stands() {
        ApplicationModules.of(Pochtenie.class, theRoot()).verify();
    }

    /** The few classes that show the whole may know everybody. */
    private static DescribedPredicate<JavaClass> theRoot() {
        return DescribedPredicate.describe(
                "classes of the root", type -> type.getPackageName().equals(Pochtenie.class.getPackageName()));
    }
}
