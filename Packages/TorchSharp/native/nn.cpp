// What layers and losses call.
#include "bridge.h"

OP(linear, (Tensor x, Tensor weight, Tensor bias), at::linear(*x, *weight, bridge::optional(bias)))
OP(conv2d, (Tensor x, Tensor weight, Tensor bias, int64_t stride, int64_t padding, int64_t dilation, int64_t groups),
   at::conv2d(*x, *weight, bridge::optional(bias), stride, padding, dilation, groups))
OP(batch_norm,
   (Tensor x, Tensor weight, Tensor bias, Tensor mean, Tensor var, bool training, double momentum, double eps),
   at::batch_norm(*x, *weight, *bias, *mean, *var, training, momentum, eps, true))
OP(embedding, (Tensor weight, Tensor indices), at::embedding(*weight, *indices))
DO(uniform_, (Tensor a, double from, double to), a->uniform_(from, to))

OP(relu, (Tensor x), at::relu(*x))
OP(leaky_relu, (Tensor x, double slope), at::leaky_relu(*x, slope))
OP(softmax, (Tensor x, int64_t dim), at::softmax(*x, dim))
OP(softplus, (Tensor x, double beta, double threshold), at::softplus(*x, beta, threshold))
OP(cross_entropy,
   (Tensor x, Tensor target, Tensor weight, int64_t reduction, int64_t ignore_index, double smoothing),
   at::cross_entropy_loss(*x, *target, bridge::optional(weight), reduction, ignore_index, smoothing))
OP(avg_pool2d, (Tensor x, int64_t kernel, int64_t stride, int64_t padding, bool ceil, bool count_pad),
   at::avg_pool2d(*x, at::IntArrayRef(kernel), at::IntArrayRef(stride), at::IntArrayRef(padding), ceil, count_pad))
OP(pixel_shuffle, (Tensor x, int64_t factor), at::pixel_shuffle(*x, factor))
