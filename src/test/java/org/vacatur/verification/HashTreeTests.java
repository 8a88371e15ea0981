package org.vacatur.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashTreeTests {
    private static final HexFormat HEX = HexFormat.of();

    /** The leaves of the Certificate Transparency project's published vectors, and the roots for sizes 0 to 8. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final Sha256 sha256 = new Sha256();
    private final HashTree tree = new HashTree(sha256);

    @Test
    void roots_are_the_published_ones() {
        assertThat(HEX.formatHex(tree.root())).isEqualTo(ROOTS.get(0));
        for (int size = 1; size <= LEAVES.size(); size++) {
            byte[] entry = HEX.parseHex(LEAVES.get(size - 1));
            tree.add(sha256.leaf(entry, 0, entry.length));
            assertThat(HEX.formatHex(tree.root())).as("size %d", size).isEqualTo(ROOTS.get(size));
            assertThat(tree.size()).isEqualTo(size);
        }
    }

    @Test
    void roots_of_larger_trees_are_those_of_the_recursive_definition() {
        List<byte[]> leaves = new ArrayList<>();
        for (int size = 1; size <= 300; size++) {
            byte[] leaf = SignedLog.leaf("record " + size);
            leaves.add(leaf);
            tree.add(leaf);
            assertThat(tree.root()).as("size %d", size).isEqualTo(SignedLog.rootOf(leaves));
        }
    }
}
