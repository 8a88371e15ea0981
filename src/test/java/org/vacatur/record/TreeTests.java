package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeTests {
    private static final int SIZES = 70;

    /** The leaves and roots that implementations of RFC 6962 are tested with. */
    private static final List<String> LEAVES =
            List.of("", "\0", "\20", " !", "01", "@ABC", "PQRSTUVW", "`abcdefghijklmno");

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

    private final Map<List<Long>, String> subtrees = new HashMap<>();
    private final Tree tree = new Tree((level, position) -> {
        String hash = subtrees.get(List.of((long) level, position));
        assertThat(hash).as("level %d, position %d", level, position).isNotNull();
        return hash;
    });
    private Frontier frontier = Frontier.parse(0, "");

    private void add(String leaf) {
        frontier.add(leaf, each -> subtrees.put(List.of((long) each.level(), each.position()), each.hash()));
    }

    @Test
    void published_roots_of_no_to_eight_leaves() {
        assertThat(frontier.root()).isEqualTo(ROOTS.get(0));
        assertThat(tree.root(0)).isEqualTo(ROOTS.get(0));
        for (int i = 0; i < LEAVES.size(); i++) {
            add(Hash.ofLeaf(LEAVES.get(i)));
            assertThat(frontier.root()).isEqualTo(ROOTS.get(i + 1));
            assertThat(tree.root(i + 1L)).isEqualTo(ROOTS.get(i + 1));
        }
    }

    @Test
    void every_path_of_every_leaf_leads_to_the_root_by_the_check_of_rfc_9162() {
        List<String> leaves = new ArrayList<>();
        for (int size = 1; size <= SIZES; size++) {
            leaves.add(Hash.ofLeaf("record " + size));
            add(leaves.get(size - 1));
            String root = frontier.root();
            assertThat(tree.root(size)).isEqualTo(root);
            for (int of = 1; of <= size; of++) {
                for (int index = 0; index < of; index++) {
                    List<String> path = tree.path(index, of);
                    assertThat(leads(leaves.get(index), index, of, path, tree.root(of)))
                            .as("leaf %d of %d", index, of)
                            .isTrue();
                    assertThat(tree.root(leaves.get(index), index, of)).isEqualTo(tree.root(of));
                }
                if (size < SIZES) {
                    break;
                }
            }
        }
    }

    @Test
    void another_leaf_another_place_or_another_path_does_not_lead_there() {
        for (int i = 0; i < 13; i++) {
            add(Hash.ofLeaf("record " + i));
        }
        List<String> path = tree.path(5, 13);
        String root = tree.root(13);
        assertThat(leads(Hash.ofLeaf("record 6"), 5, 13, path, root)).isFalse();
        assertThat(leads(Hash.ofLeaf("record 5"), 6, 13, path, root)).isFalse();
        assertThat(leads(Hash.ofLeaf("record 5"), 5, 6, path, root)).isFalse();
        assertThat(leads(Hash.ofLeaf("record 5"), 5, 13, path.subList(1, path.size()), root))
                .isFalse();
        assertThat(tree.root(Hash.ofLeaf("record 6"), 5, 13)).isNotEqualTo(root);
    }

    @Test
    void the_edge_is_the_same_after_it_was_written_and_read_at_every_size() {
        for (int size = 0; size <= SIZES; size++) {
            assertThat(Frontier.parse(size, frontier.toString()).root()).isEqualTo(frontier.root());
            assertThat(subtrees).hasSize(2 * size - Integer.bitCount(size));
            frontier = Frontier.parse(size, frontier.toString());
            add(Hash.ofLeaf("record " + size));
        }
    }

    @Test
    void an_edge_that_does_not_fit_its_size_is_refused() {
        String hash = Hash.ofLeaf("");
        for (String text : List.of("", hash + " " + hash, "x", hash.toUpperCase(java.util.Locale.ROOT), hash + " ")) {
            assertThatThrownBy(() -> Frontier.parse(1, text)).as(text).isInstanceOf(LogDamaged.class);
        }
        assertThatThrownBy(() -> Frontier.parse(-1, hash)).isInstanceOf(LogDamaged.class);
        assertThat(Frontier.parse(1, hash).root()).isEqualTo(hash);
    }

    /** RFC 9162, 2.1.3.2, step by step. */
    private static boolean leads(String leaf, long index, long size, List<String> path, String root) {
        if (index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        byte[] r = HexFormat.of().parseHex(leaf);
        for (String each : path) {
            byte[] p = HexFormat.of().parseHex(each);
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && HexFormat.of().formatHex(r).equals(root);
    }

    private static byte[] node(byte[] left, byte[] right) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 1);
            digest.update(left);
            return digest.digest(right);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
