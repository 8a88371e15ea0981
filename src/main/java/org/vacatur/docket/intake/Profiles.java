package org.vacatur.docket.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vacatur.contract.Nearest;

/**
 * The profiles of a rules folder, {@code profiles/NAME.yaml}, and the plain layout. They are read anew each time they are asked for.
 */
public final class Profiles {
    private static final String ENDING = ".yaml";
    private static final int LARGEST = 1_000_000;

    private final Path folder;

    /** Takes the rules folder; it need not hold profiles. */
    public Profiles(Path rules) {
        this.folder = rules.resolve("profiles");
    }

    /** Names of all profiles, the plain layout first. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of(Profile.PLAIN);
        }
        try (Stream<Path> files = Files.list(folder)) {
            // a link may lead out of the folder, and a pipe never ends
            Stream<String> named = files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .map(each -> String.valueOf(each.getFileName()))
                    .filter(each -> each.endsWith(ENDING))
                    .map(each -> each.substring(0, each.length() - ENDING.length()))
                    .filter(Profiles::sound)
                    .sorted();
            return Stream.concat(Stream.of(Profile.PLAIN), named).toList();
        } catch (IOException e) {
            throw new ProfileRefused("The folder profiles of the rules cannot be read");
        }
    }

    /**
     * The profile of a name.
     *
     * @throws ProfileRefused if there is none, or if its file has a fault
     */
    public Profile named(String name) {
        if (name.equals(Profile.PLAIN)) {
            return Profile.plain();
        }
        List<String> names = names();
        if (!names.contains(name)) {
            String meant = Nearest.to(name, names)
                    .map(each -> " Did you mean " + each + "?")
                    .orElse("");
            throw new ProfileRefused(
                    "There is no profile of this name." + meant + " There are: " + String.join(", ", names));
        }
        String file = "profiles/" + name + ENDING;
        return ProfileReader.read(name, file, text(folder.resolve(name + ENDING), file));
    }

    private static boolean sound(String name) {
        return name.matches("[a-z0-9][a-z0-9-]{0,60}") && !name.equals(Profile.PLAIN);
    }

    private static String text(Path path, String file) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new ProfileRefused(file + ": The file is larger than 1 MB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProfileRefused(file + ": The file is not UTF-8 text. Save it as UTF-8");
        } catch (IOException e) {
            throw new ProfileRefused(file + ": The file cannot be read");
        }
    }
}
