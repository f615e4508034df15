"""ONNX graphs written node by node, so that every operator is the one that runs fastest on a CPU.

Matrix products are `DynamicQuantizeMatMul`, those of attention are in `QAttention`: 8-bit weights with a scale for each output
channel, activations quantized as they come. Left unfused on purpose: the residual sum and `LayerNormalization` (the fused `SkipLayerNormalization` of ONNX
Runtime is five times slower on CPUs).
"""

from __future__ import annotations

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper

MICROSOFT = "com.microsoft"


class Graph:
    """Nodes and weights in the order they are added; every method returns the name of its result."""

    def __init__(self, quantized: bool = True) -> None:
        self.nodes, self.weights, self.quantized = [], [], quantized

    def add(self, op: str, inputs: list[str], domain: str = "", outputs: int = 1, **attributes) -> str | list[str]:
        name = f"{op.lower()}_{len(self.nodes)}"
        names = [name] if outputs == 1 else [f"{name}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, name=name, domain=domain, **attributes))
        return name if outputs == 1 else names

    def weight(self, value: np.ndarray) -> str:
        name = f"w_{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def rename(self, result: str, name: str) -> None:
        """Gives a result its public name."""
        self.nodes.append(helper.make_node("Identity", [result], [name]))

    def linear(self, x: str, weight: np.ndarray, bias: np.ndarray) -> str:
        """x · weightᵀ + bias; `weight` is [out, in] as PyTorch keeps it."""
        if not self.quantized:
            return self.add("Add", [self.add("MatMul", [x, self.weight(weight.T)]), self.weight(bias)])
        values, scales = quantize(weight)
        zero = np.zeros(len(scales), np.int8)
        inputs = [values.T, scales, zero, bias]
        return self.add("DynamicQuantizeMatMul", [x, *(self.weight(each) for each in inputs)], MICROSOFT)

    def attention(self, x: str, weight: np.ndarray, bias: np.ndarray, heads: int) -> str:
        """Attention over the pieces of a window; `weight` gives queries, keys and values, one after the other."""
        if not self.quantized:
            sizes = self.weight(np.array([len(weight) // 3] * 3))
            parts = self.add("Split", [self.linear(x, weight, bias), sizes], outputs=3, axis=-1)
            return self.add("MultiHeadAttention", parts, MICROSOFT, num_heads=heads)
        small, scale, zero = self.add("DynamicQuantizeLinear", [x], outputs=3)
        values, scales = quantize(weight)
        given, bias_, each, zeros = (self.weight(one) for one in (values.T, bias, scales, np.zeros(len(scales), np.int8)))
        return self.add("QAttention", [small, given, bias_, scale, each, "", zero, zeros], MICROSOFT, num_heads=heads)

    def norm(self, x: str, weight: np.ndarray, bias: np.ndarray) -> str:
        return self.add("LayerNormalization", [x, self.weight(weight), self.weight(bias)], epsilon=1e-12, axis=-1)

    def bend(self, x: str, rectified: bool) -> str:
        """Rectified, or gelu in its tanh form, which takes three times as long."""
        return self.add("Relu", [x]) if rectified else self.add("FastGelu", [x], MICROSOFT)

    def rows(self, values: np.ndarray, ids: str) -> str:
        """Rows of a table of floats."""
        return self.add("Gather", [self.weight(values), ids])

    def small_rows(self, values: np.ndarray, ids: str) -> str:
        """Rows of a large table, kept in eight bits with a scale for each row when quantized."""
        if not self.quantized:
            return self.rows(values, ids)
        small, scales = quantize(values)
        rows = self.add("Cast", [self.rows(small, ids)], to=TensorProto.FLOAT)
        return self.add("Mul", [rows, self.rows(scales[:, None], ids)])

    def model(self, inputs: list, outputs: list) -> bytes:
        graph = helper.make_graph(self.nodes, "reader", inputs, outputs, self.weights)
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=9, producer_name="saltshaker")
        checker.check_model(model)
        return model.SerializeToString(deterministic=True)


def quantize(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Eight-bit values and the scale of each row, symmetric about zero."""
    scales = np.maximum(np.abs(weight).max(axis=1), 1e-8).astype(np.float32) / 127
    return np.round(weight / scales[:, None]).clip(-127, 127).astype(np.int8), scales


def integers(name: str, shape: list) -> object:
    return helper.make_tensor_value_info(name, TensorProto.INT32, shape)


def floats(name: str, shape: list) -> object:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
