package org.pochtenie.rulebook.profile;

import java.io.StringReader;
import org.pochtenie.rulebook.Wording;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Profiles as YAML, of which JSON is a part. Reading never throws: what is wrong is told with its line, all of it at once,
 * and the rest is read. At most {@value #LONGEST} characters.
 */
public final class ProfileYaml {
    private static final int LONGEST = 1_000_000;
    private static final Wording NO_YAML = new Wording("Это не YAML: %s", "This is not YAML: %s");
    private static final Wording TOO_LONG = new Wording("Профиль слишком велик", "The profile is too large");

    private ProfileYaml() {}

    /** A profile that knows the built-in rules only. */
    public static ReadProfile read(String yaml) {
        return read(yaml, ProfileNames.builtIn());
    }

    public static ReadProfile read(String yaml, ProfileNames names) {
        var nodes = new YamlNodes();
        var layer = ProfileLayer.EMPTY;
        if (yaml.length() > LONGEST) {
            nodes.wrong((org.yaml.snakeyaml.error.Mark) null, TOO_LONG);
            return new ReadProfile(layer, nodes.mistakes());
        }
        try {
            // Composed and never constructed: no class of ours or of anyone comes to be by what a file says.
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            if (root != null) {
                layer = new ProfileReader(nodes, names).read(root);
            }
        } catch (MarkedYAMLException e) {
            nodes.wrong(e.getProblemMark(), NO_YAML.with(e.getProblem()));
        } catch (YAMLException e) {
            nodes.wrong((org.yaml.snakeyaml.error.Mark) null, NO_YAML.with(String.valueOf(e.getMessage())));
        }
        return new ReadProfile(layer, nodes.mistakes());
    }
}
