package org.chancery.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rules of the house (ARCHITECTURE.md): who may use whom, and how a room looks.
final class HouseTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    // The generator of synthetic telegrams comes in a jar of tests.
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("org.chancery");

    /// In the order of the drawing: each may use those before it.
    private static final List<String> MODULES =
            List.of("format", "convert", "archive", "exchange", "server", "cli", "bench");

    private static final List<String> ROOMS_OF_FORMAT =
            List.of(
                    "source",
                    "diagnostic",
                    "telegram",
                    "table",
                    "dialect",
                    "section",
                    "heading",
                    "body",
                    "check",
                    "write",
                    "explain",
                    "json");

    private static final int LONGEST_SOURCE = 650;

    @TestFactory
    List<DynamicTest> noModuleLooksBackUp() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < MODULES.size() - 1; i++) {
            String[] above =
                    MODULES.subList(i + 1, MODULES.size()).stream()
                            .map(module -> "org.chancery." + module + "..")
                            .toArray(String[]::new);
            String module = MODULES.get(i);
            tests.add(
                    DynamicTest.dynamicTest(
                            module,
                            () ->
                                    noClasses()
                                            .that(resideInAPackage("org.chancery." + module + ".."))
                                            .should()
                                            .dependOnClassesThat(resideInAnyPackage(above))
                                            .allowEmptyShould(true)
                                            .check(HOUSE)));
        }
        return tests;
    }

    @Test
    void exchangeAndArchiveKnowNothingOfContainers() {
        noClasses()
                .that(resideInAnyPackage("org.chancery.archive..", "org.chancery.exchange.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.chancery.convert.."))
                .check(HOUSE);
    }

    @Test
    void formatNeedsTheJdkAlone() {
        classes()
                .that(resideInAPackage("org.chancery.format.."))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.chancery.format..", "org.jspecify.."))
                .check(HOUSE);
    }

    @Test
    void formatNeverTouchesFilesOrTheNet() {
        noClasses()
                .that(resideInAPackage("org.chancery.format.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..", "java.net..", "java.sql.."))
                .check(HOUSE);
    }

    @TestFactory
    List<DynamicTest> aRoomOfFormatUsesOnlyThoseAboveIt() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < ROOMS_OF_FORMAT.size(); i++) {
            String room = ROOMS_OF_FORMAT.get(i);
            List<String> below = ROOMS_OF_FORMAT.subList(i + 1, ROOMS_OF_FORMAT.size());
            tests.add(
                    DynamicTest.dynamicTest(
                            room,
                            () ->
                                    noClasses()
                                            .that(
                                                    resideInAPackage(
                                                            "org.chancery.format." + room + ".."))
                                            .should()
                                            .dependOnClassesThat(
                                                    resideInAnyPackage(
                                                            Stream.concat(
                                                                            Stream.of(
                                                                                    "org.chancery.format"),
                                                                            below.stream()
                                                                                    .map(other ->
                                                                                            "org.chancery.format."
                                                                                                    + other
                                                                                                    + ".."))
                                                                    .toArray(String[]::new)))
                                            .allowEmptyShould(true)
                                            .check(HOUSE)));
        }
        return tests;
    }

    @Test
    void roomsOfFormatAreTheOnesDrawn() {
        Collection<String> rooms =
                HOUSE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.chancery.format."))
                        .map(name -> name.substring("org.chancery.format.".length()))
                        .collect(Collectors.toSet());
        assertThat(ROOMS_OF_FORMAT).containsAll(rooms);
    }

    @Test
    void noCyclesBetweenRooms() {
        slices().matching("org.chancery.(server|cli|archive|exchange).(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void everyRoomSaysWhatMayBeNull() {
        List<String> unmarked =
                HOUSE.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void nothingIsCalledUtilHelperOrManager() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(HOUSE);
    }

    @Test
    void aSourceIsOneRoom() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<String> tooLong =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> file.toString().contains("src/main/java"))
                            .filter(file -> lines(file) > LONGEST_SOURCE)
                            .map(file -> lines(file) + " " + file)
                            .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
