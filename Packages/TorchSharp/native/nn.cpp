// What layers and losses call.
#include "bridge.h"

OP(linear, (Tensor x, Tensor weight, Tensor bias), at::linear(*x, *weight, bridge::optional(bias)))
OP(conv2d, (Tensor x, Tensor weight, Tensor bias, INTS(stride), INTS(padding), INTS(dilation), int64_t groups),
   at::conv2d(*x, *weight, bridge::optional(bias), ARRAY(stride), ARRAY(padding), ARRAY(dilation), groups))
OP(batch_norm,
   (Tensor x, Tensor weight, Tensor bias, Tensor mean, Tensor var, bool training, double momentum, double eps),
   at::batch_norm(*x, bridge::optional(weight), bridge::optional(bias), bridge::optional(mean), bridge::optional(var), training,
                  momentum, eps, true))
OP(embedding, (Tensor weight, Tensor indices, int64_t padding_idx), at::embedding(*weight, *indices, padding_idx))
OP(dropout, (Tensor x, double p, bool training), at::dropout(*x, p, training))
DO(dropout_, (Tensor x, double p, bool training), {
    at::Tensor self = *x;
    at::dropout_(self, p, training);
})

OP(leaky_relu, (Tensor x, double slope), at::leaky_relu(*x, slope))
DO(leaky_relu_, (Tensor x, double slope), {
    at::Tensor self = *x;
    at::leaky_relu_(self, slope);
})
DO(relu_, (Tensor x), {
    at::Tensor self = *x;
    at::relu_(self);
})
OP(softplus, (Tensor x, double beta, double threshold), at::softplus(*x, beta, threshold))
OP(softmax, (Tensor x, int64_t dim), at::softmax(*x, dim))
OP(log_softmax, (Tensor x, int64_t dim), at::log_softmax(*x, dim))
OP(cross_entropy,
   (Tensor x, Tensor target, Tensor weight, int64_t reduction, int64_t ignore_index, double smoothing),
   at::cross_entropy_loss(*x, *target, bridge::optional(weight), reduction, ignore_index, smoothing))

OP(pixel_shuffle, (Tensor x, int64_t factor), at::pixel_shuffle(*x, factor))
OP(pixel_unshuffle, (Tensor x, int64_t factor), at::pixel_unshuffle(*x, factor))
OP(avg_pool2d, (Tensor x, INTS(kernel), INTS(stride), INTS(padding), bool ceil, bool count_pad),
   at::avg_pool2d(*x, ARRAY(kernel), ARRAY(stride), ARRAY(padding), ceil, count_pad))
OP(upsample_nearest2d, (Tensor x, INTS(size)), at::upsample_nearest2d(*x, ARRAY(size)))
OP(upsample_nearest2d_by, (Tensor x, INTS(size), double rows, double columns),
   at::upsample_nearest2d(*x, ARRAY(size), rows, columns))
