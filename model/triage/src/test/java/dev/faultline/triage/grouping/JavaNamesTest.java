package dev.faultline.triage.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "a.B$$EnhancerBySpringCGLIB$$1ebdddb0, a.B$$EnhancerBySpringCGLIB$$<auto>",
        "a.B$$EnhancerByGuice$$27f4a4c_12, a.B$$EnhancerByGuice$$<auto>",
        "a.B$EnhancerByGuice$27f, a.B$EnhancerByGuice$<auto>",
        "a.B$$FastClassByCGLIB$$ccf65bc1.call, a.B$$FastClassByCGLIB$$<auto>.call",
        "a.B$$KeyFactoryByCGLIB$$fee1, a.B$$KeyFactoryByCGLIB$$<auto>",
        "a.B$HibernateProxy$SFPeyjmO, a.B$HibernateProxy$<auto>",
        "a.B_$$_javassist_seam_3, a.B_$$_javassist<auto>",
        "a.B_$$_javassist_17, a.B_$$_javassist<auto>",
        "user$fn__1234, user$fn__<auto>",
        "user$fn__12__34$fn__5, user$fn__<auto>__34$fn__<auto>",
        "sun.reflect.GeneratedConstructorAccessor32, sun.reflect.GeneratedConstructorAccessor<auto>",
        "sun.reflect.GeneratedSerializationConstructorAccessor9, "
                + "sun.reflect.GeneratedSerializationConstructorAccessor<auto>",
    })
    void replacesWhatIsGenerated(String module, String expected) {
        assertThat(JavaNames.module(module)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a.B$Inner",
        "a.B$$EnhancerBy$$12",
        "a.B$$EnhancerByX$$$12",
        "a.B$EnhancerByX$xyz",
        "a.B$KeyFactoryByCGLIB$$12",
        "a.B$$CGLIB$$12",
        "a.B$_javassist_1",
        "user$fn__x",
        "sun.reflect.GeneratedConstructorAccessor",
        "$",
        "$$",
    })
    void leavesOtherNames(String module) {
        assertThat(JavaNames.module(module)).isEqualTo(module);
    }

    @Test
    void takesTheNumberFromFilesOfProxies() {
        assertThat(JavaNames.file("B_$$_javassist_seam_3.java")).isEqualTo("B_$$_javassist<auto>.java");
        assertThat(JavaNames.file("B$$EnhancerByX$$12.java")).isEqualTo("B$$EnhancerByX$$12.java");
    }
}
