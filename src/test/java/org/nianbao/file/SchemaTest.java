package org.nianbao.file;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;

/// The published description of a draft's file says what the reader does.
class SchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(DraftFile.class.getResourceAsStream("nianbao-1.schema.json"));

  @ParameterizedTest
  @MethodSource("org.nianbao.file.Samples#names")
  void everySampleFollowsTheSchema(String name) throws IOException {
    assertEquals(List.of(), faults(Samples.bytes(name)));
  }

  @Test
  void everyDraftThatIsWrittenFollowsTheSchema() throws IOException {
    var drafts = new ArbitraryDrafts(new Random(1));
    for (int i = 0; i < 60; i++) {
      assertEquals(List.of(), faults(DraftFile.bytes(drafts.next())));
      assertEquals(List.of(), faults(DraftFile.bytes(drafts.nextWithBasis())));
    }
  }

  /// A line to put in place of another, in a file that is otherwise in order.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"format\": \"other\"",
        "\"version\": \"2.0\"",
        "\"version\": 1.0",
        "\"edition\": \"2020\"",
        "\"edition\": null",
        "\"cover\": null",
        "\"cover\": { \"year\": 2024 }",
        "\"cover\": { \"kind\": \"county\" }",
        "\"cover\": { \"kind\": \"village\", \"year\": 2024 }",
        "\"cover\": { \"kind\": \"county\", \"year\": \"2024\" }",
        "\"cover\": { \"kind\": \"county\", \"year\": 2024.5 }",
        "\"cover\": { \"kind\": \"county\", \"year\": 99999999999 }",
        "\"cover\": { \"kind\": \"county\", \"year\": 2024, \"unit\": 7 }",
        "\"preface\": \"text\"",
        "\"preface\": [ \"text\" ]",
        "\"overview\": [ { \"runs\": [] } ]",
        "\"overview\": [ { \"style\": \"title\", \"runs\": [] } ]",
        "\"overview\": [ { \"style\": \"body\", \"runs\": \"text\" } ]",
        "\"overview\": [ { \"style\": \"body\", \"runs\": [ { \"text\": 1 } ] } ]",
        "\"other\": [ { \"style\": \"body\", \"runs\": [ { \"text\": \"a\", \"bold\": 1 } ] } ]",
        "\"other\": [ { \"style\": \"body\", \"runs\": [ { \"figure\": 12 } ] } ]",
        "\"disclosure\": []",
        "\"disclosure\": { \"t2.licence\": true }",
        "\"applications\": { \"t3.total.other\": [] }",
        "\"disputes\": { \"t4.direct.total\": {} }",
        "\"inferred\": [ \"t2.fee\" ]",
        "\"inferred\": { \"t2.fee\": true }",
        "\"reasons\": { \"t3.carried_over.total\": 2 }",
        "\"kept\": {}",
        "\"kept\": [ \"all\" ]",
        "\"kept\": [ { \"rule\": 1 } ]",
        "\"kept\": [ { \"about\": \"all\" } ]",
        "\"kept\": [ { \"about\": [ 1 ] } ]",
        "\"kept\": [ { \"name\": [] } ]",
        "\"lastYear\": 2023",
        "\"lastYear\": {}",
        "\"lastYear\": { \"edition\": \"2021\", \"cover\": { \"kind\": \"county\" } }",
        "\"lastYear\": { \"edition\": \"2020\", \"cover\": { \"kind\": \"other\", \"year\": 1 } }",
      })
  void schemaAndReaderRefuseTheSame(String member) throws IOException {
    var file = with(member);
    assertFalse(faults(file).isEmpty());
    assertThrows(ContentTrouble.class, () -> DraftFile.parse(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"version\": \"1.9999\"",
        "\"later\": [ { \"any\": 1 } ]",
        "\"cover\": { \"kind\": \"county\", \"year\": 2024, \"unit\": null, \"later\": {} }",
        "\"preface\": null",
        "\"overview\": [ { \"style\": \"body\" } ]",
        "\"overview\": [ { \"style\": \"body\", \"later\": 1, \"runs\": [ { \"later\": 2 } ] } ]",
        "\"other\": [ { \"style\": \"body\", \"runs\": [ { \"text\": null, \"bold\": null } ] } ]",
        "\"other\": [ { \"style\": \"body\", \"runs\": [ { \"figure\": \"t9.x\" } ] } ]",
        "\"other\": [ { \"style\": \"body\", \"runs\": [ { \"figure\": { \"min\": [] } } ] } ]",
        "\"disclosure\": null",
        "\"inferred\": { \"t2.fee\": \"\", \"t9.later\": [] }",
        "\"reasons\": null",
        "\"kept\": null",
        "\"kept\": [ {}, { \"rule\": null, \"about\": null, \"later\": 1 } ]",
        "\"lastYear\": null",
        "\"lastYear\": { \"edition\": \"2019\", \"cover\": { \"kind\": \"other\", \"year\": 1 } }",
        "\"disclosure\": { \"t2.fee\": 28.50, \"t2.licence\": \"12（注）\", \"t2.later\": [] }",
      })
  void schemaAndReaderAcceptTheSame(String member) throws IOException {
    var file = with(member);
    assertEquals(List.of(), faults(file));
    DraftFile.parse(file);
  }

  @Test
  void whatMustBeThereIsTheSameForSchemaAndReader() throws IOException {
    var names = JSON.readTree(DraftFile.bytes(empty(Statute.OF_2021))).fieldNames();
    for (var name : (Iterable<String>) () -> names) {
      var tree = (ObjectNode) JSON.readTree(DraftFile.bytes(empty(Statute.OF_2021)));
      tree.remove(name);
      var file = JSON.writeValueAsBytes(tree);
      if (List.of("format", "version", "edition", "cover").contains(name)) {
        assertFalse(faults(file).isEmpty(), name);
        assertThrows(ContentTrouble.class, () -> DraftFile.parse(file), name);
      } else {
        assertEquals(List.of(), faults(file), name);
        DraftFile.parse(file);
      }
    }
  }

  /// True is refused in a cell, and welcome as an unknown member: so the schema knows exactly the
  /// cells of the edition.
  @ParameterizedTest
  @MethodSource("editions")
  void schemaKnowsExactlyTheCellsOfTheEdition(Statute statute) throws IOException {
    var own = ids(statute).toList();
    var foreign = Statute.all().stream().flatMap(SchemaTest::ids).filter(not(own::contains));
    for (var section : List.of(Section.DISCLOSURE, Section.APPLICATIONS, Section.DISPUTES)) {
      for (var cell : statute.edition().table(section).orElseThrow().cells()) {
        assertFalse(faults(withTrue(statute, section, cell.ref().id())).isEmpty(), () -> "" + cell);
      }
    }
    for (var id : foreign.toList()) {
      for (var section : List.of(Section.DISCLOSURE, Section.APPLICATIONS)) {
        assertTrue(faults(withTrue(statute, section, id)).isEmpty(), id);
      }
    }
  }

  static List<Statute> editions() {
    return Statute.all();
  }

  private static Stream<String> ids(Statute statute) {
    return statute.edition().tables().stream()
        .flatMap(table -> table.cells().stream())
        .map(Cell::ref)
        .map(CellRef::id);
  }

  private static byte[] withTrue(Statute statute, Section section, String id) throws IOException {
    var tree = (ObjectNode) JSON.readTree(DraftFile.bytes(empty(statute)));
    ((ObjectNode) tree.get(section.id())).put(id, true);
    return JSON.writeValueAsBytes(tree);
  }

  /// An empty draft with one member put in, in place of its own of that name.
  private static byte[] with(String member) throws IOException {
    var tree = (ObjectNode) JSON.readTree(DraftFile.bytes(empty(Statute.OF_2021)));
    tree.setAll((ObjectNode) JSON.readTree("{" + member + "}"));
    return JSON.writeValueAsBytes(tree);
  }

  private static Draft empty(Statute statute) {
    return Draft.of(statute.edition(), Cover.of("云溪县", 2024));
  }

  private static List<String> faults(byte[] file) throws IOException {
    return SCHEMA.validate(JSON.readTree(file)).stream().map(Object::toString).toList();
  }
}
