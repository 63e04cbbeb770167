using System;
using UnityEngine;

namespace GanAssets.Unity
{
    /// <summary>One attribute that is asked for, as the Inspector edits it.</summary>
    [Serializable]
    public struct AttributeChoice
    {
        [SerializeField]
        [Tooltip("The attribute's name, as the model's card lists it.")]
        private string _attribute;

        [SerializeField]
        [Tooltip("The value that it shall have.")]
        private string _value;

        /// <summary>Makes a choice.</summary>
        /// <param name="attribute">The attribute's name.</param>
        /// <param name="value">The value's name.</param>
        public AttributeChoice(string attribute, string value)
        {
            _attribute = attribute;
            _value = value;
        }

        /// <summary>The attribute's name.</summary>
        public string Attribute => _attribute ?? string.Empty;

        /// <summary>The value's name.</summary>
        public string Value => _value ?? string.Empty;
    }
}
